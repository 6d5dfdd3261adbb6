import type { DeviceModel, Level } from '../../../src/simulator/index.ts';

/**
 * A detent of an encoder such as the EC11 on a KY-040 turned at one round a second, 20 detents: 50 ms, in which each
 * contact closes and opens again, a quarter of the way apart. Turned clockwise, A goes first.
 */
const detentUs = 50_000;
/** A contact chatters this long when it changes (EC11 datasheet: 2 ms and less); so often it jumps back. */
const chatterUs = [150, 180, 500, 520, 900];

/** The sequence of one detent clockwise: at rest both contacts are open, and high by their pull-ups. */
const clockwise: readonly (readonly [leg: 'A' | 'B', level: Level])[] = [
  ['A', 0],
  ['B', 0],
  ['A', 1],
  ['B', 1],
];

/**
 * A rotary encoder with a button. `act('turn', detents)` turns it, clockwise above 0; `act('speed', rounds a second)`
 * sets how fast; `act('press', true)` holds the button.
 */
export const encoder: DeviceModel = (wires) => {
  let position = 0;
  let turning = 0;
  let isPressed = false;
  let speed = 1;

  const change = (leg: string, level: Level): void => {
    wires.drive(leg, level);
    for (const [at, us] of chatterUs.entries()) {
      const bounced = (at % 2 === 0 ? 1 - level : level) as Level;
      wires.after(us / speed, () => wires.drive(leg, bounced));
    }
    wires.after(1000 / speed, () => wires.drive(leg, level));
  };
  const detent = (): void => {
    const way = Math.sign(turning);
    clockwise.forEach(([leg, level], at) => {
      const turned = way > 0 ? leg : leg === 'A' ? 'B' : 'A';
      wires.after((detentUs / speed / 4) * (at + 0.5), () => change(turned, level));
    });
    wires.after(detentUs / speed, () => {
      position += way;
      turning -= way;
      if (turning !== 0) detent();
    });
  };
  wires.drive('A', 1);
  wires.drive('B', 1);

  return {
    look: () => ({ position, isPressed }),
    act: (what, value) => {
      if (what === 'speed') speed = Number(value);
      if (what === 'turn') {
        const rests = turning === 0;
        turning += Math.round(Number(value));
        if (rests && turning !== 0) detent();
      }
      if (what === 'press') {
        isPressed = Boolean(value);
        wires.drive('SW', isPressed ? 0 : undefined);
      }
    },
  };
};
