import type { DeviceModel, Level } from '../../../src/simulator/index.ts';

/** The metal itself, and a finger on it (AVR042 and the human body model: some ten to some hundred pF), in farads. */
const [metal, finger] = [20e-12, 100e-12];
/** Where a pin's input turns over, as a share of the supply (ATmega328P, typical, 5 V). */
const [risesAt, fallsAt] = [0.52, 0.42];
const stepUs = 1;
/** Nearer than this it is there. */
const settled = 0.002;

/**
 * A piece of metal on the receive pin, a resistor from it to the send pin: it follows the send pin by
 * v(t) = end + (start − end)·e^(−t/RC). `act('touch', true)` lays a finger on it.
 */
export const touchPad: DeviceModel = (wires) => {
  const ohms = Number(wires.settings.MEGAOHMS ?? 1) * 1e6;
  let isTouched = false;
  /** Of the metal, 0 to 1 of the supply. */
  let charge = 0;
  let reads: Level = 0;
  let isMoving = false;

  const step = (): void => {
    const end = wires.level('SEND');
    if (wires.isDriven('RECEIVE')) charge = wires.level('RECEIVE');
    else
      charge =
        end + (charge - end) * Math.exp((-stepUs * 1e-6) / (ohms * (metal + (isTouched ? finger : 0))));
    const level = charge > risesAt ? 1 : charge < fallsAt ? 0 : reads;
    if (level !== reads) wires.drive('RECEIVE', level);
    reads = level;
    // At rest nothing is to be counted; what the board does to either wire sets it going again.
    isMoving = Math.abs(charge - end) > settled;
    if (isMoving) wires.after(stepUs, step);
  };
  const go = (): void => {
    if (!isMoving) wires.after(stepUs, step);
    isMoving = true;
  };
  wires.drive('RECEIVE', 0);
  wires.watch('SEND', go);
  wires.watch('RECEIVE', go);

  return {
    look: () => ({ isTouched }),
    act: (what, value) => {
      if (what === 'touch') isTouched = Boolean(value);
    },
  };
};
