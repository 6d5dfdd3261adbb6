import type { DeviceModel } from '../../../src/simulator/device.ts';
import { wheelsOf } from '../drive-l298n/wheels.ts';
import { shieldMotor } from '../motor-shield/shield.ts';

export const driveShield: DeviceModel = (wires) =>
  wheelsOf(
    wires,
    shieldMotor(wires, wires.settings.leftMotor ?? '3'),
    shieldMotor(wires, wires.settings.rightMotor ?? '4'),
  );
