import type { CPU } from 'avr8js';
import type { ChipModel } from './chip-models.ts';

const spmcsr = 0x57;
const rampz = 0x5b;
const z = 30;
const enable = 0x01;
const erase = 0x02;
const write = 0x04;
const readEnable = 0x10;
const busySection = 0x40;

/** Milliseconds of a page erase or write: "Self-programming Electrical Characteristics", 3.7 to 4.5. */
const pageTime = 4;

/** An SPM counts only within four cycles after SPMCSR was written. */
const window = 4;

/** Opcode of SPM; avr8js passes over it. */
export const spm = 0x95e8;

/**
 * Flash programming by the chip itself, as "Boot Loader Support – Read-While-Write Self-Programming" of the
 * ATmega328P datasheet has it: a page buffer that is filled word by word, page erase to ones, page write that
 * can only clear bits, SPMCSR busy meanwhile.
 */
export class SelfProgramming {
  readonly #cpu: CPU;
  readonly #model: ChipModel;
  readonly #worn: ReadonlyMap<number, number>;
  readonly #buffer: Uint8Array;
  #armedAt = Number.NEGATIVE_INFINITY;
  #operation = 0;
  #busyUntil = 0;

  /** `worn`: bits, by address, that cannot be cleared any more. */
  constructor(cpu: CPU, model: ChipModel, worn: ReadonlyMap<number, number>) {
    this.#cpu = cpu;
    this.#model = model;
    this.#worn = worn;
    this.#buffer = new Uint8Array(model.pageSize).fill(0xff);
    cpu.writeHooks[spmcsr] = (value) => {
      this.#armedAt = cpu.cycles;
      this.#operation = value;
      cpu.data[spmcsr] = value & busySection;
      return true;
    };
    cpu.readHooks[spmcsr] = () => this.#status();
  }

  /** Does what the SPM instruction at the program counter asks for. */
  execute(): void {
    const cpu = this.#cpu;
    const armed = (this.#operation & enable) !== 0 && cpu.cycles - this.#armedAt <= window;
    if (!armed || cpu.cycles < this.#busyUntil) return;
    const large = this.#model.flash > 0x10000 ? (cpu.data[rampz] ?? 0) << 16 : 0;
    const address = (large | cpu.dataView.getUint16(z, true)) & (this.#model.flash - 1);
    const operation = this.#operation;
    this.#operation = 0;
    if (operation & erase) this.#eachOfPage(address, () => 0xff);
    else if (operation & write) {
      this.#eachOfPage(address, (at, old) => old & (this.#buffer[at] ?? 0xff));
      this.#buffer.fill(0xff);
    } else if (operation & readEnable) this.#buffer.fill(0xff);
    else this.#fill(address);
    if (operation & (erase | write)) this.#takeTime(address);
  }

  #fill(address: number): void {
    const at = address & (this.#model.pageSize - 1) & ~1;
    this.#buffer.set(this.#cpu.data.subarray(0, 2), at);
  }

  #eachOfPage(address: number, change: (at: number, old: number) => number): void {
    const { pageSize } = this.#model;
    const start = address - (address % pageSize);
    const flash = this.#cpu.progBytes;
    for (let at = 0; at < pageSize; at++) {
      const old = flash[start + at] ?? 0xff;
      flash[start + at] = change(at, old) | (old & (this.#worn.get(start + at) ?? 0));
    }
  }

  #takeTime(address: number): void {
    const cycles = (pageTime * this.#model.clock) / 1000;
    if (address >= this.#model.nrwwStart) this.#cpu.cycles += cycles;
    else this.#busyUntil = this.#cpu.cycles + cycles;
  }

  #status(): number {
    const { cycles } = this.#cpu;
    if (cycles < this.#busyUntil) return enable | busySection;
    return cycles - this.#armedAt <= window ? this.#operation : 0;
  }
}
