import type { Device, DeviceModel, DeviceWires, I2cTarget } from './device.ts';
import type { RunningChip } from './running-chip.ts';
import type { Level } from './wire.ts';
import type { Wiring } from './wiring.ts';

interface Waiting {
  readonly at: number;
  readonly act: () => void;
  /** Takes the event out of the chip that runs now. */
  cancel: () => void;
}

/** What hangs on a board: it stays, and keeps its own time, when the chip is reset. */
export class DeviceTable {
  readonly i2c = new Map<number, I2cTarget>();
  readonly #clock: number;
  readonly #now: () => number;
  readonly #wiring: Wiring;
  readonly #waiting = new Set<Waiting>();
  #chip: RunningChip | undefined;

  /** @param now the chip's clock cycles */
  constructor(clock: number, wiring: Wiring, now: () => number) {
    this.#clock = clock;
    this.#wiring = wiring;
    this.#now = now;
  }

  /** Goes on with a chip that has just been reset. */
  connect(chip: RunningChip): void {
    this.#chip = chip;
    for (const waiting of this.#waiting) this.#schedule(waiting);
  }

  /**
   * Hangs a device on the board.
   * @param pins the board's pin of each leg
   */
  attach(
    model: DeviceModel,
    pins: Readonly<Record<string, string>>,
    settings: DeviceWires['settings'] = {},
  ): Device {
    const pinOf = (leg: string): string => {
      const pin = pins[leg];
      if (pin === undefined) throw new RangeError(`the device has no leg ${leg}`);
      return pin;
    };
    const wiring = this.#wiring;
    return model({
      clock: this.#clock,
      settings,
      now: this.#now,
      level: (leg) => wiring.level(pinOf(leg)),
      isDriven: (leg) => wiring.isDriven(pinOf(leg)),
      watch: (leg, onChange) => wiring.watch(pinOf(leg), onChange),
      drive: (leg: string, level: Level | undefined) => wiring.setInput(pinOf(leg), level),
      measure: (leg, value) => wiring.setAnalog(pinOf(leg), value),
      mean: this.#means(pinOf),
      after: (us, act) => this.#after(us, act),
      i2c: (address, target) => void this.i2c.set(address, target),
    });
  }

  #after(us: number, act: () => void): () => void {
    const waiting: Waiting = {
      at: this.#now() + Math.max(1, Math.round((us * this.#clock) / 1e6)),
      act,
      cancel: () => undefined,
    };
    this.#waiting.add(waiting);
    this.#schedule(waiting);
    return () => {
      this.#waiting.delete(waiting);
      waiting.cancel();
    };
  }

  #schedule(waiting: Waiting): void {
    const cpu = this.#chip?.cpu;
    if (cpu === undefined) return;
    const event = () => {
      this.#waiting.delete(waiting);
      waiting.act();
    };
    cpu.addClockEvent(event, Math.max(1, waiting.at - cpu.cycles));
    waiting.cancel = () => cpu.clearClockEvent(event);
  }

  /** Counts for each leg how long it was high since the last look. */
  #means(pinOf: (leg: string) => string): (leg: string) => number {
    const counts = new Map<string, { since: number; high: number; from: number }>();
    return (leg) => {
      const now = this.#now();
      let count = counts.get(leg);
      if (count === undefined) {
        count = { since: now, high: 0, from: now };
        counts.set(leg, count);
        const counted = count;
        let before = this.#wiring.level(pinOf(leg));
        this.#wiring.watch(pinOf(leg), (level, cycles) => {
          if (before === 1) counted.high += cycles - counted.from;
          counted.from = cycles;
          before = level;
        });
        return before;
      }
      const level = this.#wiring.level(pinOf(leg));
      const high = count.high + (level === 1 ? now - count.from : 0);
      const span = now - count.since;
      Object.assign(count, { since: now, high: 0, from: now });
      return span === 0 ? level : high / span;
    };
  }
}
