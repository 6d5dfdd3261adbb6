import type { DeviceModel } from '../../../src/simulator/device.ts';

/** HC-SR501's sheet: the output stays high for the set time after the last movement (2.5 s at the shortest)… */
const holdUs = 2_500_000;
/** …and is then blind for the block time. */
const blindUs = 2_500_000;

/** An HC-SR501 with its jumper at H: each new movement begins the hold time anew. It is warm already. */
export const pir: DeviceModel = (wires) => {
  let moving = false;
  let isHigh = false;
  let isBlind = false;
  let cancel = () => {};

  const rise = () => {
    isHigh = true;
    wires.drive('OUT', 1);
  };
  const fall = () => {
    isHigh = false;
    isBlind = true;
    wires.drive('OUT', 0);
    cancel = wires.after(blindUs, () => {
      isBlind = false;
      if (moving) rise();
    });
  };
  wires.drive('OUT', 0);
  return {
    look: () => ({ moving, signal: isHigh }),
    act: (what, value) => {
      if (what !== 'moving') return;
      moving = Boolean(value);
      if (isBlind) return;
      cancel();
      if (moving) rise();
      else if (isHigh) cancel = wires.after(holdUs, fall);
    },
  };
};
