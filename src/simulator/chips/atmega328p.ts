import { adcConfig, INT0, INT1, PCINT0, PCINT1, PCINT2, portBConfig, portCConfig, portDConfig } from 'avr8js';
import { alike, type Chip, timer0, timer2, timer16, usart } from './chip.ts';

const B = { ...portBConfig, pinChange: PCINT0 };
const C = { ...portCConfig, pinChange: PCINT1 };
const D = { ...portDConfig, pinChange: PCINT2, externalInterrupts: [null, null, INT0, INT1] };

/** Datasheet DS40002061: §12.4 vectors, §36 registers, §14.3 what each pin does. */
export const atmega328p: Chip = {
  name: 'atmega328p',
  flash: 0x8000,
  ramStart: 0x100,
  ram: 2048,
  eepromSize: 1024,
  ports: { B, C, D },
  timers: [
    timer0(
      14,
      [
        [D, 6],
        [D, 5],
      ],
      [D, 4],
    ),
    timer16(
      1,
      0x80,
      10,
      [
        [B, 1],
        [B, 2],
      ],
      [D, 5],
    ),
    timer2(7, [
      [B, 3],
      [D, 3],
    ]),
  ],
  usarts: [usart(0xc0, 18)],
  adc: adcConfig,
  ...alike({ spi: 17, twi: 24, eeprom: 22, watchdog: 6 }),
};
