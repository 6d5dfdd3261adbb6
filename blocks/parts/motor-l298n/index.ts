import type { Part } from '../part.ts';
import { motorBlocks } from './blocks.ts';
import { directionSetting } from './direction.ts';
import { enabledMotorLegs } from './legs.ts';

export const motorL298n: Part = {
  id: 'motor-l298n',
  icon: 'cog',
  drawer: 'motors',
  codeName: 'motor',
  words: {
    ru: {
      name: 'мотор (L298N)',
      tip: 'Моторчик с колесом на красной плате драйвера L298N. Сам пин платы мотор не потянет: ток даёт драйвер.',
      synonyms: ['двигатель', 'драйвер', 'колесо', 'L298', 'мост'],
    },
    en: {
      name: 'motor (L298N)',
      tip: 'A DC motor on the red L298N driver board. A pin cannot feed a motor: the driver gives the current.',
      synonyms: ['DC motor', 'driver', 'wheel', 'L298', 'H-bridge'],
    },
  },
  legs: enabledMotorLegs,
  settings: { direction: directionSetting },
  blocks: motorBlocks,
};
