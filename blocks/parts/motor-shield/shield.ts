import type { DeviceWires } from '../../../src/simulator/device.ts';
import { bridgeMeter, type MotorLook } from '../motor-l298n/bridge.ts';
import type { PartLeg } from '../part.ts';

/** The outputs of the shield's 74HC595 that are the two inputs of each motor's bridge, from its schematic. */
const outputs: Readonly<Record<string, readonly [a: number, b: number]>> = {
  1: [2, 3],
  2: [1, 4],
  3: [5, 7],
  4: [0, 6],
};

/** The motor's strength. */
export const pwmLeg = (motor: string | number): string => `M${motor}`;

/** The pins that the Adafruit motor shield v1 and its copies are wired to. */
export const shieldLegs: Readonly<Record<string, PartLeg>> = {
  LATCH: fixed('12', 'защёлка', 'latch'),
  CLK: fixed('4', 'такт', 'clock'),
  DATA: fixed('8', 'данные', 'data'),
  EN: fixed('7', 'включение', 'enable'),
  M1: fixed('11', 'сила мотора M1', 'strength of M1'),
  M2: fixed('3', 'сила мотора M2', 'strength of M2'),
  M3: fixed('6', 'сила мотора M3', 'strength of M3'),
  M4: fixed('5', 'сила мотора M4', 'strength of M4'),
};

function fixed(pin: string, ru: string, en: string): PartLeg {
  return { talent: 'digital', prefer: [pin], fixed: true, words: { ru, en } };
}

/**
 * One motor of the shield. The 74HC595 (datasheet, function table) shifts at the rising clock, shows what it holds at
 * the rising latch, and its outputs are on while enable is low; the L293D behind it runs the motor.
 */
export function shieldMotor(wires: DeviceWires, motor: string | number): () => MotorLook {
  let shifted = 0;
  let shown = 0;
  wires.watch('CLK', (level) => {
    if (level === 1) shifted = ((shifted << 1) | wires.level('DATA')) & 0xff;
  });
  wires.watch('LATCH', (level) => {
    if (level === 1) shown = shifted;
  });
  const [a, b] = outputs[motor] ?? [0, 0];
  const pwm = pwmLeg(motor);
  return bridgeMeter(wires, [pwm, 'LATCH', 'EN'], () => {
    if (wires.level(pwm) === 0 || wires.level('EN') === 1 || !wires.isDriven('EN')) return 'free';
    const [isA, isB] = [(shown >> a) & 1, (shown >> b) & 1];
    return isA === isB ? 'brake' : isA ? 'forward' : 'back';
  });
}
