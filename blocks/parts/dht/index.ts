import type { CppContext, PartUse } from '../../cpp/context.ts';
import { call, Order } from '../../cpp/expression.ts';
import { gap } from '../../entry.ts';
import type { Part } from '../part.ts';

export const dht: Part = {
  id: 'dht',
  icon: 'droplets',
  drawer: 'sensors',
  codeName: 'dht',
  words: {
    ru: {
      name: 'датчик DHT',
      tip: 'Измеряет температуру и влажность воздуха. Голубой — DHT11, белый — DHT22.',
      synonyms: ['DHT11', 'DHT22', 'AM2302', 'влажность', 'термометр', 'погода', 'метеостанция'],
    },
    en: {
      name: 'DHT sensor',
      tip: 'Measures the warmth and the humidity of the air. The blue one is a DHT11, the white one a DHT22.',
      synonyms: ['DHT11', 'DHT22', 'AM2302', 'humidity', 'thermometer', 'weather'],
    },
  },
  legs: {
    DATA: { talent: 'digital', prefer: ['2', '4', '7', '8', '12'], words: { ru: 'сигнал', en: 'data' } },
  },
  settings: {
    type: {
      kind: 'choice',
      value: 'DHT11',
      options: ['DHT11', 'DHT22'],
      words: { ru: 'какой датчик', en: 'which sensor' },
    },
  },
  blocks: [
    {
      type: 'dht_read',
      kind: 'value',
      output: ['Number'],
      gaps: { PART: gap.part('dht'), WHAT: gap.choice('TEMPERATURE', 'HUMIDITY') },
      words: {
        ru: {
          text: '{PART}: {WHAT}',
          tip: 'Температура или влажность воздуха, новая каждые 2 секунды. Если датчик молчит, будет nan — «не число».',
          choices: { WHAT: { TEMPERATURE: 'температура, °C', HUMIDITY: 'влажность, %' } },
          synonyms: ['термометр', 'градусы', 'погода', 'readTemperature', 'readHumidity'],
        },
        en: {
          text: '{PART} {WHAT}',
          tip: 'Warmth or humidity of the air, new every 2 seconds. If the sensor is silent, it is nan: not a number.',
          choices: { WHAT: { TEMPERATURE: 'temperature in °C', HUMIDITY: 'humidity in %' } },
          synonyms: ['thermometer', 'degrees', 'weather', 'readTemperature', 'readHumidity'],
        },
      },
      cpp: (here) => {
        const name = sensor(here, here.part('PART'));
        return call(
          `${name}.read${here.field('WHAT') === 'HUMIDITY' ? 'Humidity' : 'Temperature'}`,
          [],
          'float',
        );
      },
    },
    {
      type: 'dht_answers',
      kind: 'value',
      output: ['Boolean'],
      gaps: { PART: gap.part('dht') },
      words: {
        ru: {
          text: '{PART} отвечает',
          tip: 'Нет, если датчик молчит: проверь провода и какой он — DHT11 или DHT22.',
          synonyms: ['ошибка', 'nan', 'isnan', 'работает'],
        },
        en: {
          text: '{PART} answers',
          tip: 'False if the sensor is silent: look at its wires and whether it is a DHT11 or a DHT22.',
          synonyms: ['error', 'nan', 'isnan', 'works'],
        },
      },
      cpp: (here) => {
        const isNan = call(
          'isnan',
          [call(`${sensor(here, here.part('PART'))}.readTemperature`, [], 'float')],
          'bool',
        );
        return { ...isNan, code: `!${isNan.code}`, order: Order.unary };
      },
    },
  ],
};

/** Its object, ready to be asked. */
function sensor(here: CppContext, part: PartUse): string {
  here.include('DHT.h');
  here.object(part.name, `DHT ${part.name}(${part.pin('DATA').code}, ${part.setting('type')});`);
  here.setup(part.name, `${part.name}.begin();`);
  return part.name;
}
