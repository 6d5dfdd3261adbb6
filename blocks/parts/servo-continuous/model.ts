import type { DeviceModel } from '../../../src/simulator/device.ts';
import { measuredPulses } from '../servo/pulses.ts';

/** Turns as fast as the pulse is off its middle: 500 µs off is full speed; stands still without pulses. */
export const servoContinuous: DeviceModel = (wires) => {
  const middle = Number(wires.settings.middle ?? 1500);
  const pulses = measuredPulses(wires, [middle - 700, middle + 700], () => undefined);
  return {
    look: () => {
      const { widthUs } = pulses();
      const percent = widthUs === 0 ? 0 : Math.round((widthUs - middle) / 5);
      return { speed: Math.max(-100, Math.min(100, percent)), pulseUs: widthUs };
    },
  };
};
