import type { PartLeg } from '../part.ts';

/** The legs of one motor on a driver with a pin for strength; none on pins whose PWM Servo or tone takes. */
export const enabledMotorLegs: Readonly<Record<string, PartLeg>> = {
  EN: {
    talent: 'pwm',
    prefer: ['5', '6', '3', '11', '9', '10'],
    words: { ru: 'сила (EN)', en: 'strength (EN)' },
  },
  IN1: {
    talent: 'digital',
    prefer: ['7', '4', '12', 'A0', 'A2'],
    words: { ru: 'вперёд (IN1)', en: 'forward (IN1)' },
  },
  IN2: {
    talent: 'digital',
    prefer: ['8', '2', '13', 'A1', 'A3'],
    words: { ru: 'назад (IN2)', en: 'back (IN2)' },
  },
};
