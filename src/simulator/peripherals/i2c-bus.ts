import type { AVRTWI, CPU, TWIEventHandler } from 'avr8js';
import type { I2cTarget } from '../device.ts';

/** A byte and its acknowledge, bits. */
const bitsOfByte = 9;

/**
 * The devices on a board's I2C bus. Every byte takes the time that it takes on a real bus at the board's SCL
 * frequency (ATmega328P datasheet §22.5.2), which is what makes a slow display slow.
 */
export class I2cBus implements TWIEventHandler {
  readonly #cpu: CPU;
  readonly #twi: AVRTWI;
  readonly #clock: number;
  readonly #targets: ReadonlyMap<number, I2cTarget>;
  #target: I2cTarget | undefined;

  /** @param targets by 7-bit address; it may grow later */
  constructor(cpu: CPU, twi: AVRTWI, clock: number, targets: ReadonlyMap<number, I2cTarget>) {
    this.#cpu = cpu;
    this.#twi = twi;
    this.#clock = clock;
    this.#targets = targets;
    twi.eventHandler = this;
  }

  start(): void {
    this.#after(1, () => this.#twi.completeStart());
  }

  stop(): void {
    this.#target?.end?.();
    this.#target = undefined;
    this.#after(1, () => this.#twi.completeStop());
  }

  connectToSlave(address: number, write: boolean): void {
    this.#after(bitsOfByte, () => {
      this.#target = this.#targets.get(address);
      this.#target?.begin?.(write);
      this.#twi.completeConnect(this.#target !== undefined);
    });
  }

  writeByte(value: number): void {
    this.#after(bitsOfByte, () => this.#twi.completeWrite(this.#target?.write(value) ?? false));
  }

  readByte(): void {
    this.#after(bitsOfByte, () => this.#twi.completeRead(this.#target?.read() ?? 0xff));
  }

  #after(bits: number, act: () => void): void {
    this.#cpu.addClockEvent(act, Math.round((bits * this.#clock) / this.#twi.sclFrequency));
  }
}
