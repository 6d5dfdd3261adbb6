import type { DeviceModel } from '../../../src/simulator/device.ts';

/** A buzzer without an oscillator sounds only while its wire goes up and down; below this it ticks. */
const lowestHz = 20;
/** So many periods make the pitch: one alone is off by the interrupts between. */
const measured = 8;

/** Sounds as high as its wire goes up and down: 0 is silence. */
export const buzzer: DeviceModel = (wires) => {
  const rises: number[] = [];
  wires.watch('S', (level, cycles) => {
    if (level === 0) return;
    const last = rises.at(-1);
    const period = last === undefined ? 0 : cycles - last;
    const [first] = rises;
    const usual =
      first === undefined || rises.length < 2 ? period : ((last ?? 0) - first) / (rises.length - 1);
    // Another pitch: what was measured of the one before does not count.
    if (period > usual * 1.02 || period < usual * 0.98)
      rises.splice(0, rises.length, ...(last ? [last] : []));
    rises.push(cycles);
    if (rises.length > measured + 1) rises.shift();
  });
  return {
    look: () => {
      const [first, last] = [rises[0] ?? 0, rises.at(-1) ?? 0];
      const period = rises.length < 2 ? Number.POSITIVE_INFINITY : (last - first) / (rises.length - 1);
      const isSounding = period < wires.clock / lowestHz && wires.now() - last < period * 1.5;
      return { frequency: isSounding ? wires.clock / period : 0 };
    },
  };
};
