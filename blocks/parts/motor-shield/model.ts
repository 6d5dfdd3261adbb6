import type { DeviceModel } from '../../../src/simulator/device.ts';
import { motorOf } from '../motor-l298n/bridge.ts';
import { shieldMotor } from './shield.ts';

export const motorShield: DeviceModel = (wires) => {
  const look = shieldMotor(wires, wires.settings.motor ?? '1');
  return motorOf(wires, look);
};
