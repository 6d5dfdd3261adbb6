import type { DeviceModel } from '../../../src/simulator/device.ts';

/** Shines with the share of time that its wire is high: the eye sees no flicker. */
export const led: DeviceModel = (wires) => ({ look: () => ({ brightness: wires.mean('A') }) });
