import type { DeviceModel } from '../../../src/simulator/device.ts';

/** Microseconds, of Aosong's sheets "DHT11" (§5) and "AM2302" (§7.3). */
const timing = {
  /** The host holds the wire low at least so long. */
  start: { DHT11: 18_000, DHT22: 800 },
  /** From the letting go of the wire to the answer. */
  before: 30,
  answer: 80,
  bitLow: 50,
  zeroHigh: 27,
  oneHigh: 70,
  /** From one measurement to the next; asked sooner, it tells the last one. */
  interval: { DHT11: 1_000_000, DHT22: 2_000_000 },
} as const;

/** Answers a right start signal with 40 bits: humidity, temperature, sum. */
export const dht: DeviceModel = (wires) => {
  const type = wires.settings.type === 'DHT22' ? 'DHT22' : 'DHT11';
  const air = { temperature: 20, humidity: 50 };
  let isBroken = false;
  let isUnplugged = false;
  let lowSince = Number.POSITIVE_INFINITY;
  let isTalking = false;
  let measured: number[] = [];
  let measuredAt = Number.NEGATIVE_INFINITY;
  const us = () => (wires.now() * 1e6) / wires.clock;

  const bytes = (): number[] => {
    if (us() - measuredAt >= timing.interval[type]) {
      measured =
        type === 'DHT22' ? fine(air.temperature, air.humidity) : coarse(air.temperature, air.humidity);
      measuredAt = us();
    }
    const sum = measured.reduce((total, byte) => total + byte, 0) & 0xff;
    return [...measured, isBroken ? sum ^ 0x10 : sum];
  };

  const answer = () => {
    isTalking = true;
    let at = timing.before;
    const hold = (level: 0 | 1, length: number) => {
      wires.after(at, () => wires.drive('DATA', level));
      at += length;
    };
    hold(0, timing.answer);
    hold(1, timing.answer);
    for (const byte of bytes()) {
      for (let bit = 7; bit >= 0; bit--) {
        hold(0, timing.bitLow);
        hold(1, (byte >> bit) & 1 ? timing.oneHigh : timing.zeroHigh);
      }
    }
    hold(0, timing.bitLow);
    wires.after(at, () => {
      wires.drive('DATA', 1);
      isTalking = false;
    });
  };

  // The resistor on the sensor's board holds the wire high where nobody pulls it down.
  wires.drive('DATA', 1);
  wires.watch('DATA', (level, cycles) => {
    if (isTalking) return;
    if (level === 0) {
      lowSince = cycles;
      return;
    }
    const lowFor = ((cycles - lowSince) * 1e6) / wires.clock;
    if (!isUnplugged && lowFor >= timing.start[type]) answer();
  });

  return {
    look: () => ({ ...air }),
    act: (what, value) => {
      if (what === 'temperature') air.temperature = Number(value);
      if (what === 'humidity') air.humidity = Number(value);
      if (what === 'broken') isBroken = Boolean(value);
      if (what === 'unplugged') isUnplugged = Boolean(value);
    },
  };
};

/** DHT22: tenths in 16 bits each; the temperature's highest bit is its sign. From −40 to 80 °C. */
function fine(temperature: number, humidity: number): number[] {
  const wet = Math.round(bounded(humidity, 0, 100) * 10);
  const warm = Math.round(bounded(temperature, -40, 80) * 10);
  const size = Math.abs(warm);
  return [wet >> 8, wet & 0xff, (size >> 8) | (warm < 0 ? 0x80 : 0), size & 0xff];
}

/** DHT11: whole percent and whole degrees, from 20 % and from 0 °C on. */
function coarse(temperature: number, humidity: number): number[] {
  return [Math.round(bounded(humidity, 20, 90)), 0, Math.round(bounded(temperature, 0, 50)), 0];
}

function bounded(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
