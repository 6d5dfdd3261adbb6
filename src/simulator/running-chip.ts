import {
  type AVRADC,
  AVRClock,
  AVREEPROM,
  AVRIOPort,
  AVRSPI,
  AVRTWI,
  AVRUSART,
  AVRWatchdog,
  avrInstruction,
  CPU,
  type EEPROMBackend,
} from 'avr8js';
import type { Chip } from './chips/index.ts';
import { adcWithMux5 } from './peripherals/adc.ts';
import { EventTimer } from './peripherals/event-timer.ts';
import { HighSpeedTimer } from './peripherals/high-speed-timer.ts';
import { UsbDevice } from './peripherals/usb-device.ts';
import { trap } from './traps.ts';

/** Flash as words, and where running must stop. */
export interface Program {
  readonly words: Uint16Array;
  readonly traps: Uint8Array;
}

/** MCUSR: why the chip was reset (datasheets, "MCU Status Register"). */
export const resetCause = { button: 0x02, watchdog: 0x08 } as const;
const MCUSR = 0x54;

/** Registers below this address are the same count on every chip in avr8js, the rest of its data is RAM. */
const avr8jsRegisters = 0x100;

/** One life of a chip, from a reset to the next: avr8js's core and peripherals put together from data. */
export class RunningChip {
  readonly cpu: CPU;
  readonly ports: ReadonlyMap<string, AVRIOPort>;
  readonly usarts: readonly AVRUSART[];
  readonly adc: AVRADC;
  readonly twi: AVRTWI;
  readonly usb: UsbDevice | undefined;
  readonly #traps: Uint8Array;

  /** @param startCycles the board's time goes on over resets */
  constructor(
    chip: Chip,
    program: Program,
    clock: number,
    eeprom: EEPROMBackend,
    startCycles: number,
    cause: number,
  ) {
    const cpu = new CPU(program.words, chip.ramStart + chip.ram - avr8jsRegisters);
    this.cpu = cpu;
    this.#traps = program.traps;
    cpu.cycles = startCycles;
    cpu.data[MCUSR] = cause;

    this.ports = new Map(
      Object.entries(chip.ports).map(([letter, config]) => [letter, new AVRIOPort(cpu, config)]),
    );
    for (const config of chip.timers) new EventTimer(cpu, config);
    if (chip.highSpeedTimer) new HighSpeedTimer(cpu, chip.highSpeedTimer);
    this.usarts = chip.usarts.map((config) => new AVRUSART(cpu, config, clock));
    this.adc = adcWithMux5(cpu, chip.adc, chip.adcMux5);
    new AVRSPI(cpu, chip.spi, clock);
    this.twi = new AVRTWI(cpu, chip.twi, clock);
    new AVREEPROM(cpu, eeprom, chip.eeprom);
    new AVRWatchdog(cpu, chip.watchdog, new AVRClock(cpu, clock));
    this.usb = chip.usb && new UsbDevice(cpu, chip.usb, clock);

    // The watchdog calls this; the chip must then be made anew, so stop at the trap past the end of flash.
    const resetCore = cpu.reset.bind(cpu);
    cpu.reset = () => {
      resetCore();
      cpu.pc = program.words.length;
    };
  }

  /** Runs until a cycle count is reached or a trap is met; tells which, or `trap.none`. */
  runUntil(cycles: number): number {
    const { cpu } = this;
    const traps = this.#traps;
    while (cpu.cycles < cycles) {
      const met = traps[cpu.pc];
      if (met) return met;
      avrInstruction(cpu);
      cpu.tick();
    }
    return trap.none;
  }
}
