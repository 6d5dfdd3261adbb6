import type { DeviceModel } from '../../../src/simulator/device.ts';
import { motorOf, twoPinBridge } from '../motor-l298n/bridge.ts';

export const motorL9110: DeviceModel = (wires) => {
  const look = twoPinBridge(wires, 'IA', 'IB');
  return motorOf(wires, look);
};
