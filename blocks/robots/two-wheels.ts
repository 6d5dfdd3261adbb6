import type { Robot } from './robot.ts';

/**
 * The usual school robot. On an Uno the servo takes the PWM of pins 9 and 10 and a sound that of 3 and 11, so the
 * motors have 5 and 6. On a Leonardo sound takes 5 and the servo 9, 10, 11: there they have 6 and 13.
 */
export const twoWheels: Robot = {
  id: 'two-wheels',
  boards: ['uno', 'nano', 'mega', 'leonardo', 'micro'],
  words: {
    ru: {
      name: 'Двухколёсный робот',
      tip: 'Два мотора на драйвере L298N, глаза-дальномер на сервомоторе, два датчика линии, пищалка и лампочка.',
    },
    en: {
      name: 'Two-wheel robot',
      tip: 'Two motors on an L298N driver, a distance sensor on a servo, two line sensors, a buzzer and a lamp.',
    },
  },
  parts: [
    {
      id: 'drive-l298n:1',
      pins: { ENA: '5', IN1: '4', IN2: '7', ENB: '6', IN3: '8', IN4: '12' },
      pinsOn: leonardo({ ENA: '6', IN1: '4', IN2: '7', ENB: '13', IN3: '8', IN4: '12' }),
    },
    { id: 'ultrasonic:1', pins: { TRIG: 'A0', ECHO: 'A1' } },
    {
      id: 'line-sensor:1',
      pins: { OUT: 'A2' },
      called: { ru: 'левый датчик линии', en: 'left line sensor' },
    },
    {
      id: 'line-sensor:2',
      pins: { OUT: 'A3' },
      called: { ru: 'правый датчик линии', en: 'right line sensor' },
    },
    { id: 'servo:1', pins: { SIGNAL: '10' } },
    { id: 'buzzer:1', pins: { S: '9' }, pinsOn: leonardo({ S: '5' }) },
    // Not dimmed while a sound plays: at level Start it is only switched.
    { id: 'led:1', pins: { A: '11' }, pinsOn: leonardo({ A: '9' }) },
  ],
};

function leonardo(pins: Readonly<Record<string, string>>) {
  return { leonardo: pins, micro: pins };
}
