import type { LibraryClasses } from './library-class.ts';

/** DHT, NewPing and CapacitiveSensor. */
export const sensorClasses: LibraryClasses = {
  DHT: {
    words: {
      ru: 'Датчик температуры и влажности: пин и вид, DHT11 или DHT22.',
      en: 'A sensor of temperature and humidity: its pin and its kind, DHT11 or DHT22.',
    },
    methods: {
      begin: {
        ru: 'Готовит датчик к работе; пишется в setup().',
        en: 'Readies the sensor; belongs into setup().',
      },
      readTemperature: {
        ru: 'Температура в градусах Цельсия; NAN, если датчик не ответил; новое измерение — раз в две секунды.',
        en: 'The temperature in degrees Celsius; NAN if the sensor did not answer; a new measurement every two seconds.',
      },
      readHumidity: {
        ru: 'Влажность воздуха в процентах; NAN, если датчик не ответил.',
        en: 'The humidity of the air in percent; NAN if the sensor did not answer.',
      },
      read: {
        ru: 'Спрашивает датчик; true, если он ответил верно.',
        en: 'Asks the sensor; true if its answer is good.',
      },
      convertCtoF: {
        ru: 'Переводит градусы Цельсия в градусы Фаренгейта.',
        en: 'Turns degrees Celsius into degrees Fahrenheit.',
      },
      convertFtoC: {
        ru: 'Переводит градусы Фаренгейта в градусы Цельсия.',
        en: 'Turns degrees Fahrenheit into degrees Celsius.',
      },
      computeHeatIndex: {
        ru: 'На сколько градусов ощущается жара при такой влажности; по Цельсию — с false в конце.',
        en: 'How hot it feels at this humidity; in Celsius with false at the end.',
      },
    },
  },
  NewPing: {
    words: {
      ru: 'Ультразвуковой дальномер: пины TRIG и ECHO и наибольшее расстояние в сантиметрах.',
      en: 'An ultrasonic distance sensor: the pins TRIG and ECHO, and the greatest distance in centimetres.',
    },
    methods: {
      ping: {
        ru: 'Через сколько микросекунд вернулось эхо; 0, если его не было.',
        en: 'After how many microseconds the echo came; 0 if there was none.',
      },
      ping_cm: {
        ru: 'Расстояние в целых сантиметрах; 0, если эха не было.',
        en: 'The distance in whole centimetres; 0 if there was no echo.',
      },
      ping_in: {
        ru: 'Расстояние в целых дюймах; 0, если эха не было.',
        en: 'The distance in whole inches; 0 if there was no echo.',
      },
      ping_median: {
        ru: 'Измеряет несколько раз и берёт среднее по порядку время эха в микросекундах: случайные ошибки отпадают.',
        en: 'Measures several times and takes the middle time of the echo, in microseconds: chance errors drop out.',
      },
      convert_cm: {
        ru: 'Переводит время эха в сантиметры.',
        en: 'Turns the time of an echo into centimetres.',
      },
      convert_in: {
        ru: 'Переводит время эха в дюймы.',
        en: 'Turns the time of an echo into inches.',
      },
    },
  },
  CapacitiveSensor: {
    words: {
      ru: 'Сенсорная кнопка из куска фольги: между двумя пинами резистор, фольга на втором.',
      en: 'A touch button made of foil: a resistor between two pins, the foil on the second.',
    },
    methods: {
      capacitiveSensor: {
        ru: 'Насколько близко палец, за столько измерений: без касания около нуля, с касанием сотни; −2 — нет резистора.',
        en: 'How near a finger is, by so many measurements: about zero untouched, hundreds touched; −2: the resistor is missing.',
      },
      capacitiveSensorRaw: {
        ru: 'То же без поправки на покой: число и без касания не ноль.',
        en: 'The same without taking rest away: not zero even when untouched.',
      },
      set_CS_Timeout_Millis: {
        ru: 'Сколько миллисекунд ждать, прежде чем ответить −2; сначала 2000.',
        en: 'How many milliseconds to wait before the answer is −2; 2000 at first.',
      },
      set_CS_AutocaL_Millis: {
        ru: 'Как часто заново запоминать покой, в миллисекундах; 0xFFFFFFFF — никогда.',
        en: 'How often to learn anew what rest is, in milliseconds; 0xFFFFFFFF: never.',
      },
      reset_CS_AutoCal: {
        ru: 'Запоминает покой заново: в этот миг не трогай фольгу.',
        en: 'Learns anew what rest is: do not touch the foil just then.',
      },
    },
  },
};
