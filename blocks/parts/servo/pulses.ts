import type { DeviceWires } from '../../../src/simulator/device.ts';

/** Hobby servos take a pulse every 20 ms (datasheet of the SG90: “PWM Period 20 ms (50 Hz)”). */
const periodUs = { least: 18_000, most: 22_000 };
/** After so long without a pulse there is no signal. */
const silenceUs = 50_000;

/** The pulses on a servo's wire. */
export interface Pulses {
  /** Length of the last good pulse in µs; 0 where none has come for a while. */
  readonly widthUs: number;
  /** Chip time until which the last pulse holds, in µs. */
  readonly holdsUntilUs: number;
}

/**
 * Measures the pulses on the wire `SIGNAL`. A good one is as long as the servo can understand and comes 20 ms after
 * the one before it.
 * @param onPulse called at the end of each good pulse
 */
export function measuredPulses(
  wires: DeviceWires,
  [shortest, longest]: readonly [number, number],
  onPulse: (widthUs: number, nowUs: number) => void,
): () => Pulses {
  const toUs = (cycles: number): number => (cycles * 1e6) / wires.clock;
  let roseAt = -Infinity;
  let isInTime = false;
  let last = { width: 0, at: -Infinity };
  wires.watch('SIGNAL', (level, cycles) => {
    const now = toUs(cycles);
    if (level === 1) {
      const period = now - roseAt;
      isInTime = period >= periodUs.least && period <= periodUs.most;
      roseAt = now;
      return;
    }
    const width = now - roseAt;
    if (!isInTime || width < shortest || width > longest) return;
    last = { width, at: now };
    onPulse(width, now);
  });
  return () => {
    const holdsUntilUs = last.at + silenceUs;
    const holds = toUs(wires.now()) < holdsUntilUs;
    return { widthUs: holds ? Math.round(last.width) : 0, holdsUntilUs };
  };
}
