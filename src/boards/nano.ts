import { atmega328pPins, atmega328pTimers } from './atmega328p-pins.ts';
import type { Board } from './board.ts';
import { analogOnlyPin } from './pin.ts';
import { serialChips } from './usb-ids.ts';

export const nano: Board = {
  id: 'nano',
  name: 'Arduino Nano',
  chip: 'atmega328p',
  clock: 16_000_000,
  flash: 30_720,
  ram: 2_048,
  eeprom: 1_024,
  pins: [...atmega328pPins, analogOnlyPin('A6', 20, 6), analogOnlyPin('A7', 21, 7)],
  timers: atmega328pTimers,
  pinChangePorts: ['B', 'C', 'D'],
  led: '13',
  // 115200 since 2018 (optiboot), 57600 before and on most copies sold since (ATmegaBOOT).
  upload: {
    protocol: 'stk500v1',
    baudRates: [115_200, 57_600],
    signature: [0x1e, 0x95, 0x0f],
    pageSize: 128,
  },
  usb: serialChips,
};
