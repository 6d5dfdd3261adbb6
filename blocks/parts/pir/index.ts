import { gap } from '../../entry.ts';
import type { Part } from '../part.ts';
import { isAt } from '../readings.ts';

export const pir: Part = {
  id: 'pir',
  icon: 'person-standing',
  drawer: 'sensors',
  codeName: 'pir',
  words: {
    ru: {
      name: 'датчик движения',
      tip: 'Чувствует тепло человека или кошки, которые идут мимо. После включения просыпается около минуты.',
      synonyms: ['PIR', 'HC-SR501', 'сигнализация', 'присутствие'],
    },
    en: {
      name: 'motion sensor',
      tip: 'Feels the warmth of a person or a cat walking by. It takes about a minute to wake up.',
      synonyms: ['PIR', 'HC-SR501', 'alarm', 'presence'],
    },
  },
  legs: {
    OUT: {
      talent: 'digital',
      prefer: ['2', '4', '7', '8', '12'],
      words: { ru: 'сигнал (OUT)', en: 'signal (OUT)' },
    },
  },
  blocks: [
    {
      type: 'pir_moves',
      kind: 'value',
      output: ['Boolean'],
      gaps: { PART: gap.part('pir') },
      words: {
        ru: {
          text: '{PART} видит движение',
          tip: 'Да, если кто-то движется, и ещё несколько секунд после.',
          synonyms: ['человек', 'кто-то идёт', 'digitalRead'],
        },
        en: {
          text: '{PART} sees movement',
          tip: 'True while somebody moves, and for some seconds after.',
          synonyms: ['person', 'digitalRead'],
        },
      },
      cpp: (here) => isAt(here.part('PART'), 'OUT', 'HIGH'),
    },
  ],
};
