import type { Part } from '../part.ts';
import { driveSettings, sidesSetting } from './settings.ts';

/** Its blocks are those of every robot: `my-robot.ts` and `robot-start.ts`. */
export const driveL298n: Part = {
  id: 'drive-l298n',
  icon: 'bot',
  drawer: 'my-robot',
  codeName: 'robot',
  words: {
    ru: {
      name: 'тележка (L298N)',
      tip: 'Робот на двух колёсах: два мотора на красной плате драйвера L298N.',
      synonyms: ['шасси', 'робот', 'машинка', 'моторы', 'колёса', 'драйвер'],
    },
    en: {
      name: 'two-wheel drive (L298N)',
      tip: 'A robot on two wheels: two motors on the red L298N driver board.',
      synonyms: ['chassis', 'robot', 'car', 'motors', 'wheels', 'driver'],
    },
  },
  legs: {
    ENA: {
      talent: 'pwm',
      prefer: ['5', '6', '3', '11'],
      words: { ru: 'сила A (ENA)', en: 'strength A (ENA)' },
    },
    IN1: {
      talent: 'digital',
      prefer: ['4', '2', 'A0'],
      words: { ru: 'A вперёд (IN1)', en: 'A forward (IN1)' },
    },
    IN2: { talent: 'digital', prefer: ['7', '13', 'A1'], words: { ru: 'A назад (IN2)', en: 'A back (IN2)' } },
    ENB: {
      talent: 'pwm',
      prefer: ['6', '3', '11', '5'],
      words: { ru: 'сила B (ENB)', en: 'strength B (ENB)' },
    },
    IN3: {
      talent: 'digital',
      prefer: ['8', '2', 'A2'],
      words: { ru: 'B вперёд (IN3)', en: 'B forward (IN3)' },
    },
    IN4: {
      talent: 'digital',
      prefer: ['12', '13', 'A3'],
      words: { ru: 'B назад (IN4)', en: 'B back (IN4)' },
    },
  },
  settings: { ...driveSettings, sides: sidesSetting },
  blocks: [],
};
