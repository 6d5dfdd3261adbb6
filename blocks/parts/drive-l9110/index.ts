import { driveSettings, sidesSetting } from '../drive-l298n/settings.ts';
import type { Part } from '../part.ts';

/** Its blocks are those of every robot: `my-robot.ts` and `robot-start.ts`. */
export const driveL9110: Part = {
  id: 'drive-l9110',
  icon: 'bot',
  drawer: 'my-robot',
  codeName: 'robot',
  words: {
    ru: {
      name: 'тележка (L9110)',
      tip: 'Робот на двух колёсах: два мотора на маленьком драйвере L9110.',
      synonyms: ['шасси', 'робот', 'машинка', 'моторы', 'колёса', 'L9110S', 'HG7881'],
    },
    en: {
      name: 'two-wheel drive (L9110)',
      tip: 'A robot on two wheels: two motors on the small L9110 driver.',
      synonyms: ['chassis', 'robot', 'car', 'motors', 'wheels', 'L9110S', 'HG7881'],
    },
  },
  legs: {
    A1A: {
      talent: 'pwm',
      prefer: ['5', '6', '3', '11'],
      words: { ru: 'сила A (A-1A)', en: 'strength A (A-1A)' },
    },
    A1B: {
      talent: 'digital',
      prefer: ['4', '2', 'A0'],
      words: { ru: 'направление A (A-1B)', en: 'direction A (A-1B)' },
    },
    B1A: {
      talent: 'pwm',
      prefer: ['6', '3', '11', '5'],
      words: { ru: 'сила B (B-1A)', en: 'strength B (B-1A)' },
    },
    B1B: {
      talent: 'digital',
      prefer: ['7', '8', 'A1'],
      words: { ru: 'направление B (B-1B)', en: 'direction B (B-1B)' },
    },
  },
  settings: { ...driveSettings, sides: sidesSetting },
  blocks: [],
};
