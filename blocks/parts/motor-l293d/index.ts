import { directionSetting } from '../motor-l298n/direction.ts';
import { enabledMotorLegs } from '../motor-l298n/legs.ts';
import type { Part } from '../part.ts';

/** Its blocks are those of every motor: `motor-l298n/blocks.ts`. */
export const motorL293d: Part = {
  id: 'motor-l293d',
  icon: 'cog',
  drawer: 'motors',
  codeName: 'motor',
  words: {
    ru: {
      name: 'мотор (L293D)',
      tip: 'Моторчик на микросхеме L293D: её вставляют прямо в макетную плату.',
      synonyms: ['двигатель', 'драйвер', 'L293', 'мост'],
    },
    en: {
      name: 'motor (L293D)',
      tip: 'A DC motor on an L293D chip, which goes straight into a breadboard.',
      synonyms: ['DC motor', 'driver', 'L293', 'H-bridge'],
    },
  },
  legs: enabledMotorLegs,
  settings: { direction: directionSetting },
  blocks: [],
};
