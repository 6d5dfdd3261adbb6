import { comparedCode } from '../../cpp/arithmetic.ts';
import type { PartUse } from '../../cpp/context.ts';
import type { Expression } from '../../cpp/expression.ts';
import { gap } from '../../entry.ts';
import type { Part } from '../part.ts';
import { partConstant, reading, scaled } from '../readings.ts';

export const lightSensor: Part = {
  id: 'light-sensor',
  icon: 'sun',
  drawer: 'sensors',
  codeName: 'lightSensor',
  words: {
    ru: {
      name: 'датчик света',
      tip: 'Фоторезистор: чувствует, светло вокруг или темно. Ему нужен резистор 10 кОм.',
      synonyms: ['фоторезистор', 'освещённость', 'яркость', 'день и ночь'],
    },
    en: {
      name: 'light sensor',
      tip: 'A photoresistor: it feels how bright it is around. It needs a resistor of 10 kilohms.',
      synonyms: ['photoresistor', 'LDR', 'brightness', 'day and night'],
    },
  },
  legs: {
    A: { talent: 'analog', prefer: ['A0', 'A1', 'A2', 'A3'], words: { ru: 'сигнал', en: 'signal' } },
  },
  settings: {
    bright: {
      kind: 'choice',
      value: 'HIGH',
      options: ['HIGH', 'LOW'],
      words: { ru: 'на свету число', en: 'in light the number is' },
      labels: { ru: { HIGH: 'больше', LOW: 'меньше' }, en: { HIGH: 'bigger', LOW: 'smaller' } },
    },
    dark: {
      kind: 'number',
      value: 30,
      least: 1,
      most: 99,
      words: { ru: 'темно — это меньше, чем, %', en: 'dark is less than, %' },
    },
  },
  blocks: [
    {
      type: 'light_sensor_read',
      kind: 'value',
      output: ['Number'],
      gaps: { PART: gap.part('light-sensor'), UNIT: gap.choice('PERCENT', 'VALUE') },
      words: {
        ru: {
          text: '{PART}: яркость {UNIT}',
          tip: 'Сколько вокруг света: от 0 % (темнота) до 100 % (очень светло) или числом, как его видит плата.',
          choices: { UNIT: { PERCENT: 'в %', VALUE: 'от 0 до 1023' } },
          synonyms: ['освещённость', 'фоторезистор', 'analogRead'],
        },
        en: {
          text: '{PART} brightness {UNIT}',
          tip: 'How bright it is: from 0 % (dark) to 100 % (very bright), or the number that the board reads.',
          choices: { UNIT: { PERCENT: 'in %', VALUE: 'from 0 to 1023' } },
          synonyms: ['photoresistor', 'LDR', 'analogRead'],
        },
      },
      cpp: (here) => {
        const part = here.part('PART');
        return here.field('UNIT') === 'VALUE' ? reading(part, 'A') : brightness(part);
      },
    },
    {
      type: 'light_sensor_dark',
      kind: 'value',
      output: ['Boolean'],
      gaps: { PART: gap.part('light-sensor') },
      words: {
        ru: {
          text: '{PART}: темно',
          tip: 'Да, если света меньше, чем задано у детали. Сначала посмотри на яркость днём и в тени.',
          synonyms: ['ночь', 'стемнело'],
        },
        en: {
          text: '{PART}: it is dark',
          tip: 'True if it is less bright than the part’s setting. Look first at the brightness by day and in shade.',
          synonyms: ['night'],
        },
      },
      cpp: (here) => {
        const part = here.part('PART');
        return comparedCode(
          'LT',
          brightness(part),
          partConstant(here, part, 'DARK', Number(part.setting('dark'))),
        );
      },
    },
  ],
};

function brightness(part: PartUse): Expression {
  const value = reading(part, 'A');
  return part.setting('bright') === 'LOW' ? scaled(value, 100, 0) : scaled(value, 0, 100);
}
