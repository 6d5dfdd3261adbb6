import type { DeviceModel } from '../../../src/simulator/device.ts';

/**
 * When contacts part and meet again after the first touch, in microseconds: worse than the 1.6 ms of an ordinary
 * button, as the worst but one of those measured in J. Ganssle, "A Guide to Debouncing".
 */
const chatterUs = [300, 450, 1100, 1900, 2050, 3300, 4100, 6200];

/** Its contacts chatter whenever it is pressed or let go; open, it leaves the wire to the resistor. */
export const button: DeviceModel = (wires) => {
  const toPlus = wires.settings.wiring === 'PLUS';
  let pressed = false;
  let pending: (() => void)[] = [];
  const touch = (closed: boolean) => {
    if (toPlus) wires.drive('S', closed ? 1 : 0);
    else wires.drive('S', closed ? 0 : undefined);
  };
  touch(false);
  return {
    look: () => ({ pressed }),
    act: (what, value) => {
      if (what !== 'pressed' || pressed === Boolean(value)) return;
      pressed = Boolean(value);
      for (const cancel of pending) cancel();
      touch(pressed);
      pending = chatterUs.map((us, at) => wires.after(us, () => touch(at % 2 === 1 ? pressed : !pressed)));
    },
  };
};
