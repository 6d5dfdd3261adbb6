import type { DeviceModel } from '../../../src/simulator/device.ts';

/** Nanoseconds, from and to (WS2812B datasheet, "Data transfer time", each ±150 ns). */
const sheet = {
  zeroHigh: [250, 550],
  oneHigh: [650, 950],
  zeroLow: [700, 1000],
  oneLow: [300, 600],
} as const;
/** The lights show what they have got when the wire was low longer than this. */
const resetNs = 50_000;

/**
 * A strip of WS2812B: each light takes the first 24 bits that reach it and passes on the others. A pulse that is not
 * by the datasheet spoils all that is sent up to the next reset; the strip then goes on showing what it showed.
 */
export const neopixel: DeviceModel = (wires) => {
  const count = Number(wires.settings.COUNT ?? 8);
  const redFirst = wires.settings.ORDER === 'RGB';
  const bits: number[] = [];
  let colours: readonly string[] = new Array(count).fill('#000000');
  let refused = 0;
  let isSpoilt = false;
  let roseAt = 0;
  let fellAt = Number.NEGATIVE_INFINITY;
  let lastBit: number | undefined;

  const nanoseconds = (cycles: number): number => (cycles * 1e9) / wires.clock;
  const within = (ns: number, [least, most]: readonly [number, number]): boolean => ns >= least && ns <= most;

  const spoil = (): void => {
    if (!isSpoilt) refused++;
    isSpoilt = true;
  };
  /** The wire has been low for long: what came in is shown. */
  const latch = (): void => {
    if (!isSpoilt && bits.length > 0) colours = shown(bits, colours, redFirst);
    bits.length = 0;
    isSpoilt = false;
    lastBit = undefined;
  };

  wires.watch('DIN', (level, cycles) => {
    if (level === 1) {
      roseAt = cycles;
      const low = nanoseconds(cycles - fellAt);
      if (low > resetNs) latch();
      else if (lastBit !== undefined && !within(low, lastBit ? sheet.oneLow : sheet.zeroLow)) spoil();
      return;
    }
    const high = nanoseconds(cycles - roseAt);
    fellAt = cycles;
    lastBit = within(high, sheet.zeroHigh) ? 0 : within(high, sheet.oneHigh) ? 1 : undefined;
    if (lastBit === undefined) spoil();
    else bits.push(lastBit);
  });

  return {
    look: () => {
      if (wires.level('DIN') === 0 && nanoseconds(wires.now() - fellAt) > resetNs) latch();
      return { colours, refused };
    },
  };
};

/** Lights whose bits did not all come keep their colour. */
function shown(bits: readonly number[], before: readonly string[], redFirst: boolean): string[] {
  return before.map((colour, light) => {
    const own = bits.slice(light * 24, light * 24 + 24);
    if (own.length < 24) return colour;
    const [first = '', second = '', blue = ''] = [0, 8, 16].map((at) =>
      Number.parseInt(own.slice(at, at + 8).join(''), 2)
        .toString(16)
        .padStart(2, '0'),
    );
    return redFirst ? `#${first}${second}${blue}` : `#${second}${first}${blue}`;
  });
}
