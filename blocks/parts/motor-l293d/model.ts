import type { DeviceModel } from '../../../src/simulator/device.ts';
import { enabledBridge, motorOf } from '../motor-l298n/bridge.ts';

export const motorL293d: DeviceModel = (wires) => {
  const look = enabledBridge(wires, 'EN', 'IN1', 'IN2');
  return motorOf(wires, look);
};
