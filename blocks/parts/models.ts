/** Made by `npm run parts` from the folders here: how every part behaves in the simulator. */
import type { DeviceModel } from '../../src/simulator/device.ts';
import { led } from './led/model.ts';

export const models: Readonly<Record<string, DeviceModel>> = {
  led,
};
