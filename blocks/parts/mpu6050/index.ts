import { binary, call, type Expression, Order } from '../../cpp/expression.ts';
import { decimalLiteral } from '../../cpp/literal.ts';
import { gap } from '../../entry.ts';
import { i2cLegs } from '../i2c-legs.ts';
import type { Part } from '../part.ts';
import { acceleration, measured, shaken, turn, turnFromHere } from './cpp.ts';

/** What gravity along an axis says of how it lies, in g: X points ahead, Y to the left, Z up. */
const sides: Readonly<Record<string, readonly ['X' | 'Y' | 'Z', '>' | '<']>> = {
  FLAT: ['Z', '>'],
  UPSIDE_DOWN: ['Z', '<'],
  LEFT: ['Y', '<'],
  RIGHT: ['Y', '>'],
  NOSE_UP: ['X', '>'],
  NOSE_DOWN: ['X', '<'],
};

export const mpu6050: Part = {
  id: 'mpu6050',
  icon: 'axis-3d',
  drawer: 'sensors',
  codeName: 'mpu',
  words: {
    ru: {
      name: 'гироскоп',
      tip: 'MPU-6050: чувствует наклон, поворот и толчки. При включении пусть полежит ровно и не шевелится 2 секунды.',
      synonyms: ['MPU-6050', 'MPU6050', 'GY-521', 'акселерометр', 'наклон', 'датчик наклона', 'IMU'],
    },
    en: {
      name: 'gyroscope',
      tip: 'MPU-6050: feels tilt, turn and knocks. When it is switched on, let it lie flat and still for 2 seconds.',
      synonyms: ['MPU-6050', 'MPU6050', 'GY-521', 'accelerometer', 'tilt', 'IMU'],
    },
  },
  legs: i2cLegs,
  settings: {
    address: {
      kind: 'choice',
      value: '0x68',
      options: ['0x68', '0x69'],
      words: { ru: 'адрес', en: 'address' },
      labels: {
        ru: { '0x68': '0x68 (AD0 свободен)', '0x69': '0x69 (AD0 к 5V)' },
        en: { '0x68': '0x68 (AD0 free)', '0x69': '0x69 (AD0 to 5V)' },
      },
    },
  },
  blocks: [
    {
      type: 'mpu6050_tilt',
      kind: 'value',
      output: ['Number'],
      gaps: { PART: gap.part('mpu6050'), WAY: gap.choice('FORWARD', 'RIGHT') },
      words: {
        ru: {
          text: '{PART}: наклон {WAY}, °',
          tip: 'На сколько градусов наклонён датчик: 0 — лежит ровно, 90 — стоит. В другую сторону — с минусом.',
          choices: { WAY: { FORWARD: 'вперёд', RIGHT: 'вправо' } },
          synonyms: ['угол', 'крен', 'тангаж', 'getAngleX', 'getAngleY'],
        },
        en: {
          text: '{PART} tilt {WAY} in °',
          tip: 'By how many degrees it leans: 0 lies flat, 90 stands. The other way is with minus.',
          choices: { WAY: { FORWARD: 'forward', RIGHT: 'to the right' } },
          synonyms: ['angle', 'roll', 'pitch', 'getAngleX', 'getAngleY'],
        },
      },
      cpp: (here) => {
        const forward = here.field('WAY') === 'FORWARD';
        return measured(
          here,
          here.part('PART'),
          forward ? 'TiltForward' : 'TiltRight',
          forward ? 'AngleY' : 'AngleX',
        );
      },
    },
    {
      type: 'mpu6050_turn',
      kind: 'value',
      output: ['Number'],
      gaps: { PART: gap.part('mpu6050') },
      words: {
        ru: {
          text: '{PART}: поворот вправо, °',
          tip: 'На сколько градусов датчик повернулся с запуска. Влево — с минусом. Полный круг — 360.',
          synonyms: ['угол поворота', 'курс', 'рыскание', 'getAngleZ', 'разворот'],
        },
        en: {
          text: '{PART} turn to the right in °',
          tip: 'By how many degrees it has turned since the start. To the left is with minus. A whole round is 360.',
          synonyms: ['yaw', 'heading', 'getAngleZ'],
        },
      },
      cpp: (here) => turn(here, here.part('PART')),
    },
    {
      type: 'mpu6050_turn_from_here',
      kind: 'statement',
      gaps: { PART: gap.part('mpu6050') },
      words: {
        ru: {
          text: '{PART}: считать поворот с нуля',
          tip: 'Куда датчик смотрит сейчас, там поворот 0.',
          synonyms: ['сбросить угол', 'обнулить'],
        },
        en: {
          text: '{PART} count the turn from here',
          tip: 'Where it faces now, the turn is 0.',
          synonyms: ['reset', 'zero'],
        },
      },
      cpp: (here) => turnFromHere(here, here.part('PART')),
    },
    {
      type: 'mpu6050_lies',
      kind: 'value',
      output: ['Boolean'],
      gaps: {
        PART: gap.part('mpu6050'),
        SIDE: gap.choice('FLAT', 'UPSIDE_DOWN', 'LEFT', 'RIGHT', 'NOSE_UP', 'NOSE_DOWN'),
      },
      words: {
        ru: {
          text: '{PART} лежит {SIDE}',
          tip: 'Да, если датчик лежит так или почти так.',
          choices: {
            SIDE: {
              FLAT: 'ровно',
              UPSIDE_DOWN: 'вверх дном',
              LEFT: 'на левом боку',
              RIGHT: 'на правом боку',
              NOSE_UP: 'носом вверх',
              NOSE_DOWN: 'носом вниз',
            },
          },
          synonyms: ['упал', 'перевернулся', 'положение'],
        },
        en: {
          text: '{PART} lies {SIDE}',
          tip: 'True if it lies so, or nearly so.',
          choices: {
            SIDE: {
              FLAT: 'flat',
              UPSIDE_DOWN: 'upside down',
              LEFT: 'on its left side',
              RIGHT: 'on its right side',
              NOSE_UP: 'nose up',
              NOSE_DOWN: 'nose down',
            },
          },
          synonyms: ['fallen', 'turned over', 'position'],
        },
      },
      cpp: (here) => {
        const [axis, sign] = sides[here.field('SIDE')] ?? ['Z', '>'];
        const limit: Expression = decimalLiteral(sign === '>' ? 0.8 : -0.8);
        return binary(sign, Order.compare, acceleration(here, here.part('PART'), axis), limit, 'bool');
      },
    },
    {
      type: 'mpu6050_shaken',
      kind: 'value',
      output: ['Boolean'],
      gaps: { PART: gap.part('mpu6050') },
      words: {
        ru: {
          text: '{PART} чувствует тряску',
          tip: 'Да, если датчик трясут или толкнули.',
          synonyms: ['удар', 'толчок', 'встряхнули', 'падение'],
        },
        en: {
          text: '{PART} feels shaking',
          tip: 'True if it is shaken or knocked.',
          synonyms: ['shake', 'knock', 'hit', 'fall'],
        },
      },
      cpp: (here) => call(shaken(here, here.part('PART')), [], 'bool'),
    },
    {
      type: 'mpu6050_acceleration',
      kind: 'value',
      output: ['Number'],
      gaps: { PART: gap.part('mpu6050'), AXIS: gap.choice('X', 'Y', 'Z') },
      words: {
        ru: {
          text: '{PART}: ускорение по {AXIS}, g',
          tip: 'Ускорение вдоль стрелки на датчике. Лёжа ровно, он чувствует тяжесть: 1 g по Z.',
          choices: { AXIS: { X: 'X', Y: 'Y', Z: 'Z' } },
          synonyms: ['акселерометр', 'перегрузка', 'getAccX', 'getAccY', 'getAccZ'],
        },
        en: {
          text: '{PART} acceleration along {AXIS} in g',
          tip: 'Acceleration along the arrow on the sensor. Lying flat it feels its weight: 1 g along Z.',
          choices: { AXIS: { X: 'X', Y: 'Y', Z: 'Z' } },
          synonyms: ['accelerometer', 'getAccX', 'getAccY', 'getAccZ'],
        },
      },
      cpp: (here) => acceleration(here, here.part('PART'), here.field('AXIS') as 'X' | 'Y' | 'Z'),
    },
  ],
};
