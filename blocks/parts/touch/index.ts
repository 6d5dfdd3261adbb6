import { levelRead } from '../../cpp/level.ts';
import { gap } from '../../entry.ts';
import type { Part } from '../part.ts';

export const touch: Part = {
  id: 'touch',
  icon: 'pointer',
  drawer: 'sensors',
  codeName: 'touch',
  words: {
    ru: {
      name: 'сенсорная кнопка',
      tip: 'Площадка TTP223, которая чувствует палец: нажимать не нужно, достаточно коснуться.',
      synonyms: ['датчик касания', 'сенсор', 'TTP223', 'тач'],
    },
    en: {
      name: 'touch sensor',
      tip: 'A TTP223 pad that feels a finger: no pressing, a touch is enough.',
      synonyms: ['touch button', 'TTP223', 'touch pad'],
    },
  },
  legs: {
    SIG: {
      talent: 'digital',
      prefer: ['7', '4', '2', '12'],
      words: { ru: 'SIG, сигнал', en: 'SIG, signal' },
    },
  },
  blocks: [
    {
      type: 'touch_is_touched',
      kind: 'value',
      output: ['Boolean'],
      gaps: { PART: gap.part('touch') },
      words: {
        ru: {
          text: '{PART} чувствует палец',
          tip: 'Да, пока на площадке палец.',
          synonyms: ['касание', 'коснулись', 'digitalRead'],
        },
        en: {
          text: '{PART} feels a finger',
          tip: 'True while a finger is on the pad.',
          synonyms: ['touched', 'touch', 'digitalRead'],
        },
      },
      cpp: (here) => levelRead(here.part('PART').pin('SIG', 'INPUT'), 'HIGH'),
    },
  ],
};
