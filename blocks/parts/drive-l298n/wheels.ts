import type { Device, DeviceWires } from '../../../src/simulator/device.ts';
import { type MotorLook, turnedRound } from '../motor-l298n/bridge.ts';

type Look = () => MotorLook;

/** The robot's wheels as they turn: forward is forward, however the motors are wired. */
export function wheelsOf(wires: DeviceWires, left: Look, right: Look): Device {
  const seen = (side: 'left' | 'right', look: Look): MotorLook =>
    wires.settings[side] === 'inverted' ? turnedRound(look()) : look();
  return {
    look: () => {
      const [l, r] = [seen('left', left), seen('right', right)];
      return { left: l.speed, right: r.speed, leftState: l.state, rightState: r.state };
    },
  };
}

/** A driver's two outputs as left and right. */
export function sides(wires: DeviceWires, a: Look, b: Look): Device {
  return wires.settings.sides === 'left-b' ? wheelsOf(wires, b, a) : wheelsOf(wires, a, b);
}
