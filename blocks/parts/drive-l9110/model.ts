import type { DeviceModel } from '../../../src/simulator/device.ts';
import { sides } from '../drive-l298n/wheels.ts';
import { twoPinBridge } from '../motor-l298n/bridge.ts';

export const driveL9110: DeviceModel = (wires) =>
  sides(wires, twoPinBridge(wires, 'A1A', 'A1B'), twoPinBridge(wires, 'B1A', 'B1B'));
