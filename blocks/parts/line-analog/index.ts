import { gap } from '../../entry.ts';
import { lineSettings } from '../line-level.ts';
import type { Part } from '../part.ts';
import { reading } from '../readings.ts';

export const lineAnalog: Part = {
  id: 'line-analog',
  icon: 'scan-line',
  drawer: 'sensors',
  codeName: 'lineAnalog',
  words: {
    ru: {
      name: 'аналоговый датчик линии',
      tip: 'Датчик линии, который даёт число: чёрное, белое и всё, что между ними.',
      synonyms: ['TCRT5000', 'оттенок', 'серый', 'край линии', 'ПИД'],
    },
    en: {
      name: 'analog line sensor',
      tip: 'A line sensor that gives a number: black, white and all between.',
      synonyms: ['TCRT5000', 'reflectance', 'grey', 'edge of the line', 'PID'],
    },
  },
  legs: {
    A: {
      talent: 'analog',
      prefer: ['A0', 'A1', 'A2', 'A3'],
      words: { ru: 'сигнал (AO)', en: 'signal (AO)' },
    },
  },
  settings: lineSettings,
  // Whether it sees the line is asked by the block of the other line sensor.
  blocks: [
    {
      type: 'line_analog_value',
      kind: 'value',
      output: ['Number'],
      gaps: { PART: gap.part('line-analog') },
      words: {
        ru: {
          text: '{PART}: оттенок от 0 до 1023',
          tip: 'Число датчика. Посмотри его на белом и на линии: граница — посередине.',
          synonyms: ['серость', 'отражение', 'analogRead'],
        },
        en: {
          text: '{PART} shade from 0 to 1023',
          tip: 'The sensor’s number. Look at it on white and on the line: the middle is where the line begins.',
          synonyms: ['grey', 'reflectance', 'analogRead'],
        },
      },
      cpp: (here) => reading(here.part('PART'), 'A'),
    },
  ],
};
