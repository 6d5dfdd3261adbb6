import type { DeviceModel } from '../../../src/simulator/device.ts';

/** Microseconds (HC-SR04 user guide): TRIG must be high at least this long. */
const triggerUs = 10;
/** From the end of TRIG until ECHO rises: eight cycles of 40 kHz, and what the sensor needs around them. */
const burstUs = 450;
const usPerCm = 58;
/** ECHO's length where nothing answers. */
const noEchoUs = 38_000;
/** The reach, cm. */
const [nearest, furthest] = [2, 400];

/**
 * An ultrasonic distance sensor HC-SR04. Its two legs may hang on one pin. `act('distance', cm)` holds something
 * before it; beyond its reach nothing answers. Closer than 2 cm it sees 2.
 */
export const ultrasonic: DeviceModel = (wires) => {
  let distance = 100;
  let roseAt = Number.NEGATIVE_INFINITY;
  let isBusy = false;

  const measure = (): void => {
    isBusy = true;
    wires.after(burstUs, () => {
      const cm = Math.max(nearest, distance);
      wires.drive('ECHO', 1);
      wires.after(cm > furthest ? noEchoUs : cm * usPerCm, () => {
        wires.drive('ECHO', 0);
        isBusy = false;
      });
    });
  };
  wires.watch('TRIG', (level, cycles) => {
    // The sensor's own echo on a shared wire is no order.
    if (isBusy) return;
    if (level === 1) roseAt = cycles;
    else if (((cycles - roseAt) * 1e6) / wires.clock >= triggerUs) measure();
  });
  wires.drive('ECHO', 0);

  return {
    look: () => ({ distance, isMeasuring: isBusy }),
    act: (what, value) => {
      if (what === 'distance') distance = Math.max(0, Number(value));
    },
  };
};
