import {
  type ADCConfig,
  type ADCMuxInput,
  ADCMuxInputType,
  type AVREEPROMConfig,
  type AVRPortConfig,
  type AVRTimerConfig,
  type AVRUSART,
  eepromConfig,
  type SPIConfig,
  spiConfig,
  type TWIConfig,
  twiConfig,
  type WatchdogConfig,
  watchdogConfig,
} from 'avr8js';
import type { HighSpeedTimerConfig } from '../peripherals/high-speed-timer.ts';
import type { UsbConfig } from '../peripherals/usb-device.ts';

type USARTConfig = ConstructorParameters<typeof AVRUSART>[1];

/** One chip as data: its memories and where its peripherals' registers and vectors lie. */
export interface Chip {
  /** The datasheet's name, lower case: `atmega328p`. */
  readonly name: string;
  /** Whole flash with the bootloader's part, in bytes. */
  readonly flash: number;
  /** Where RAM begins: registers lie below. */
  readonly ramStart: number;
  /** RAM in bytes. */
  readonly ram: number;
  readonly eepromSize: number;
  /** By letter: `B`. */
  readonly ports: Readonly<Record<string, AVRPortConfig>>;
  readonly timers: readonly AVRTimerConfig[];
  /** Timer 4 of the ATmega32U4, which is of its own kind. */
  readonly highSpeedTimer?: HighSpeedTimerConfig;
  /** The first one is the board's `Serial`, unless there is USB. */
  readonly usarts: readonly USARTConfig[];
  readonly usb?: UsbConfig;
  readonly adc: ADCConfig;
  /** MUX5 in ADCSRB, where it is not at avr8js's (and the ATmega2560's) bit 3. */
  readonly adcMux5?: number;
  readonly spi: SPIConfig;
  readonly twi: TWIConfig;
  readonly eeprom: AVREEPROMConfig;
  readonly watchdog: WatchdogConfig;
}

/**
 * A vector's word address by its number in the datasheet's table counted from 0 (avr-libc's `_vect_num`):
 * each takes two words.
 */
export const vector = (number: number): number => number * 2;

/** Registers of a USART that begin at `base`, vectors in the order receive, empty, transmit. */
export function usart(base: number, firstVector: number): USARTConfig {
  return {
    UCSRA: base,
    UCSRB: base + 1,
    UCSRC: base + 2,
    UBRRL: base + 4,
    UBRRH: base + 5,
    UDR: base + 6,
    rxCompleteInterrupt: vector(firstVector),
    dataRegisterEmptyInterrupt: vector(firstVector + 1),
    txCompleteInterrupt: vector(firstVector + 2),
  };
}

/** Which port's register and bit an output or a clock is on; `undefined` when it has no pin. */
export type Place = readonly [port: AVRPortConfig, bit: number] | undefined;

const dividers = { 0: 0, 1: 1, 2: 8, 3: 64, 4: 256, 5: 1024, 6: 0, 7: 0 };

/** Flags and enables have the same bits in TIFRn and TIMSKn on all ATmegas served. */
const flags = { TOV: 1, OCFA: 2, OCFB: 4, OCFC: 8, TOIE: 1, OCIEA: 2, OCIEB: 4, OCIEC: 8 };

function outputs([a, b, c]: readonly Place[], clock: Place) {
  return {
    compPortA: a?.[0].PORT ?? 0,
    compPinA: a?.[1] ?? 0,
    compPortB: b?.[0].PORT ?? 0,
    compPinB: b?.[1] ?? 0,
    compPortC: c?.[0].PORT ?? 0,
    compPinC: c?.[1] ?? 0,
    externalClockPort: clock?.[0].PORT ?? 0,
    externalClockPin: clock?.[1] ?? 0,
  };
}

/** Timer 0, the same on all ATmegas but for its vectors (compare A, B, overflow follow each other) and pins. */
export function timer0(firstVector: number, pins: readonly Place[], clock: Place): AVRTimerConfig {
  return {
    bits: 8,
    dividers,
    captureInterrupt: 0,
    compAInterrupt: vector(firstVector),
    compBInterrupt: vector(firstVector + 1),
    compCInterrupt: 0,
    ovfInterrupt: vector(firstVector + 2),
    TIFR: 0x35,
    TIMSK: 0x6e,
    TCCRA: 0x44,
    TCCRB: 0x45,
    TCCRC: 0,
    TCNT: 0x46,
    OCRA: 0x47,
    OCRB: 0x48,
    OCRC: 0,
    ICR: 0,
    ...flags,
    ...outputs(pins, clock),
  };
}

/** Timer 2, with its own row of prescalers. */
export function timer2(firstVector: number, pins: readonly Place[]): AVRTimerConfig {
  return {
    ...timer0(firstVector, pins, undefined),
    dividers: { 0: 0, 1: 1, 2: 8, 3: 32, 4: 64, 5: 128, 6: 256, 7: 1024 },
    TIFR: 0x37,
    TIMSK: 0x70,
    TCCRA: 0xb0,
    TCCRB: 0xb1,
    TCNT: 0xb2,
    OCRA: 0xb3,
    OCRB: 0xb4,
  };
}

/** A 16-bit timer `n` whose registers begin at `base`; vectors in the order capture, A, B, (C,) overflow. */
export function timer16(
  n: number,
  base: number,
  firstVector: number,
  pins: readonly Place[],
  clock: Place,
): AVRTimerConfig {
  const hasC = pins.length > 2;
  return {
    bits: 16,
    dividers,
    captureInterrupt: vector(firstVector),
    compAInterrupt: vector(firstVector + 1),
    compBInterrupt: vector(firstVector + 2),
    compCInterrupt: hasC ? vector(firstVector + 3) : 0,
    ovfInterrupt: vector(firstVector + (hasC ? 4 : 3)),
    TIFR: 0x35 + n,
    TIMSK: 0x6e + n,
    TCCRA: base,
    TCCRB: base + 1,
    TCCRC: base + 2,
    TCNT: base + 4,
    ICR: base + 6,
    OCRA: base + 8,
    OCRB: base + 0xa,
    OCRC: hasC ? base + 0xc : 0,
    ...flags,
    ...outputs(pins, clock),
  };
}

/** What the ADC measures for each value of the multiplexer: plain channels only. */
export function singleEnded(channels: Readonly<Record<number, number>>): Record<number, ADCMuxInput> {
  return Object.fromEntries(
    Object.entries(channels).map(([mux, channel]) => [mux, { type: ADCMuxInputType.SingleEnded, channel }]),
  );
}

/** Peripherals whose registers lie alike on all ATmegas served: only their vectors differ. */
export function alike(vectors: { spi: number; twi: number; eeprom: number; watchdog: number }) {
  return {
    spi: { ...spiConfig, spiInterrupt: vector(vectors.spi) },
    twi: { ...twiConfig, twiInterrupt: vector(vectors.twi) },
    eeprom: { ...eepromConfig, eepromReadyInterrupt: vector(vectors.eeprom) },
    watchdog: { ...watchdogConfig, watchdogInterrupt: vector(vectors.watchdog) },
  };
}
