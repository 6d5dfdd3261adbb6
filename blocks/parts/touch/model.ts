import type { DeviceModel } from '../../../src/simulator/index.ts';

/** TTP223-B datasheet: it answers within 60 ms while it is awake, within 220 ms when it has dozed off. */
const awakeUs = 60_000;
const dozingUs = 220_000;
/** It dozes off when nobody touched it for so long. */
const dozesAfterUs = 12_000_000;

/** A touch sensor TTP223 as its modules come: high while it is touched. `act('touch', true)` lays a finger on it. */
export const touch: DeviceModel = (wires) => {
  let isTouched = false;
  let awakeUntil = 0;
  let callOff = (): void => undefined;
  const us = (): number => (wires.now() * 1e6) / wires.clock;
  wires.drive('SIG', 0);
  return {
    look: () => ({ isTouched, isOn: wires.level('SIG') === 1 }),
    act: (what, value) => {
      if (what !== 'touch' || isTouched === Boolean(value)) return;
      isTouched = Boolean(value);
      callOff();
      const isAwake = !isTouched || us() < awakeUntil;
      callOff = wires.after(isAwake ? awakeUs : dozingUs, () => wires.drive('SIG', isTouched ? 1 : 0));
      awakeUntil = us() + dozesAfterUs;
    },
  };
};
