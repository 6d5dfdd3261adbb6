import type { CPU } from 'avr8js';
import type { ChipModel } from './chip-models.ts';

const changeEnable = 0x10;
const enable = 0x08;
const prescalerHigh = 0x20;
const prescalerLow = 0x07;
const settings = enable | prescalerHigh | prescalerLow;

/** Cycles within which a timed change must follow its announcement. */
const window = 4;

/** The watchdog's own oscillator, and its cycles until a time-out with a prescaler of 0: 16 ms. */
const oscillator = 128_000;
const shortest = 2048;

/**
 * The watchdog in its reset mode ("Watchdog Timer" of the ATmega328P datasheet). avr8js has one, but a time-out
 * made shorter, which is how a bootloader starts the program, waits there for the longer one to pass.
 */
export class Watchdog {
  readonly #cpu: CPU;
  readonly #clock: number;
  readonly #expire: () => void;
  #settings = 0;
  #announcedAt = Number.NEGATIVE_INFINITY;
  #deadline = 0;
  #turn = 0;

  /** `expire` is called when the time is out. */
  constructor(cpu: CPU, model: ChipModel, expire: () => void) {
    this.#cpu = cpu;
    this.#clock = model.clock;
    this.#expire = expire;
    const { WDTCSR } = model.watchdog;
    cpu.onWatchdogReset = () => this.#feed();
    cpu.writeHooks[WDTCSR] = (value) => {
      if (value & changeEnable && value & enable) this.#announcedAt = cpu.cycles;
      else if (cpu.cycles - this.#announcedAt <= window) this.#set(value & settings);
      cpu.data[WDTCSR] = this.#settings;
      return true;
    };
  }

  #set(value: number): void {
    this.#settings = value;
    this.#feed();
    this.#check(++this.#turn);
  }

  #feed(): void {
    const power = ((this.#settings & prescalerHigh) >> 2) | (this.#settings & prescalerLow);
    this.#deadline = this.#cpu.cycles + ((shortest << power) / oscillator) * this.#clock;
  }

  /** Looks whether the deadline has passed, and else again when it would; `turn` tells old checks from new ones. */
  #check(turn: number): void {
    if (turn !== this.#turn || !(this.#settings & enable)) return;
    const left = this.#deadline - this.#cpu.cycles;
    if (left <= 0) this.#expire();
    else this.#cpu.addClockEvent(() => this.#check(turn), left);
  }
}
