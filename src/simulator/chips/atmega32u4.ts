import {
  ADCReference,
  type AVRExternalInterrupt,
  adcConfig,
  PCINT0,
  portBConfig,
  portCConfig,
  portDConfig,
  portEConfig,
  portFConfig,
} from 'avr8js';
import { alike, type Chip, singleEnded, timer0, timer16, usart, vector } from './chip.ts';

const external = (index: number, interrupt: number): AVRExternalInterrupt => ({
  EICR: index < 4 ? 0x69 : 0x6a,
  EIMSK: 0x3d,
  EIFR: 0x3c,
  index,
  iscOffset: (index % 4) * 2,
  interrupt: vector(interrupt),
});

const B = { ...portBConfig, pinChange: { ...PCINT0, pinChangeInterrupt: vector(9) } };
const C = { PIN: portCConfig.PIN, DDR: portCConfig.DDR, PORT: portCConfig.PORT, externalInterrupts: [] };
const D = {
  PIN: portDConfig.PIN,
  DDR: portDConfig.DDR,
  PORT: portDConfig.PORT,
  externalInterrupts: [0, 1, 2, 3].map((index) => external(index, 1 + index)),
};
const E = { ...portEConfig, externalInterrupts: [null, null, null, null, null, null, external(6, 7)] };
const F = portFConfig;

/**
 * Datasheet Atmel-7766: §9.1 vectors, §31 registers, §10.3 what each pin does, §15 timer 4, §21 and §22 USB,
 * §24.9.1 ADC channels. Timer 3 has a pin for output A only.
 */
export const atmega32u4: Chip = {
  name: 'atmega32u4',
  flash: 0x8000,
  ramStart: 0x100,
  ram: 2560,
  eepromSize: 1024,
  ports: { B, C, D, E, F },
  timers: [
    timer0(
      21,
      [
        [B, 7],
        [D, 0],
      ],
      [D, 7],
    ),
    timer16(
      1,
      0x80,
      16,
      [
        [B, 5],
        [B, 6],
        [B, 7],
      ],
      [D, 6],
    ),
    timer16(3, 0x90, 31, [[C, 6], undefined, undefined], undefined),
  ],
  highSpeedTimer: {
    outputs: { A: [C, 7], B: [B, 6], D: [D, 7] },
    compareInterrupts: { A: vector(38), B: vector(39), D: vector(40) },
    overflowInterrupt: vector(41),
  },
  usarts: [usart(0xc8, 25)],
  usb: { generalInterrupt: vector(10), endpointInterrupt: vector(11) },
  adc: {
    ...adcConfig,
    adcInterrupt: vector(29),
    numChannels: 14,
    muxInputMask: 0x3f,
    muxChannels: singleEnded({
      ...Object.fromEntries([0, 1, 4, 5, 6, 7].map((n) => [n, n])),
      ...Object.fromEntries([8, 9, 10, 11, 12, 13].map((n) => [0x20 + n - 8, n])),
    }),
    adcReferences: [ADCReference.AREF, ADCReference.AVCC, ADCReference.Reserved, ADCReference.Internal2V56],
  },
  adcMux5: 1 << 5,
  ...alike({ spi: 24, twi: 36, eeprom: 30, watchdog: 12 }),
};
