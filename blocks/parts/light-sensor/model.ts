import type { DeviceModel } from '../../../src/simulator/device.ts';

/** A photoresistor and a resistor across the supply; the share of light is the share of voltage. */
export const lightSensor: DeviceModel = (wires) => {
  let light = 50;
  const shine = (percent: number) => {
    light = Math.max(0, Math.min(100, percent));
    const share = wires.settings.bright === 'LOW' ? 100 - light : light;
    wires.measure('A', Math.round((share * 1023) / 100));
  };
  shine(light);
  return {
    look: () => ({ light }),
    act: (what, value) => {
      if (what === 'light') shine(Number(value));
    },
  };
};
