import type { DeviceModel } from '../../../src/simulator/device.ts';

/** What a TCRT5000 over paper gives: little light comes back from black, never none from white. */
const white = 90;
const black = 880;

export const lineAnalog: DeviceModel = (wires) => {
  let darkness = 0;
  const stand = (percent: number) => {
    darkness = Math.max(0, Math.min(100, percent));
    const value = Math.round(white + ((black - white) * darkness) / 100);
    wires.measure('A', wires.settings.line === 'LOW' ? 1023 - value : value);
  };
  stand(0);
  return {
    look: () => ({ darkness }),
    act: (what, value) => {
      if (what === 'darkness') stand(Number(value));
      if (what === 'line') stand(value ? 100 : 0);
    },
  };
};
