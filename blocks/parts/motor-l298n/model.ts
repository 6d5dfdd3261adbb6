import type { DeviceModel } from '../../../src/simulator/device.ts';
import { enabledBridge, motorOf } from './bridge.ts';

export const motorL298n: DeviceModel = (wires) => {
  const look = enabledBridge(wires, 'EN', 'IN1', 'IN2');
  return motorOf(wires, look);
};
