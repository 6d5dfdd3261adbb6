import type { DeviceModel } from '../../../src/simulator/device.ts';

/** 10 mV per °C: an LM35 (SNIS159) from 0 V at 0 °C and no lower, a TMP36 (rev. H) from 0.5 V, down to −40 °C. */
export const temperature: DeviceModel = (wires) => {
  let celsius = 20;
  const warm = (degrees: number) => {
    celsius = degrees;
    const volts =
      wires.settings.sensor === 'TMP36'
        ? 0.5 + Math.max(-40, Math.min(125, celsius)) / 100
        : Math.max(0, Math.min(150, celsius)) / 100;
    wires.measure('OUT', Math.min(1023, Math.floor((volts * 1024) / 5)));
  };
  warm(celsius);
  return {
    look: () => ({ temperature: celsius }),
    act: (what, value) => {
      if (what === 'temperature') warm(Number(value));
    },
  };
};
