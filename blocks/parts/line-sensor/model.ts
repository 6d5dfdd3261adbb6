import type { DeviceModel } from '../../../src/simulator/device.ts';

/** A comparator's output: no light comes back from the line. */
export const lineSensor: DeviceModel = (wires) => {
  let line = false;
  const stand = (on: boolean) => {
    line = on;
    wires.drive('OUT', on === (wires.settings.line !== 'LOW') ? 1 : 0);
  };
  stand(false);
  return {
    look: () => ({ line }),
    act: (what, value) => {
      if (what === 'line') stand(Boolean(value));
    },
  };
};
