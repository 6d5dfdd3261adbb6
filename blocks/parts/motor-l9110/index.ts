import { directionSetting } from '../motor-l298n/direction.ts';
import type { Part } from '../part.ts';

/** Its blocks are those of every motor: `motor-l298n/blocks.ts`. */
export const motorL9110: Part = {
  id: 'motor-l9110',
  icon: 'cog',
  drawer: 'motors',
  codeName: 'motor',
  words: {
    ru: {
      name: 'мотор (L9110)',
      tip: 'Моторчик на маленьком драйвере L9110: ему хватает двух пинов.',
      synonyms: ['двигатель', 'драйвер', 'L9110S', 'HG7881'],
    },
    en: {
      name: 'motor (L9110)',
      tip: 'A DC motor on the small L9110 driver: two pins are enough for it.',
      synonyms: ['DC motor', 'driver', 'L9110S', 'HG7881'],
    },
  },
  legs: {
    IA: {
      talent: 'pwm',
      prefer: ['5', '6', '3', '11', '9', '10'],
      words: { ru: 'сила (A-1A)', en: 'strength (A-1A)' },
    },
    IB: {
      talent: 'digital',
      prefer: ['4', '7', '8', '12', 'A0'],
      words: { ru: 'направление (A-1B)', en: 'direction (A-1B)' },
    },
  },
  settings: { direction: directionSetting },
  blocks: [],
};
