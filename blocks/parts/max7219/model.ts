import type { DeviceModel } from '../../../src/simulator/device.ts';

/** One chip's registers as after power-on (MAX7219 datasheet, "initial power-up"): asleep, empty, one row scanned. */
interface Chip {
  readonly rows: number[];
  decode: number;
  intensity: number;
  scanLimit: number;
  isAwake: boolean;
  isTesting: boolean;
}

/** What a person sees of one matrix. */
export interface MatrixLook {
  /** Rows from the top, `#` a lit dot. */
  readonly rows: readonly string[];
  /** 1/16 to 1; 0 where the chip sleeps. */
  readonly brightness: number;
}

/** Shortest half of a clock and shortest wait before LOAD rises again, in microseconds: 50 ns each (AC electrical characteristics). */
const shortest = 0.05;

/**
 * Matrices of 8×8 with a MAX7219 each, in a row: that next to the board is the rightmost, as modules have DIN there. Bits go in at DIN with each rise of CLK,
 * through one chip into the next; when CS rises each chip takes the last sixteen that went into it (datasheet, "serial-addressing modes").
 */
export const max7219: DeviceModel = (wires) => {
  const count = Math.max(1, Math.min(8, Number(wires.settings.modules ?? 1)));
  const chips = Array.from(
    { length: count },
    (): Chip => ({
      rows: Array<number>(8).fill(0),
      decode: 0,
      intensity: 0,
      scanLimit: 0,
      isAwake: false,
      isTesting: false,
    }),
  );
  /** The last bit that went in first. */
  const bits = Array<number>(16 * count).fill(0);
  let at = 0;
  let dataAt = 0;

  const obey = (chip: Chip, word: number) => {
    const register = (word >> 8) & 0x0f;
    const data = word & 0xff;
    if (register >= 1 && register <= 8) chip.rows[register - 1] = data;
    else if (register === 9) chip.decode = data;
    else if (register === 10) chip.intensity = data & 0x0f;
    else if (register === 11) chip.scanLimit = data & 0x07;
    else if (register === 12) chip.isAwake = (data & 1) === 1;
    else if (register === 15) chip.isTesting = (data & 1) === 1;
  };

  wires.watch('DIN', (_, cycles) => {
    dataAt = cycles;
  });
  wires.watch('CLK', (level, cycles) => {
    if (level === 0 || ((cycles - dataAt) * 1e6) / wires.clock < shortest) return;
    bits[at] = wires.level('DIN');
    at = (at + 1) % bits.length;
  });
  wires.watch('CS', (level) => {
    if (level === 0) return;
    for (const [number, chip] of chips.entries()) {
      let word = 0;
      for (let bit = 15; bit >= 0; bit--) {
        const back = number * 16 + bit + 1;
        word = (word << 1) | (bits[(at - back + 2 * bits.length) % bits.length] ?? 0);
      }
      obey(chip, word);
    }
  });

  const seen = (chip: Chip): MatrixLook => {
    const dots = chip.rows.map((row, number) => {
      if (chip.isTesting) return 0xff;
      return chip.isAwake && number <= chip.scanLimit && ((chip.decode >> number) & 1) === 0 ? row : 0;
    });
    return {
      rows: dots.map((row) => row.toString(2).padStart(8, '0').replaceAll('1', '#').replaceAll('0', '.')),
      brightness: chip.isTesting ? 1 : chip.isAwake ? (chip.intensity + 1) / 16 : 0,
    };
  };
  return {
    look: () => {
      // From the left.
      const modules = chips.map(seen).reverse();
      return {
        modules,
        rows: modules.map(({ rows }) => rows).reduce((a, b) => a.map((row, y) => row + b[y])),
      };
    },
  };
};
