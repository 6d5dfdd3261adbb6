import { gap } from '../../entry.ts';
import type { Part } from '../part.ts';
import { reading, scaled } from '../readings.ts';

export const potentiometer: Part = {
  id: 'potentiometer',
  icon: 'gauge',
  drawer: 'sensors',
  codeName: 'potentiometer',
  words: {
    ru: {
      name: 'потенциометр',
      tip: 'Ручка, которую крутят: по ней плата узнаёт, насколько она повёрнута.',
      synonyms: ['крутилка', 'ручка', 'переменный резистор', 'регулятор', 'реостат'],
    },
    en: {
      name: 'potentiometer',
      tip: 'A knob: the board reads how far it is turned.',
      synonyms: ['knob', 'pot', 'variable resistor', 'dial'],
    },
  },
  legs: {
    A: {
      talent: 'analog',
      prefer: ['A0', 'A1', 'A2', 'A3'],
      words: { ru: 'сигнал (средняя ножка)', en: 'signal (middle leg)' },
    },
  },
  blocks: [
    {
      type: 'potentiometer_read',
      kind: 'value',
      output: ['Number'],
      gaps: { PART: gap.part('potentiometer'), UNIT: gap.choice('PERCENT', 'VALUE') },
      words: {
        ru: {
          text: '{PART}: поворот {UNIT}',
          tip: 'Насколько повёрнута ручка: от 0 % до 100 % или числом от 0 до 1023.',
          choices: { UNIT: { PERCENT: 'в %', VALUE: 'от 0 до 1023' } },
          synonyms: ['крутилка', 'ручка', 'analogRead'],
        },
        en: {
          text: '{PART} turned {UNIT}',
          tip: 'How far the knob is turned: from 0 % to 100 %, or as a number from 0 to 1023.',
          choices: { UNIT: { PERCENT: 'in %', VALUE: 'from 0 to 1023' } },
          synonyms: ['knob', 'analogRead'],
        },
      },
      cpp: (here) => {
        const value = reading(here.part('PART'), 'A');
        return here.field('UNIT') === 'VALUE' ? value : scaled(value, 0, 100);
      },
    },
  ],
};
