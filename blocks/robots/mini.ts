import type { Robot } from './robot.ts';

/** A small robot without a servo: a Nano on a breadboard carries it. */
export const mini: Robot = {
  id: 'mini',
  boards: ['uno', 'nano', 'mega', 'leonardo', 'micro'],
  words: {
    ru: {
      name: 'Малыш',
      tip: 'Маленькая тележка на драйвере L9110 с дальномером, датчиком линии, пищалкой и лампочкой.',
    },
    en: {
      name: 'Mini',
      tip: 'A small car on an L9110 driver with a distance sensor, a line sensor, a buzzer and a lamp.',
    },
  },
  parts: [
    {
      id: 'drive-l9110:1',
      pins: { A1A: '5', A1B: '4', B1A: '6', B1B: '7' },
      pinsOn: { leonardo: onLeonardo(), micro: onLeonardo() },
    },
    { id: 'ultrasonic:1', pins: { TRIG: '12', ECHO: '8' } },
    { id: 'line-sensor:1', pins: { OUT: '2' } },
    { id: 'buzzer:1', pins: { S: '3' } },
    { id: 'led:1', pins: { A: '9' } },
  ],
};

/** There a sound takes the PWM of pin 5. */
function onLeonardo() {
  return { A1A: '10', A1B: '4', B1A: '6', B1B: '7' };
}
