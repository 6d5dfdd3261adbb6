import type { DeviceModel } from '../../../src/simulator/device.ts';

/** A divider of the supply: the slider's share of the way is its share of the voltage. */
export const potentiometer: DeviceModel = (wires) => {
  let percent = 0;
  const turnTo = (value: number) => {
    percent = Math.max(0, Math.min(100, value));
    wires.measure('A', Math.round((percent * 1023) / 100));
  };
  turnTo(0);
  return {
    look: () => ({ percent }),
    act: (what, value) => {
      if (what === 'percent') turnTo(Number(value));
    },
  };
};
