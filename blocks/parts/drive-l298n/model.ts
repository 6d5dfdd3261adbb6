import type { DeviceModel } from '../../../src/simulator/device.ts';
import { enabledBridge } from '../motor-l298n/bridge.ts';
import { sides } from './wheels.ts';

export const driveL298n: DeviceModel = (wires) =>
  sides(wires, enabledBridge(wires, 'ENA', 'IN1', 'IN2'), enabledBridge(wires, 'ENB', 'IN3', 'IN4'));
