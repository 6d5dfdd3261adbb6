import { EEPROMMemoryBackend } from 'avr8js';
import type { Board } from '../boards/index.ts';
import { flashImage, readIntelHex } from '../firmware/index.ts';
import { Problem } from '../locale/problem.ts';
import { boardLeds, type LedName, type LedSource } from './board-leds.ts';
import { type Chip, chipByName } from './chips/index.ts';
import type { Crash } from './crash.ts';
import type { Device, DeviceModel, DeviceWires } from './device.ts';
import { DeviceTable } from './device-table.ts';
import { type HumanInput, HumanInputReader } from './human-input.ts';
import { I2cBus } from './peripherals/i2c-bus.ts';
import { type Program, RunningChip, resetCause } from './running-chip.ts';
import { type SerialLine, serialLine } from './serial-line.ts';
import { trap, trapsOf } from './traps.ts';
import type { Level } from './wire.ts';
import { type PinChange, type PinView, Wiring } from './wiring.ts';

/** What is to be seen on a board: measured since the last look. */
export interface BoardLook {
  /** The pins that the program uses, in the board's order. */
  readonly pins: readonly PinView[];
  /** Brightness, 0 to 1. */
  readonly leds: Readonly<Partial<Record<LedName, number>>>;
}

/**
 * The stack is looked at this often: a function that calls itself for ever must be caught before its stack has
 * gone through the registers that lie below RAM.
 */
const stackCheckCycles = 100;
/** A TX or RX LED of the serial chip stays lit this long after a byte. */
const serialLedMs = 30;

/**
 * A board whose chip runs firmware: it has no clock of its own and runs as far as it is told to. Time is chip
 * time, counted from power-on, over resets.
 */
export class SimulatedBoard {
  readonly board: Board;
  /** Bytes that the program prints to `Serial`. */
  onSerial: (bytes: readonly number[]) => void = () => {};
  readonly #chip: Chip;
  readonly #wiring: Wiring;
  readonly #devices: DeviceTable;
  readonly #eeprom: EEPROMMemoryBackend;
  readonly #input = new HumanInputReader();
  #program: Program | undefined;
  #running: RunningChip | undefined;
  #serial: SerialLine | undefined;
  #crash: Crash | undefined;
  /** Kept while no chip runs. */
  #cycles = 0;
  #stackFloor = 0;
  #sentAt = Number.NEGATIVE_INFINITY;
  #receivedAt = Number.NEGATIVE_INFINITY;

  constructor(board: Board) {
    this.board = board;
    this.#chip = chipByName(board.chip);
    this.#eeprom = new EEPROMMemoryBackend(this.#chip.eepromSize);
    this.#wiring = new Wiring(board, this.#chip, () => this.#now);
    this.#devices = new DeviceTable(board.clock, this.#wiring, () => this.#now);
  }

  set onPinChange(listener: (change: PinChange) => void) {
    this.#wiring.onChange = listener;
  }

  /**
   * Puts firmware into flash and starts it. EEPROM and what the pupil has wired stay.
   * @param firmware Intel HEX text, or flash from address 0
   * @param staticRam bytes taken by variables: the stack running into them is a crash
   * @throws Problem `hex-broken`, `program-too-big`
   */
  load(firmware: string | Uint8Array, staticRam = 0): void {
    const image = typeof firmware === 'string' ? flashImage(readIntelHex(firmware)) : firmware;
    if (image.length > this.#chip.flash) {
      throw new Problem('program-too-big', {
        used: image.length,
        limit: this.#chip.flash,
        board: this.board.name,
      });
    }
    const words = new Uint16Array(this.#chip.flash / 2).fill(0xffff);
    new Uint8Array(words.buffer).set(image);
    this.#program = { words, traps: trapsOf(words, Math.ceil(image.length / 2)) };
    this.#stackFloor = this.#chip.ramStart + staticRam;
    this.reset();
  }

  /** As the reset button: the program starts anew, RAM and registers are as after power-on. */
  reset(): void {
    this.#start(resetCause.button);
  }

  /** Chip time in microseconds. */
  get timeUs(): number {
    return (this.#now * 1e6) / this.board.clock;
  }

  get crash(): Crash | undefined {
    return this.#crash;
  }

  /** Runs for so many milliseconds of chip time, or until a crash. */
  runFor(ms: number): void {
    this.run((ms * this.board.clock) / 1000);
  }

  /** Runs for so many clock cycles (the last instruction is not cut), or until a crash. */
  run(cycles: number): void {
    const until = this.#now + cycles;
    while (this.#running && !this.#crash && this.#now < until) {
      const { cpu } = this.#running;
      const met = this.#running.runUntil(Math.min(until, this.#now + stackCheckCycles));
      if (met === trap.reset) this.#start(resetCause.watchdog);
      else if (met === trap.outsideProgram) this.#stop('left-program');
      else if (met === trap.unknownInstruction) this.#stop('unknown-instruction');
      else if (cpu.SP < this.#stackFloor || cpu.SP >= cpu.data.length) this.#stop('out-of-memory');
    }
  }

  /** Sends bytes to the sketch's `Serial`; text goes as UTF-8. */
  send(data: string | Iterable<number>): void {
    this.#receivedAt = this.#now;
    this.#serial?.send(typeof data === 'string' ? new TextEncoder().encode(data) : data);
  }

  /** Wires a pin to plus (1) or to ground (0), or lets go of it. A pin that the board lacks is left out. */
  setInput(pin: string, level: Level | undefined): void {
    this.#wiring.setInput(pin, level);
  }

  /** Puts a voltage on an analog pin: 0 to 1023 of the supply. Read digitally, it is high from the middle up. */
  setAnalog(pin: string, value: number): void {
    this.#wiring.setAnalog(pin, value);
  }

  /**
   * Hangs a device on the board; it stays there over resets.
   * @param pins the board's pin of each of the device's legs
   */
  attach(
    model: DeviceModel,
    pins: Readonly<Record<string, string>>,
    settings?: DeviceWires['settings'],
  ): Device {
    return this.#devices.attach(model, pins, settings);
  }

  look(): BoardLook {
    const { pins, means } = this.#wiring.look();
    const leds = boardLeds[this.board.id].map((led) => [led.name, this.#brightness(led, means)] as const);
    return { pins, leds: Object.fromEntries(leds) };
  }

  /** What the board has typed and done with the mouse since power-on, on boards that are USB themselves. */
  get humanInput(): HumanInput {
    return this.#input.look();
  }

  get #now(): number {
    return this.#running?.cpu.cycles ?? this.#cycles;
  }

  #start(cause: number): void {
    if (!this.#program) return;
    this.#cycles = this.#now;
    this.#crash = undefined;
    const { board } = this;
    this.#running = new RunningChip(
      this.#chip,
      this.#program,
      board.clock,
      this.#eeprom,
      this.#cycles,
      cause,
    );
    this.#wiring.connect(this.#running);
    this.#devices.connect(this.#running);
    new I2cBus(this.#running.cpu, this.#running.twi, board.clock, this.#devices.i2c);
    const print = (bytes: readonly number[]) => {
      this.#sentAt = this.#now;
      this.onSerial(bytes);
    };
    this.#serial = serialLine(this.#running, print, this.#input);
  }

  #stop(reason: Crash['reason']): void {
    this.#crash = { reason, address: (this.#running?.cpu.pc ?? 0) * 2, atUs: this.timeUs };
  }

  #brightness(led: LedSource, means: ReadonlyMap<string, number>): number {
    if (led.by === 'power') return 1;
    if (led.by === 'pin') {
      const mean = means.get(led.port + led.bit) ?? 0;
      return led.lowLights ? 1 - mean : mean;
    }
    const at = led.by === 'sent' ? this.#sentAt : this.#receivedAt;
    return this.#now - at < (serialLedMs * this.board.clock) / 1000 ? 1 : 0;
  }
}
