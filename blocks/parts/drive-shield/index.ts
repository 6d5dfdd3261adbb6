import { driveSettings } from '../drive-l298n/settings.ts';
import { motorTerminals, shieldLegs } from '../motor-shield/shield.ts';
import type { Part, PartSetting } from '../part.ts';

const labels = { 1: 'M1', 2: 'M2', 3: 'M3', 4: 'M4' };

/** M3 and M4 first: on Uno and Nano a sound takes the strength of M1 and M2. */
function terminals(value: string, ru: string, en: string): PartSetting {
  return {
    kind: 'choice',
    value,
    options: ['1', '2', '3', '4'],
    words: { ru, en },
    labels: { ru: labels, en: labels },
  };
}

/** Its blocks are those of every robot: `my-robot.ts` and `robot-start.ts`. */
export const driveShield: Part = {
  id: 'drive-shield',
  icon: 'bot',
  drawer: 'my-robot',
  codeName: 'robot',
  boards: ['uno', 'mega', 'leonardo'],
  words: {
    ru: {
      name: 'тележка (шилд)',
      tip: 'Робот на двух колёсах: два мотора на плате-шилде, которая надевается на Arduino сверху.',
      synonyms: ['шасси', 'робот', 'машинка', 'моторы', 'motor shield', 'AFMotor', 'Adafruit'],
    },
    en: {
      name: 'two-wheel drive (shield)',
      tip: 'A robot on two wheels: two motors on the motor shield that sits on top of the Arduino.',
      synonyms: ['chassis', 'robot', 'car', 'motors', 'motor shield', 'AFMotor', 'Adafruit'],
    },
  },
  legs: shieldLegs,
  shield: 'motor-shield',
  terminals: { leftMotor: motorTerminals, rightMotor: motorTerminals },
  settings: {
    ...driveSettings,
    leftMotor: terminals('3', 'разъём левого мотора', 'terminals of the left motor'),
    rightMotor: terminals('4', 'разъём правого мотора', 'terminals of the right motor'),
  },
  blocks: [],
};
