import { directionSetting } from '../motor-l298n/direction.ts';
import type { Part } from '../part.ts';
import { motorTerminals, shieldLegs } from './shield.ts';

/** Its blocks are those of every motor: `motor-l298n/blocks.ts`. */
export const motorShield: Part = {
  id: 'motor-shield',
  icon: 'cog',
  drawer: 'motors',
  codeName: 'motor',
  // The shield sits on the pins of a board as large as the Uno.
  boards: ['uno', 'mega', 'leonardo'],
  words: {
    ru: {
      name: 'мотор на шилде',
      tip: 'Моторчик на плате-шилде с двумя микросхемами L293D, которая надевается на Arduino сверху. Моторов может быть четыре.',
      synonyms: ['двигатель', 'motor shield', 'Adafruit', 'AFMotor', 'L293D', 'шилд'],
    },
    en: {
      name: 'motor on the shield',
      tip: 'A DC motor on the shield with two L293D chips that sits on top of the Arduino. It can have four.',
      synonyms: ['DC motor', 'motor shield', 'Adafruit', 'AFMotor', 'L293D'],
    },
  },
  legs: shieldLegs,
  shield: 'motor-shield',
  terminals: { motor: motorTerminals },
  settings: {
    motor: {
      kind: 'choice',
      value: '1',
      options: ['1', '2', '3', '4'],
      byNumber: true,
      words: { ru: 'разъём', en: 'terminals' },
      labels: {
        ru: { 1: 'M1', 2: 'M2', 3: 'M3', 4: 'M4' },
        en: { 1: 'M1', 2: 'M2', 3: 'M3', 4: 'M4' },
      },
    },
    direction: directionSetting,
  },
  blocks: [],
};
