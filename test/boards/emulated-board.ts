import { EEPROMMemoryBackend, PinState } from 'avr8js';
import type { Board, Pin } from '../../src/boards/index.ts';
import { readIntelHex } from '../../src/firmware/intel-hex.ts';
import { Chip, type ChipMemory } from './chip.ts';
import type { ChipModel } from './chip-models.ts';
import { heardAt } from './serial-line.ts';

/** A change of a pin's output. */
export interface PinChange {
  /** Seconds of the chip's own time since it was first powered. */
  readonly at: number;
  readonly pin: string;
  readonly high: boolean;
}

const powerOn = 0x01;
const external = 0x02;
const watchdog = 0x08;

/** Fuses SUT = 11 hold the chip for 65 ms after every reset but the watchdog's ("Clock Sources"). */
const startUpTime = 0.065;

/**
 * A board whose chip runs its real bootloader. It lives in its own time: `run` moves it, `RealTime` keeps it
 * to the clock on the wall.
 */
export class EmulatedBoard {
  readonly pinChanges: PinChange[] = [];
  /** Bytes that the program sent, with the baud rate of the chip. */
  onSend: (byte: number, baudRate: number) => void = () => {};
  readonly #model: ChipModel;
  readonly #memory: ChipMemory;
  readonly #watched: readonly Pin[];
  readonly #levels = new Map<string, boolean>();
  readonly #arrivals: { at: number; byte: number; baudRate: number }[] = [];
  #chip: Chip;
  #heldUntil: number;

  /** `bootloader` is Intel HEX; changes of the pins named in `watch` are recorded. */
  constructor(model: ChipModel, bootloader: string, board: Board, watch: readonly string[] = [board.led]) {
    this.#model = model;
    this.#watched = board.pins.filter((pin) => watch.includes(pin.name));
    this.#memory = {
      flash: new Uint16Array(model.flash / 2).fill(0xffff),
      ram: new Uint8Array(model.ramEnd - model.ramStart),
      eeprom: new EEPROMMemoryBackend(1024),
      worn: new Map(),
    };
    for (const { address, bytes } of readIntelHex(bootloader)) this.flash.set(bytes, address);
    this.#heldUntil = startUpTime * model.clock;
    this.#chip = this.#begin(powerOn, 0);
  }

  get flash(): Uint8Array {
    return new Uint8Array(this.#memory.flash.buffer);
  }

  /** Seconds of chip time since the board was powered. */
  get time(): number {
    return this.#chip.cpu.cycles / this.#model.clock;
  }

  /** Cuts the power and gives it back. */
  powerCycle(): void {
    this.#arrivals.length = 0;
    this.#restart(powerOn, startUpTime);
  }

  /** Pulls RESET down and lets it go. */
  reset(): void {
    this.#restart(external, startUpTime);
  }

  /** Makes bits of a byte of flash unable to become zero. */
  wearOut(address: number, bits: number): void {
    this.#memory.worn.set(address, bits);
  }

  /** Sends bytes to the chip's RX, one after another at a baud rate. */
  receive(bytes: Uint8Array, baudRate: number): void {
    const frame = (10 / baudRate) * this.#model.clock;
    let at = Math.max(this.#chip.cpu.cycles, this.#arrivals.at(-1)?.at ?? 0);
    for (const byte of bytes) {
      at += frame;
      this.#arrivals.push({ at, byte, baudRate });
    }
  }

  /** Bytes on their way to the chip. */
  get underway(): number {
    return this.#arrivals.length;
  }

  /** Runs the chip for seconds of its own time, as fast as it goes. */
  run(seconds: number): void {
    const end = this.#chip.cpu.cycles + seconds * this.#model.clock;
    while (this.#chip.cpu.cycles < end) {
      const stop = Math.min(end, this.#arrivals[0]?.at ?? end);
      if (this.#chip.cpu.cycles < this.#heldUntil) this.#chip.cpu.cycles = Math.min(stop, this.#heldUntil);
      else this.#chip.run(stop);
      if (this.#chip.expired) this.#restart(watchdog, 0);
      this.#deliver();
    }
  }

  #deliver(): void {
    for (let next = this.#arrivals[0]; next; next = this.#arrivals[0]) {
      if (next.at > this.#chip.cpu.cycles) return;
      this.#arrivals.shift();
      if (this.#chip.cpu.cycles < this.#heldUntil) continue;
      const { receiver } = this.#chip;
      receiver.receive(heardAt(next.byte, next.baudRate, receiver.usart.baudRate));
    }
  }

  #restart(cause: number, holdFor: number): void {
    const { cycles, data } = this.#chip.cpu;
    this.#memory.ram.set(data.subarray(this.#model.ramStart));
    this.#heldUntil = cycles + holdFor * this.#model.clock;
    this.#chip = this.#begin(cause, cycles);
  }

  #begin(cause: number, cycles: number): Chip {
    const chip = new Chip(this.#model, this.#memory, cause, cycles);
    for (const pin of this.#watched) this.#watch(chip, pin);
    const { usart } = chip.receiver;
    usart.onByteTransmit = (byte) => {
      const { baudRate } = usart;
      // The frame is whole at the other end when its last bit is out.
      chip.cpu.addClockEvent(() => this.onSend(byte, baudRate), (10 / baudRate) * this.#model.clock);
    };
    return chip;
  }

  #watch(chip: Chip, { name, port = '', bit = 0 }: Pin): void {
    const gate = chip.ports.get(port);
    const note = () => {
      const high = gate?.pinState(bit) === PinState.High;
      if (high === (this.#levels.get(name) ?? false)) return;
      this.#levels.set(name, high);
      this.pinChanges.push({ at: chip.cpu.cycles / this.#model.clock, pin: name, high });
    };
    gate?.addListener(note);
    note();
  }
}
