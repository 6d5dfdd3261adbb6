import type { DeviceWires } from '../../../src/simulator/device.ts';
import type { CppContext, PartUse } from '../../cpp/context.ts';
import { type BridgeState, bridgeMeter, type MotorLook } from '../motor-l298n/bridge.ts';
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

/** The terminals of one motor, by its number. */
export const motorTerminals = { 1: [pwmLeg(1)], 2: [pwmLeg(2)], 3: [pwmLeg(3)], 4: [pwmLeg(4)] };

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

/** Tells that a part uses the shield, and these terminals of it for itself alone. */
export function takeShield(here: CppContext, part: PartUse, motors: readonly number[]): void {
  here.include('AFMotor.h');
  for (const leg of ['LATCH', 'CLK', 'DATA', 'EN']) part.takes(leg);
  for (const motor of motors) part.takes(pwmLeg(motor), { pwm: true });
}

function fixed(pin: string, ru: string, en: string): PartLeg {
  return { talent: 'digital', prefer: [pin], fixed: true, words: { ru, en } };
}

/**
 * What the shield does at a motor's terminals now. The 74HC595 (datasheet, function table) shifts at the rising clock,
 * shows what it holds at the rising latch, and its outputs are on while enable is low; the L293D behind it is the bridge.
 */
export function shieldBridges(wires: DeviceWires): (motor: string | number) => BridgeState {
  let shifted = 0;
  let shown = 0;
  wires.watch('CLK', (level) => {
    if (level === 1) shifted = ((shifted << 1) | wires.level('DATA')) & 0xff;
  });
  wires.watch('LATCH', (level) => {
    if (level === 1) shown = shifted;
  });
  return (motor) => {
    if (wires.level(pwmLeg(motor)) === 0 || wires.level('EN') === 1 || !wires.isDriven('EN')) return 'free';
    const [a, b] = outputs[motor] ?? [0, 0];
    const [isA, isB] = [(shown >> a) & 1, (shown >> b) & 1];
    return isA === isB ? 'brake' : isA ? 'forward' : 'back';
  };
}

/** The legs at whose change a motor's bridge may do something else. */
export const bridgeLegs = (motor: string | number): readonly string[] => [pwmLeg(motor), 'LATCH', 'EN'];

/** One motor of the shield. */
export function shieldMotor(wires: DeviceWires, motor: string | number): () => MotorLook {
  const stateOf = shieldBridges(wires);
  return bridgeMeter(wires, bridgeLegs(motor), () => stateOf(motor));
}
