import type { DeviceModel } from '../../../src/simulator/device.ts';

/** An FC-51: its comparator (LM393) pulls the output to ground where light comes back. */
export const obstacle: DeviceModel = (wires) => {
  let near = false;
  const stand = (there: boolean) => {
    near = there;
    wires.drive('OUT', there ? 0 : 1);
  };
  stand(false);
  return {
    look: () => ({ near }),
    act: (what, value) => {
      if (what === 'near') stand(Boolean(value));
    },
  };
};
