import type { DeviceModel } from '../../../src/simulator/device.ts';
import { bridgeLegs, shieldBridges } from '../motor-shield/shield.ts';
import { coilsOf } from './on-shield.ts';

/**
 * How fast the current in a coil follows its bridge: its inductance by its resistance (NEMA 17 of 4 mH and 1 to 2 Ω).
 * So PWM gives a part of the current.
 */
const followUs = 3000;
/** With less than this share of the full current the rotor turns freely. */
const weakest = 0.3;

const voltage = { forward: 1, back: -1, brake: 0, free: 0 } as const;

/**
 * A bipolar stepper on two bridges of the shield. Its rotor stands where the field of both coils points: a full turn of
 * the field is four steps. Where the field jumps to the opposite side, or nearly, the rotor stays and \`missed\` counts it.
 */
export const stepperShield: DeviceModel = (wires) => {
  const motors = coilsOf(wires.settings.port ?? 1);
  const perTurn = Number(wires.settings.steps ?? 200);
  const stateOf = shieldBridges(wires);
  const current: [number, number] = [0, 0];
  let on = motors.map((motor) => voltage[stateOf(motor)]);
  let since = wires.now();
  /** In steps. At rest the rotor stands where the first coil pulls it. */
  let place = 0;
  let missed = 0;

  const follow = (now: number): void => {
    const left = Math.exp(-((now - since) * 1e6) / wires.clock / followUs);
    since = now;
    const [a, b] = current.map((value, at) => (on[at] ?? 0) + (value - (on[at] ?? 0)) * left) as [
      number,
      number,
    ];
    [current[0], current[1]] = [a, b];
    on = motors.map((motor) => voltage[stateOf(motor)]);
    if (Math.hypot(a, b) < weakest) return;
    const field = Math.atan2(b, a) / (Math.PI / 2);
    const way = field - place - 4 * Math.round((field - place) / 4);
    if (Math.abs(way) > 1.6) missed++;
    else place += way;
  };
  for (const leg of new Set(motors.flatMap(bridgeLegs))) wires.watch(leg, (_, cycles) => follow(cycles));

  return {
    look: () => {
      follow(wires.now());
      return {
        steps: Math.round(place * 100) / 100,
        angle: Math.round((place * 3600) / perTurn) / 10,
        held: Math.hypot(...current) >= weakest,
        missed,
      };
    },
  };
};
