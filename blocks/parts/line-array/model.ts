import type { DeviceModel } from '../../../src/simulator/device.ts';

const legs = ['S1', 'S2', 'S3', 'S4', 'S5'] as const;

/** Readings over white paper and over a black line. */
const white = 90;
const black = 880;

/** Half of what one sensor sees of the floor, where the sensors stand 50 apart. */
const sight = 22;

/**
 * Five sensors over a line; its place and its width are in the array's own scale, −100 to 100: where the sensors stand
 * 16 mm apart, electrician's tape of 19 mm is 60 wide.
 */
export const lineArray: DeviceModel = (wires) => {
  let position: number | undefined = 0;
  let width = 60;
  const show = () => {
    legs.forEach((leg, at) => {
      const value = Math.round(white + (black - white) * covered(at * 50 - 100));
      wires.measure(leg, wires.settings.line === 'LOW' ? 1023 - value : value);
    });
  };
  /** The share of a sensor's sight that the line covers. */
  const covered = (place: number): number => {
    if (position === undefined) return 0;
    const from = Math.max(place - sight, position - width / 2);
    const to = Math.min(place + sight, position + width / 2);
    return Math.max(0, to - from) / (2 * sight);
  };
  show();
  return {
    look: () => ({ position: position ?? 'lost', width }),
    act: (what, value) => {
      if (what === 'position') position = Number(value);
      if (what === 'lost') position = value ? undefined : 0;
      if (what === 'width') width = Number(value);
      show();
    },
  };
};
