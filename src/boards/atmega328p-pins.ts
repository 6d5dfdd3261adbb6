import type { Board, Pin } from './board.ts';
import { pin } from './pin.ts';

/** Pins of the Uno and the Nano: Arduino's `variants/standard/pins_arduino.h`. */
export const atmega328pPins: readonly Pin[] = [
  pin('0', 0, 'PD0', { bus: 'rx' }),
  pin('1', 1, 'PD1', { bus: 'tx' }),
  pin('2', 2, 'PD2', { interrupt: 0 }),
  pin('3', 3, 'PD3', { pwm: 2, interrupt: 1 }),
  pin('4', 4, 'PD4'),
  pin('5', 5, 'PD5', { pwm: 0 }),
  pin('6', 6, 'PD6', { pwm: 0 }),
  pin('7', 7, 'PD7'),
  pin('8', 8, 'PB0'),
  pin('9', 9, 'PB1', { pwm: 1 }),
  pin('10', 10, 'PB2', { pwm: 1, bus: 'ss' }),
  pin('11', 11, 'PB3', { pwm: 2, bus: 'mosi' }),
  pin('12', 12, 'PB4', { bus: 'miso' }),
  pin('13', 13, 'PB5', { bus: 'sck' }),
  pin('A0', 14, 'PC0', { channel: 0 }),
  pin('A1', 15, 'PC1', { channel: 1 }),
  pin('A2', 16, 'PC2', { channel: 2 }),
  pin('A3', 17, 'PC3', { channel: 3 }),
  pin('A4', 18, 'PC4', { channel: 4, bus: 'sda' }),
  pin('A5', 19, 'PC5', { channel: 5, bus: 'scl' }),
];

/** Servo.h takes Timer 1 (OC1A, OC1B: 9 and 10), the core's `Tone.cpp` and IRremote.h Timer 2 (OC2A, OC2B: 11 and 3). */
export const atmega328pTimers: Board['timers'] = { servo: [1], tone: [2], ir: [2] };
