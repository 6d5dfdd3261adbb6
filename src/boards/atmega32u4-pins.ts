import type { Board, Pin } from './board.ts';
import { pin } from './pin.ts';

/**
 * Pins of the Leonardo and the Micro: Arduino's `variants/leonardo/pins_arduino.h`. A6 to A11 are the
 * measuring names of 4, 6, 8, 9, 10 and 12; the SPI pins stand on their own header.
 */
export const atmega32u4Pins: readonly Pin[] = [
  pin('0', 0, 'PD2', { interrupt: 2, bus: 'rx' }),
  pin('1', 1, 'PD3', { interrupt: 3, bus: 'tx' }),
  pin('2', 2, 'PD1', { interrupt: 1, bus: 'sda' }),
  pin('3', 3, 'PD0', { pwm: 0, interrupt: 0, bus: 'scl' }),
  pin('4', 4, 'PD4'),
  pin('5', 5, 'PC6', { pwm: 3 }),
  pin('6', 6, 'PD7', { pwm: 4 }),
  pin('7', 7, 'PE6', { interrupt: 4 }),
  pin('8', 8, 'PB4'),
  pin('9', 9, 'PB5', { pwm: 1 }),
  pin('10', 10, 'PB6', { pwm: 1 }),
  pin('11', 11, 'PB7', { pwm: 0 }),
  pin('12', 12, 'PD6'),
  pin('13', 13, 'PC7', { pwm: 4 }),
  pin('MISO', 14, 'PB3', { bus: 'miso' }),
  pin('SCK', 15, 'PB1', { bus: 'sck' }),
  pin('MOSI', 16, 'PB2', { bus: 'mosi' }),
  pin('A0', 18, 'PF7', { channel: 7 }),
  pin('A1', 19, 'PF6', { channel: 6 }),
  pin('A2', 20, 'PF5', { channel: 5 }),
  pin('A3', 21, 'PF4', { channel: 4 }),
  pin('A4', 22, 'PF1', { channel: 1 }),
  pin('A5', 23, 'PF0', { channel: 0 }),
  pin('A6', 24, 'PD4', { channel: 8 }),
  pin('A7', 25, 'PD7', { channel: 10 }),
  pin('A8', 26, 'PB4', { channel: 11 }),
  pin('A9', 27, 'PB5', { channel: 12 }),
  pin('A10', 28, 'PB6', { channel: 13 }),
  pin('A11', 29, 'PD6', { channel: 9 }),
];

/** Servo.h takes Timer 1 (9 and 10), the core's `Tone.cpp` Timer 3 (5), IRremote.h Timer 4 (6 and 13). */
export const atmega32u4Timers: Board['timers'] = { servo: [1], tone: [3], ir: [4] };
