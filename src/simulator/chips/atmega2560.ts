import {
  ADCReference,
  type AVRExternalInterrupt,
  type AVRPinChangeInterrupt,
  adcConfig,
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
} from 'avr8js';
import { alike, type Chip, singleEnded, timer0, timer2, timer16, usart, vector } from './chip.ts';

/** INT0 to INT3 are set up in EICRA, INT4 to INT7 in EICRB. */
const external = (index: number): AVRExternalInterrupt => ({
  EICR: index < 4 ? 0x69 : 0x6a,
  EIMSK: 0x3d,
  EIFR: 0x3c,
  index,
  iscOffset: (index % 4) * 2,
  interrupt: vector(1 + index),
});

const pinChange = (group: number, mask: number, offset: number): AVRPinChangeInterrupt => ({
  PCIE: group,
  PCICR: 0x68,
  PCIFR: 0x3b,
  PCMSK: 0x6b + group,
  pinChangeInterrupt: vector(9 + group),
  mask,
  offset,
});

const A = portAConfig;
const B = { ...portBConfig, pinChange: pinChange(0, 0xff, 0) };
const C = { PIN: portCConfig.PIN, DDR: portCConfig.DDR, PORT: portCConfig.PORT, externalInterrupts: [] };
const D = {
  PIN: portDConfig.PIN,
  DDR: portDConfig.DDR,
  PORT: portDConfig.PORT,
  externalInterrupts: [0, 1, 2, 3].map(external),
};
const E = {
  ...portEConfig,
  // PCINT8 is on PE0; PCINT9 to PCINT15 are on PJ0 to PJ6.
  pinChange: pinChange(1, 0x01, 0),
  externalInterrupts: [null, null, null, null, ...[4, 5, 6, 7].map(external)],
};
const F = portFConfig;
const G = portGConfig;
const H = portHConfig;
const J = { ...portJConfig, pinChange: pinChange(1, 0x7f, 1) };
const K = { ...portKConfig, pinChange: pinChange(2, 0xff, 0) };
const L = portLConfig;

/** Datasheet DS40002211: §14.1 vectors, §33 registers, §13.3 what each pin does, §26.8.2 ADC channels. */
export const atmega2560: Chip = {
  name: 'atmega2560',
  flash: 0x40000,
  ramStart: 0x200,
  ram: 8192,
  eepromSize: 4096,
  ports: { A, B, C, D, E, F, G, H, J, K, L },
  timers: [
    timer0(
      21,
      [
        [B, 7],
        [G, 5],
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
    timer2(13, [
      [B, 4],
      [H, 6],
    ]),
    timer16(
      3,
      0x90,
      31,
      [
        [E, 3],
        [E, 4],
        [E, 5],
      ],
      [E, 6],
    ),
    timer16(
      4,
      0xa0,
      41,
      [
        [H, 3],
        [H, 4],
        [H, 5],
      ],
      [H, 7],
    ),
    timer16(
      5,
      0x120,
      46,
      [
        [L, 3],
        [L, 4],
        [L, 5],
      ],
      [L, 2],
    ),
  ],
  usarts: [usart(0xc0, 25), usart(0xc8, 36), usart(0xd0, 51), usart(0x130, 54)],
  adc: {
    ...adcConfig,
    adcInterrupt: vector(29),
    numChannels: 16,
    muxInputMask: 0x3f,
    muxChannels: singleEnded(
      Object.fromEntries(Array.from({ length: 16 }, (_, n) => [n < 8 ? n : 0x20 + n - 8, n])),
    ),
    adcReferences: [
      ADCReference.AREF,
      ADCReference.AVCC,
      ADCReference.Internal1V1,
      ADCReference.Internal2V56,
    ],
  },
  ...alike({ spi: 24, twi: 39, eeprom: 30, watchdog: 12 }),
};
