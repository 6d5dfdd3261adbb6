import { directionSetting } from '../motor-l298n/direction.ts';
import type { PartSetting } from '../part.ts';

/**
 * What a pupil measures on the robot: it goes for a second at its travelling speed, and a ruler tells how far. The
 * speed belongs to it, as a motor at half its strength does not go half as fast.
 */
export const driveSettings: Readonly<Record<string, PartSetting>> = {
  speed: {
    kind: 'number',
    value: 60,
    least: 20,
    most: 100,
    words: { ru: 'сила моторов в пути, %', en: 'strength of the motors on the way, %' },
  },
  cmPerSecond: {
    kind: 'number',
    value: 20,
    least: 1,
    most: 200,
    words: { ru: 'проезжает за секунду, см', en: 'goes in a second, cm' },
  },
  degreesPerSecond: {
    kind: 'number',
    value: 120,
    least: 5,
    most: 1000,
    words: { ru: 'поворачивается за секунду, °', en: 'turns in a second, °' },
  },
  left: { ...directionSetting, words: { ru: 'левый мотор', en: 'left motor' } },
  right: { ...directionSetting, words: { ru: 'правый мотор', en: 'right motor' } },
};

/** Which of a driver's two outputs is the left motor. */
export const sidesSetting: PartSetting = {
  kind: 'choice',
  value: 'left-a',
  options: ['left-a', 'left-b'],
  words: { ru: 'где какой мотор', en: 'which motor is where' },
  labels: {
    ru: { 'left-a': 'A — левый, B — правый', 'left-b': 'A — правый, B — левый' },
    en: { 'left-a': 'A left, B right', 'left-b': 'A right, B left' },
  },
};
