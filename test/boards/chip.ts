import { AVREEPROM, AVRIOPort, AVRTimer, avrInstruction, CPU, type EEPROMMemoryBackend } from 'avr8js';
import type { ChipModel } from './chip-models.ts';
import { jumpsBack, onlyLooks, pollingLeap } from './polling.ts';
import { Receiver } from './receiver.ts';
import { SelfProgramming, spm } from './self-programming.ts';
import { Watchdog } from './watchdog.ts';

/** What outlives a reset. */
export interface ChipMemory {
  readonly flash: Uint16Array;
  readonly ram: Uint8Array;
  readonly eeprom: EEPROMMemoryBackend;
  /** Bits of flash, by address, that do not take a zero any more. */
  readonly worn: Map<number, number>;
}

// Local names: test runners turn an imported one into a look-up, and these are met 16 million times a second.
const step = avrInstruction;
const spmOpcode = spm;
const mayPoll = jumpsBack;
const polls = onlyLooks;
const leap = pollingLeap;

const mcusr = 0x54;

/** One life of a chip, from a reset to the next. */
export class Chip {
  readonly cpu: CPU;
  readonly ports: ReadonlyMap<string, AVRIOPort>;
  readonly receiver: Receiver;
  /** The watchdog has run out: this life is over. */
  expired = false;
  readonly #programming: SelfProgramming;

  /** `cause` goes into MCUSR; the cycles go on counting from `cycles`. */
  constructor(model: ChipModel, memory: ChipMemory, cause: number, cycles: number) {
    const cpu = new CPU(memory.flash, model.ramEnd - 0x100);
    this.cpu = cpu;
    cpu.data.set(memory.ram, model.ramStart);
    cpu.cycles = cycles;
    cpu.pc = model.bootStart / 2;
    cpu.data[mcusr] = cause;
    this.ports = new Map(
      Object.entries(model.ports).map(([letter, config]) => [letter, new AVRIOPort(cpu, config)]),
    );
    for (const config of model.timers) new AVRTimer(cpu, config);
    new AVREEPROM(cpu, memory.eeprom);
    new Watchdog(cpu, model, () => {
      this.expired = true;
    });
    this.receiver = new Receiver(cpu, model);
    this.#programming = new SelfProgramming(cpu, model, memory.worn);
  }

  /** Runs until the cycle counter reaches `end`, or the watchdog ends this life. */
  run(end: number): void {
    const { cpu } = this;
    const words = cpu.progMem;
    while (cpu.cycles < end && !this.expired) {
      const opcode = words[cpu.pc] ?? 0;
      if (opcode === spmOpcode) this.#programming.execute();
      else if (mayPoll(opcode) && polls(words, cpu.pc)) cpu.cycles += leap;
      step(cpu);
      cpu.tick();
    }
  }
}
