import type { DeviceModel } from '../../../src/simulator/device.ts';

/** Centimetres and volts off the typical curve of Sharp's sheet E4-A00201EN, Fig. 2; nearer than 6 cm it falls back. */
const curve: readonly (readonly [cm: number, volts: number])[] = [
  [0, 0],
  [3, 2.1],
  [6, 3.1],
  [8, 2.75],
  [10, 2.3],
  [15, 1.65],
  [20, 1.3],
  [25, 1.08],
  [30, 0.92],
  [40, 0.74],
  [50, 0.61],
  [60, 0.51],
  [70, 0.45],
  [80, 0.41],
  [120, 0.2],
];

export const irDistance: DeviceModel = (wires) => {
  let cm = 50;
  const stand = (distance: number) => {
    cm = Math.max(0, distance);
    wires.measure('A', Math.floor((voltsAt(cm) * 1024) / 5));
  };
  stand(cm);
  return {
    look: () => ({ cm }),
    act: (what, value) => {
      if (what === 'cm') stand(Number(value));
    },
  };
};

function voltsAt(cm: number): number {
  const after = curve.findIndex(([distance]) => distance >= cm);
  const [farCm, farVolts] = curve[after] ?? [120, 0.2];
  const [nearCm, nearVolts] = curve[after - 1] ?? [farCm - 1, farVolts];
  return nearVolts + ((farVolts - nearVolts) * (Math.min(cm, farCm) - nearCm)) / (farCm - nearCm);
}
