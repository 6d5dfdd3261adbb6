import type { DeviceModel } from '../../../src/simulator/device.ts';

/** Three lights, each as bright as the share of time in which current flows through it: 0 to 1. */
export const rgbLed: DeviceModel = (wires) => {
  const isTurned = wires.settings.COMMON === 'ANODE';
  const brightness = (leg: string): number => {
    const high = wires.mean(leg);
    if (!isTurned) return high;
    // A leg that nobody drives lets no current through to 5 V.
    return wires.isDriven(leg) ? 1 - high : 0;
  };
  return { look: () => ({ red: brightness('R'), green: brightness('G'), blue: brightness('B') }) };
};
