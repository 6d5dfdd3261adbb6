import type { DeviceModel } from '../../../src/simulator/device.ts';

/**
 * Coils of a motor on its way round, an eighth of the sequence each: one coil, then it and the next, and so on.
 * Bit 0 is IN1. A 28BYJ-48 on a ULN2003 has its four coils one after the other (data sheet, “Winding diagram”).
 */
const inOrder = [0b0001, 0b0011, 0b0010, 0b0110, 0b0100, 0b1100, 0b1000, 0b1001];
/** A bipolar motor on two bridges: IN1 and IN2 are the ends of one coil, IN3 and IN4 of the other. */
const bipolar = [0b0001, 0b0101, 0b0100, 0b0110, 0b0010, 0b1010, 0b1000, 0b1001];

/** The coils are switched one after the other; they are on when nothing has changed for so long. */
const settleUs = 100;
/** Faster than this the rotor cannot follow (28BYJ-48: “pull-out frequency > 1000 Hz”). */
const shortestStepUs = 980;

const legs = ['IN1', 'IN2', 'IN3', 'IN4'];

/**
 * Follows the coils by at most a whole step at a time, which is two eighths. A jump, a combination of coils that pulls
 * both ways, or a step that comes too soon, is missed: the rotor stays and `missed` counts it.
 */
export const stepper: DeviceModel = (wires) => {
  const sequence = wires.settings.kind === 'bipolar' ? bipolar : inOrder;
  const perTurn = Number(wires.settings.steps ?? 2048);
  /** In half steps. At rest the rotor stands where the first two coils pull it. */
  let position = 0;
  let eighth = 1;
  let missed = 0;
  let coils = 0;
  let movedAt = -Infinity;
  let callOff = (): void => undefined;

  const settle = (changedAt: number): void => {
    coils = legs.reduce((on, leg, bit) => on | (wires.level(leg) << bit), 0);
    if (coils === 0) return;
    const next = sequence.indexOf(coils);
    const way = ((next - eighth + 12) % 8) - 4;
    const us = ((changedAt - movedAt) * 1e6) / wires.clock;
    if (way === 0) return;
    if (next < 0 || Math.abs(way) > 2 || us < (shortestStepUs * Math.abs(way)) / 2) {
      missed++;
      return;
    }
    position += way;
    eighth = next;
    movedAt = changedAt;
  };
  for (const leg of legs) {
    wires.watch(leg, (_, cycles) => {
      callOff();
      callOff = wires.after(settleUs, () => settle(cycles));
    });
  }
  return {
    look: () => ({
      steps: position / 2,
      angle: Math.round((position * 1800) / perTurn) / 10,
      held: coils !== 0,
      missed,
    }),
  };
};
