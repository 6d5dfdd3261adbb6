import {
  type AVRPortConfig,
  type AVRTimerConfig,
  portAConfig,
  portBConfig,
  portCConfig,
  portDConfig,
  portEConfig,
  portFConfig,
  portGConfig,
  portHConfig,
  portJConfig,
  portKConfig,
  portLConfig,
  timer0Config,
  timer1Config,
  timer2Config,
  usart0Config,
  type WatchdogConfig,
  watchdogConfig,
} from 'avr8js';

/** What of a chip matters to its bootloader and to a pupil's program. Sizes and addresses in bytes. */
export interface ChipModel {
  readonly clock: number;
  readonly flash: number;
  readonly pageSize: number;
  /** RAM lies behind the registers. */
  readonly ramStart: number;
  readonly ramEnd: number;
  /** Where a reset starts the chip, as its fuses say on this board. */
  readonly bootStart: number;
  /** From here on the CPU halts while flash is erased or written (No Read-While-Write section). */
  readonly nrwwStart: number;
  readonly ports: Readonly<Record<string, AVRPortConfig>>;
  readonly timers: readonly AVRTimerConfig[];
  readonly usart: typeof usart0Config;
  readonly watchdog: WatchdogConfig;
}

const atmega328Family = {
  clock: 16_000_000,
  pageSize: 128,
  ramStart: 0x100,
  ports: { B: portBConfig, C: portCConfig, D: portDConfig },
  timers: [timer0Config, timer1Config, timer2Config],
  usart: usart0Config,
  watchdog: watchdogConfig,
} as const;

/** ATmega48A/PA/88A/PA/168A/PA/328/P datasheet, "Boot Loader Support". */
const atmega328p = { ...atmega328Family, flash: 0x8000, ramEnd: 0x900, nrwwStart: 0x7000 };

/** High fuse 0xDE (`boards.txt`): a boot section of 256 words. */
export const unoChip: ChipModel = { ...atmega328p, bootStart: 0x7e00 };

/** High fuse 0xDA: a boot section of 1024 words, which the old bootloader fills. */
export const oldNanoChip: ChipModel = { ...atmega328p, bootStart: 0x7800 };

/** The chip of boards before the ATmega328P; high fuse 0xDF in optiboot's Makefile: 256 words. */
export const atmega168Chip: ChipModel = {
  ...atmega328Family,
  flash: 0x4000,
  ramEnd: 0x500,
  bootStart: 0x3e00,
  nrwwStart: 0x3800,
};

/** ATmega2560 datasheet: "Interrupts" for the vectors, "Boot Loader Support"; high fuse 0xD8: 4096 words. */
export const megaChip: ChipModel = {
  clock: 16_000_000,
  flash: 0x40000,
  pageSize: 256,
  ramStart: 0x200,
  ramEnd: 0x2200,
  bootStart: 0x3e000,
  nrwwStart: 0x3e000,
  ports: {
    A: portAConfig,
    B: portBConfig,
    C: portCConfig,
    D: portDConfig,
    E: portEConfig,
    F: portFConfig,
    G: portGConfig,
    H: portHConfig,
    J: portJConfig,
    K: portKConfig,
    L: portLConfig,
  },
  timers: [
    {
      ...timer0Config,
      compAInterrupt: 0x2a,
      compBInterrupt: 0x2c,
      ovfInterrupt: 0x2e,
      compPortA: portBConfig.PORT,
      compPinA: 7,
      compPortB: portGConfig.PORT,
      compPinB: 5,
      externalClockPort: 0,
    },
    {
      ...timer1Config,
      captureInterrupt: 0x20,
      compAInterrupt: 0x22,
      compBInterrupt: 0x24,
      compCInterrupt: 0x26,
      ovfInterrupt: 0x28,
      compPinA: 5,
      compPinB: 6,
      externalClockPort: 0,
    },
  ],
  usart: {
    ...usart0Config,
    rxCompleteInterrupt: 0x32,
    dataRegisterEmptyInterrupt: 0x34,
    txCompleteInterrupt: 0x36,
  },
  watchdog: watchdogConfig,
};
