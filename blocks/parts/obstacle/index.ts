import { gap } from '../../entry.ts';
import type { Part } from '../part.ts';
import { isAt } from '../readings.ts';

export const obstacle: Part = {
  id: 'obstacle',
  icon: 'octagon-alert',
  drawer: 'sensors',
  codeName: 'obstacle',
  words: {
    ru: {
      name: 'датчик препятствия',
      tip: 'Замечает невидимым светом, что впереди близко что-то есть. Расстояние крутят винтиком на нём.',
      synonyms: ['FC-51', 'инфракрасный', 'ИК-датчик', 'преграда', 'стена'],
    },
    en: {
      name: 'obstacle sensor',
      tip: 'Notices by unseen light that something is near. How near is set by the screw on it.',
      synonyms: ['FC-51', 'infrared', 'IR', 'wall', 'proximity'],
    },
  },
  legs: {
    OUT: {
      talent: 'digital',
      prefer: ['8', '7', '4', '12', '2'],
      words: { ru: 'сигнал (OUT)', en: 'signal (OUT)' },
    },
  },
  blocks: [
    {
      type: 'obstacle_near',
      kind: 'value',
      output: ['Boolean'],
      gaps: { PART: gap.part('obstacle') },
      words: {
        ru: {
          text: '{PART} видит препятствие',
          tip: 'Да, если перед датчиком близко что-то есть.',
          synonyms: ['стена', 'преграда', 'рядом', 'digitalRead'],
        },
        en: {
          text: '{PART} sees an obstacle',
          tip: 'True if something is near in front of the sensor.',
          synonyms: ['wall', 'near', 'digitalRead'],
        },
      },
      cpp: (here) => isAt(here.part('PART'), 'OUT', 'LOW'),
    },
  ],
};
