import type { DeviceModel } from '../../../src/simulator/device.ts';
import { measuredPulses } from './pulses.ts';

/** Datasheet of the SG90: 0.1 s for 60°. */
const degreesPerUs = 600 / 1e6;
/** A pulse this much beyond the ends is still the end; anything longer or shorter is no signal. */
const slackUs = 20;

/** Turns towards the angle that the pulses tell, as fast as it can; without pulses it stays where it is. */
export const servo: DeviceModel = (wires) => {
  const shortest = Number(wires.settings.shortest ?? 544);
  const longest = Number(wires.settings.longest ?? 2400);
  let angle = 90;
  let target = 90;
  let at = 0;
  const turnUntil = (us: number): void => {
    const reach = Math.max(0, us - at) * degreesPerUs;
    angle += Math.max(-reach, Math.min(reach, target - angle));
    at = Math.max(at, us);
  };
  const pulses = measuredPulses(wires, [shortest - slackUs, longest + slackUs], (width, now) => {
    turnUntil(Math.min(now, pulses().holdsUntilUs));
    at = now;
    target = Math.max(0, Math.min(180, ((width - shortest) / (longest - shortest)) * 180));
  });
  return {
    look: () => {
      const { widthUs, holdsUntilUs } = pulses();
      turnUntil(Math.min((wires.now() * 1e6) / wires.clock, holdsUntilUs));
      return { angle: Math.round(angle * 10) / 10, pulseUs: widthUs };
    },
  };
};
