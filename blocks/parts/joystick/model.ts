import type { DeviceModel } from '../../../src/simulator/device.ts';

/** Where a stick of a KY-023 comes to rest: a little off the middle, 512. */
const rest = { X: 521, Y: 504 } as const;

/** Two potentiometers and a button to ground without a resistor of its own. */
export const joystick: DeviceModel = (wires) => {
  const lean = { x: 0, y: 0 };
  let pressed = false;
  const bend = (axis: 'X' | 'Y', percent: number) => {
    const value = Math.max(-100, Math.min(100, percent));
    lean[axis === 'X' ? 'x' : 'y'] = value;
    const way = axis === 'Y' && wires.settings.up === 'LOW' ? -value : value;
    const reading = way < 0 ? rest[axis] * (1 + way / 100) : rest[axis] + ((1023 - rest[axis]) * way) / 100;
    wires.measure(axis, Math.round(reading));
  };
  bend('X', 0);
  bend('Y', 0);
  return {
    look: () => ({ ...lean, pressed }),
    act: (what, value) => {
      if (what === 'x') bend('X', Number(value));
      if (what === 'y') bend('Y', Number(value));
      if (what !== 'pressed') return;
      pressed = Boolean(value);
      wires.drive('SW', pressed ? 0 : undefined);
    },
  };
};
