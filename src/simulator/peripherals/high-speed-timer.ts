import type { AVRPortConfig, CPU } from 'avr8js';
import { pinOverride } from './pin-override.ts';

type Output = 'A' | 'B' | 'D';

export interface HighSpeedTimerConfig {
  readonly outputs: Readonly<Record<Output, readonly [port: AVRPortConfig, bit: number]>>;
  readonly compareInterrupts: Readonly<Record<Output, number>>;
  readonly overflowInterrupt: number;
}

const TIFR4 = 0x39;
const TIMSK4 = 0x72;
const TCNT4 = 0xbe;
const TC4H = 0xbf;
const TCCR4A = 0xc0;
const TCCR4B = 0xc1;
const TCCR4C = 0xc2;
const TCCR4D = 0xc3;
const OCR4C = 0xd1;
const TOV4 = 1 << 2;
const WGM40 = 1;

/** Registers and bits of the three outputs: mode (COM4x1:0), PWM enable, compare value, flag. */
const channels = {
  A: { control: TCCR4A, modeShift: 6, pwm: 1 << 1, compare: 0xcf, flag: 1 << 6 },
  B: { control: TCCR4A, modeShift: 4, pwm: 1 << 0, compare: 0xd0, flag: 1 << 5 },
  D: { control: TCCR4C, modeShift: 2, pwm: 1 << 0, compare: 0xd2, flag: 1 << 7 },
} as const;
const names = ['A', 'B', 'D'] as const;

/**
 * Timer 4 of the ATmega32U4 (datasheet Atmel-7766 §15): counts to OCR4C, up or up and down, and drives OC4A,
 * OC4B and OC4D. Not here: the inverted outputs, dead time, fault protection, the PLL as clock (§15.3: the
 * system clock is what Arduino uses), and the asymmetric modes of motors (PWM6).
 */
export class HighSpeedTimer {
  readonly #cpu: CPU;
  readonly #config: HighSpeedTimerConfig;
  #count = 0;
  #up = true;
  #lastCycle = 0;
  /** Compare values in force; in PWM modes new ones wait for the bottom. */
  readonly #compare: Record<Output, number> = { A: 0, B: 0, D: 0 };
  readonly #nextCompare: Record<Output, number> = { A: 0, B: 0, D: 0 };
  readonly #connected: Record<Output, boolean> = { A: false, B: false, D: false };
  #top = 0xff;

  constructor(cpu: CPU, config: HighSpeedTimerConfig) {
    this.#cpu = cpu;
    this.#config = config;
    cpu.data[OCR4C] = 0xff;

    for (const register of [TCCR4A, TCCR4B, TCCR4C, TCCR4D]) {
      cpu.writeHooks[register] = (value) => {
        this.#catchUp();
        cpu.data[register] = value;
        this.#connect();
        this.#wakeAtNext();
        return true;
      };
    }
    for (const name of names) {
      cpu.writeHooks[channels[name].compare] = (value) => {
        this.#catchUp();
        this.#nextCompare[name] = this.#withHigh(value);
        if (!this.#divider || !this.#pwm(name)) this.#compare[name] = this.#nextCompare[name];
        this.#wakeAtNext();
      };
    }
    cpu.writeHooks[OCR4C] = (value) => {
      this.#catchUp();
      this.#top = this.#withHigh(value);
      this.#wakeAtNext();
    };
    cpu.writeHooks[TCNT4] = (value) => {
      this.#catchUp();
      this.#count = this.#withHigh(value);
      this.#wakeAtNext();
    };
    cpu.readHooks[TCNT4] = () => {
      this.#catchUp();
      cpu.data[TC4H] = this.#count >> 8;
      return this.#count & 0xff;
    };
    cpu.writeHooks[TIFR4] = (value) => {
      for (const interrupt of this.#interrupts()) cpu.clearInterruptByFlag(interrupt, value);
      return true;
    };
    cpu.writeHooks[TIMSK4] = (value) => {
      for (const interrupt of this.#interrupts()) cpu.updateInterruptEnable(interrupt, value);
    };
  }

  /** Registers of 10 bits take their upper two from TC4H (§15.11). */
  #withHigh(value: number): number {
    return (((this.#cpu.data[TC4H] ?? 0) & 3) << 8) | value;
  }

  get #divider(): number {
    const select = (this.#cpu.data[TCCR4B] ?? 0) & 0xf;
    return select ? 1 << (select - 1) : 0;
  }

  get #upAndDown(): boolean {
    return ((this.#cpu.data[TCCR4D] ?? 0) & WGM40) !== 0 && names.some((name) => this.#pwm(name));
  }

  #pwm(name: Output): boolean {
    return ((this.#cpu.data[channels[name].control] ?? 0) & channels[name].pwm) !== 0;
  }

  #mode(name: Output): number {
    return ((this.#cpu.data[channels[name].control] ?? 0) >> channels[name].modeShift) & 3;
  }

  #interrupt(address: number, mask: number) {
    return { address, flagRegister: TIFR4, flagMask: mask, enableRegister: TIMSK4, enableMask: mask };
  }

  #interrupts() {
    const { compareInterrupts, overflowInterrupt } = this.#config;
    return [
      ...names.map((name) => this.#interrupt(compareInterrupts[name], channels[name].flag)),
      this.#interrupt(overflowInterrupt, TOV4),
    ];
  }

  /** Gives pins to the timer or takes them back when the output modes change. */
  #connect(): void {
    for (const name of names) {
      const connected = this.#mode(name) !== 0;
      if (connected === this.#connected[name]) continue;
      this.#connected[name] = connected;
      this.#drive(name, connected ? pinOverride.enable : pinOverride.none);
    }
  }

  #drive(name: Output, override: (typeof pinOverride)[keyof typeof pinOverride]): void {
    const [port, bit] = this.#config.outputs[name];
    this.#cpu.gpioByPort[port.PORT]?.timerOverridePin(bit, override);
  }

  #ticksToNext(): number {
    const values = names.map((name) => this.#compare[name]);
    const distances =
      this.#upAndDown && !this.#up
        ? [...values, 0].map((value) => this.#count - value)
        : [...values, this.#upAndDown ? this.#top : this.#top + 1].map((value) => value - this.#count);
    return Math.min(...distances.filter((distance) => distance > 0));
  }

  #catchUp(): void {
    const divider = this.#divider;
    if (!divider) {
      this.#lastCycle = this.#cpu.cycles;
      return;
    }
    let ticks = Math.floor((this.#cpu.cycles - this.#lastCycle) / divider);
    this.#lastCycle += ticks * divider;
    while (ticks > 0) {
      const next = this.#ticksToNext();
      const step = Number.isFinite(next) ? Math.min(ticks, next) : 1;
      this.#move(step);
      ticks -= step;
    }
  }

  #move(ticks: number): void {
    if (this.#upAndDown) {
      this.#count += this.#up ? ticks : -ticks;
      for (const name of names) if (this.#count === this.#compare[name]) this.#match(name);
      if (this.#count >= this.#top) this.#up = false;
      else if (this.#count <= 0) this.#bottom();
    } else {
      this.#up = true;
      this.#count += ticks;
      if (this.#count > this.#top) this.#bottom();
      for (const name of names) if (this.#count === this.#compare[name]) this.#match(name);
    }
  }

  #bottom(): void {
    this.#count = 0;
    this.#up = true;
    this.#cpu.setInterruptFlag(this.#interrupt(this.#config.overflowInterrupt, TOV4));
    Object.assign(this.#compare, this.#nextCompare);
    if (this.#upAndDown) return;
    for (const name of names) {
      if (!this.#pwm(name) || !this.#connected[name]) continue;
      this.#drive(name, this.#mode(name) === 3 ? pinOverride.clear : pinOverride.set);
    }
  }

  /** Table 15-2 to 15-4: what a compare match does to the pin. */
  #match(name: Output): void {
    this.#cpu.setInterruptFlag(this.#interrupt(this.#config.compareInterrupts[name], channels[name].flag));
    const mode = this.#mode(name);
    if (mode === 0) return;
    if (!this.#pwm(name)) {
      this.#drive(name, mode === 1 ? pinOverride.toggle : mode === 2 ? pinOverride.clear : pinOverride.set);
    } else {
      const clears = (mode === 3) !== this.#up;
      this.#drive(name, clears ? pinOverride.clear : pinOverride.set);
    }
  }

  readonly #wake = (): void => {
    this.#catchUp();
    this.#schedule();
  };

  #wakeAtNext(): void {
    this.#cpu.clearClockEvent(this.#wake);
    this.#schedule();
  }

  #schedule(): void {
    const divider = this.#divider;
    if (!divider) return;
    const ticks = this.#ticksToNext();
    const cycles = (Number.isFinite(ticks) ? ticks : 1) * divider;
    this.#cpu.addClockEvent(this.#wake, this.#lastCycle + cycles - this.#cpu.cycles);
  }
}
