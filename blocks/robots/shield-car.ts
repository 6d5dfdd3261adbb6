import type { Robot } from './robot.ts';

/**
 * A car under the motor shield. Its motors are on M3 and M4, as on an Uno a sound takes the strength of M1 and M2; the
 * servo and the lamp are on the shield's two servo headers.
 */
export const shieldCar: Robot = {
  id: 'shield-car',
  boards: ['uno', 'mega'],
  words: {
    ru: {
      name: 'Машинка с шилдом',
      tip: 'Моторы на шилде L293D, глаза-дальномер на сервомоторе, два датчика линии, пищалка и лампочка.',
    },
    en: {
      name: 'Car with a shield',
      tip: 'Motors on an L293D shield, a distance sensor on a servo, two line sensors, a buzzer and a lamp.',
    },
  },
  parts: [
    {
      id: 'drive-shield:1',
      pins: { LATCH: '12', CLK: '4', DATA: '8', EN: '7', M1: '11', M2: '3', M3: '6', M4: '5' },
      settings: { leftMotor: '3', rightMotor: '4' },
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
    { id: 'buzzer:1', pins: { S: '2' } },
    { id: 'led:1', pins: { A: '9' } },
  ],
};
