import type { LibraryClasses } from './library-class.ts';

/** MPU6050_light. */
export const tiltClasses: LibraryClasses = {
  MPU6050: {
    words: {
      ru: 'Датчик наклона, поворота и ускорения на шине I2C.',
      en: 'A sensor of tilt, turn and acceleration on I2C.',
    },
    methods: {
      begin: {
        ru: 'Включает датчик; 0 — он ответил; до этого нужен Wire.begin().',
        en: 'Switches the sensor on; 0: it has answered; Wire.begin() comes first.',
      },
      calcOffsets: {
        ru: 'Запоминает покой: секунду плата должна лежать ровно и неподвижно.',
        en: 'Learns what rest is: for a second the board must lie flat and still.',
      },
      calcGyroOffsets: {
        ru: 'Запоминает покой только для поворота: секунду не двигай плату.',
        en: 'Learns what rest is for turning alone: keep the board still for a second.',
      },
      calcAccOffsets: {
        ru: 'Запоминает покой только для ускорения: секунду плата лежит ровно.',
        en: 'Learns what rest is for acceleration alone: the board lies flat for a second.',
      },
      update: {
        ru: 'Измеряет и считает углы; вызывай в loop() как можно чаще.',
        en: 'Measures and finds the angles; call it in loop() as often as can be.',
      },
      fetchData: {
        ru: 'Только измеряет; углы не считает.',
        en: 'Measures alone, and finds no angles.',
      },
      getAngleX: {
        ru: 'Наклон вокруг оси X в градусах, от −180 до 180.',
        en: 'The tilt about the axis X in degrees, from −180 to 180.',
      },
      getAngleY: {
        ru: 'Наклон вокруг оси Y в градусах, от −180 до 180.',
        en: 'The tilt about the axis Y in degrees, from −180 to 180.',
      },
      getAngleZ: {
        ru: 'Поворот с начала программы в градусах, влево — с плюсом; со временем немного уплывает.',
        en: 'The turn since the program began in degrees, to the left with plus; it drifts a little with time.',
      },
      getAccX: { ru: 'Ускорение вдоль оси X, в g.', en: 'The acceleration along the axis X, in g.' },
      getAccY: { ru: 'Ускорение вдоль оси Y, в g.', en: 'The acceleration along the axis Y, in g.' },
      getAccZ: {
        ru: 'Ускорение вдоль оси Z, в g: у лежащей платы 1.',
        en: 'The acceleration along the axis Z, in g: 1 where the board lies flat.',
      },
      getGyroX: {
        ru: 'Скорость поворота вокруг оси X, в градусах в секунду.',
        en: 'How fast it turns about the axis X, in degrees a second.',
      },
      getGyroY: {
        ru: 'Скорость поворота вокруг оси Y, в градусах в секунду.',
        en: 'How fast it turns about the axis Y, in degrees a second.',
      },
      getGyroZ: {
        ru: 'Скорость поворота вокруг оси Z, в градусах в секунду.',
        en: 'How fast it turns about the axis Z, in degrees a second.',
      },
      getAccAngleX: {
        ru: 'Наклон вокруг оси X только по силе тяжести: точный в покое, дрожит на ходу.',
        en: 'The tilt about the axis X by gravity alone: right at rest, trembling on the move.',
      },
      getAccAngleY: {
        ru: 'Наклон вокруг оси Y только по силе тяжести: точный в покое, дрожит на ходу.',
        en: 'The tilt about the axis Y by gravity alone: right at rest, trembling on the move.',
      },
      getTemp: {
        ru: 'Температура самого датчика в градусах Цельсия.',
        en: 'The temperature of the sensor itself, in degrees Celsius.',
      },
      setAddress: {
        ru: 'Задаёт адрес датчика: 0x68 или 0x69; пишется до begin.',
        en: 'Sets the sensor’s address, 0x68 or 0x69; comes before begin.',
      },
      getAddress: { ru: 'Адрес датчика на шине I2C.', en: 'The sensor’s address on I2C.' },
      setGyroConfig: {
        ru: 'Задаёт, какой самый быстрый поворот измеряется: от 0 (250 градусов в секунду) до 3 (2000).',
        en: 'Sets the fastest turn that is measured: from 0 (250 degrees a second) to 3 (2000).',
      },
      setAccConfig: {
        ru: 'Задаёт, какое самое большое ускорение измеряется: от 0 (2 g) до 3 (16 g).',
        en: 'Sets the greatest acceleration that is measured: from 0 (2 g) to 3 (16 g).',
      },
      setGyroOffsets: {
        ru: 'Задаёт покой для поворота числами, которые измерены раньше.',
        en: 'Sets what rest is for turning, by numbers measured before.',
      },
      setAccOffsets: {
        ru: 'Задаёт покой для ускорения числами, которые измерены раньше.',
        en: 'Sets what rest is for acceleration, by numbers measured before.',
      },
      getGyroXoffset: {
        ru: 'Покой для поворота вокруг оси X.',
        en: 'What rest is for turning about the axis X.',
      },
      getGyroYoffset: {
        ru: 'Покой для поворота вокруг оси Y.',
        en: 'What rest is for turning about the axis Y.',
      },
      getGyroZoffset: {
        ru: 'Покой для поворота вокруг оси Z.',
        en: 'What rest is for turning about the axis Z.',
      },
      getAccXoffset: {
        ru: 'Покой для ускорения вдоль оси X.',
        en: 'What rest is for acceleration along the axis X.',
      },
      getAccYoffset: {
        ru: 'Покой для ускорения вдоль оси Y.',
        en: 'What rest is for acceleration along the axis Y.',
      },
      getAccZoffset: {
        ru: 'Покой для ускорения вдоль оси Z.',
        en: 'What rest is for acceleration along the axis Z.',
      },
      setFilterGyroCoef: {
        ru: 'Сколько в угле от гироскопа, от 0 до 1: больше — спокойнее, меньше — точнее в покое; сначала 0.98.',
        en: 'How much of an angle is the gyroscope’s, from 0 to 1: more is calmer, less is truer at rest; 0.98 at first.',
      },
      setFilterAccCoef: {
        ru: 'Сколько в угле от силы тяжести, от 0 до 1; остальное — от гироскопа.',
        en: 'How much of an angle is gravity’s, from 0 to 1; the rest is the gyroscope’s.',
      },
      getFilterGyroCoef: {
        ru: 'Сколько в угле от гироскопа, от 0 до 1.',
        en: 'How much of an angle is the gyroscope’s, from 0 to 1.',
      },
      getFilterAccCoef: {
        ru: 'Сколько в угле от силы тяжести, от 0 до 1.',
        en: 'How much of an angle is gravity’s, from 0 to 1.',
      },
      writeData: {
        ru: 'Записывает байт в регистр датчика; 0 — получилось.',
        en: 'Writes a byte into a register of the sensor; 0: it worked.',
      },
      readData: {
        ru: 'Читает байт из регистра датчика.',
        en: 'Reads a byte from a register of the sensor.',
      },
    },
  },
};
