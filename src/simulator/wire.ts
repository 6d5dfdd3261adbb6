export type PinMode = 'input' | 'input-pullup' | 'output';
export type Level = 0 | 1;

/** What a wire did since it was last measured. */
export interface WireMeasure {
  /** Share of the time it was high, 0 to 1; of whole periods where it goes up and down fast. */
  readonly mean: number;
  /** Hz, where it goes up and down ten times a second or faster. */
  readonly frequency?: number;
}

/** Slower than this is not a tone and not PWM but a level that changes. */
const longestPeriodMs = 100;
/** Up to this period the eye and a meter see the mean. */
const blendedPeriodMs = 20;

/** One pin of the chip: its state now, whether the program uses it, and what it did lately. */
export class Wire {
  mode: PinMode = 'input';
  level: Level = 0;
  /** The program has changed its direction, its pull-up or its level, or has read it. */
  used = false;
  readonly #cyclesPerMs: number;
  #since = 0;
  #frameStart = 0;
  #highCycles = 0;
  #rises = 0;
  #firstRise = 0;
  #lastRise = 0;
  /** High cycles between the first rise and the last. */
  #highBetween = 0;
  #highSinceRise = 0;
  #last: WireMeasure | undefined;

  constructor(clock: number) {
    this.#cyclesPerMs = clock / 1000;
  }

  change(mode: PinMode, level: Level, cycles: number): void {
    this.mode = mode;
    if (level === this.level) return;
    this.#account(cycles);
    this.level = level;
    if (level === 0) return;
    if (this.#rises === 0) this.#firstRise = cycles;
    else this.#highBetween += this.#highSinceRise;
    this.#highSinceRise = 0;
    this.#lastRise = cycles;
    this.#rises += 1;
  }

  /** Ends a stretch of measuring and begins the next. */
  measure(cycles: number): WireMeasure {
    this.#account(cycles);
    const length = cycles - this.#frameStart;
    const plainMean = length > 0 ? this.#highCycles / length : this.level;
    this.#frameStart = cycles;
    this.#highCycles = 0;

    if (this.#rises > 0 && cycles - this.#lastRise > longestPeriodMs * this.#cyclesPerMs) this.#forgetRises();
    if (this.#rises < 2) return this.#steady(plainMean);
    const periods = this.#rises - 1;
    const span = this.#lastRise - this.#firstRise;
    const periodMs = span / periods / this.#cyclesPerMs;
    const mean = periodMs < blendedPeriodMs ? this.#highBetween / span : plainMean;
    const measure = periodMs <= longestPeriodMs ? { mean, frequency: 1000 / periodMs } : { mean };
    this.#firstRise = this.#lastRise;
    this.#rises = 1;
    this.#highBetween = 0;
    this.#last = measure;
    return measure;
  }

  /** Too few edges in this stretch: a tone slower than the stretch goes on as it was measured before. */
  #steady(mean: number): WireMeasure {
    if (this.#rises === 0) this.#last = undefined;
    return this.#last?.frequency ? { mean, frequency: this.#last.frequency } : { mean };
  }

  #forgetRises(): void {
    this.#rises = 0;
    this.#highBetween = 0;
  }

  #account(cycles: number): void {
    if (this.level === 1) {
      const passed = cycles - this.#since;
      this.#highCycles += passed;
      this.#highSinceRise += passed;
    }
    this.#since = cycles;
  }
}
