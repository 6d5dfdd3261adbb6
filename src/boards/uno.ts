import { atmega328pPins, atmega328pTimers } from './atmega328p-pins.ts';
import type { Board } from './board.ts';
import { arduino, arduinoOrg, serialChips } from './usb-ids.ts';

export const uno: Board = {
  id: 'uno',
  name: 'Arduino Uno',
  chip: 'atmega328p',
  clock: 16_000_000,
  flash: 32_256,
  ram: 2_048,
  eeprom: 1_024,
  pins: atmega328pPins,
  timers: atmega328pTimers,
  pinChangePorts: ['B', 'C', 'D'],
  led: '13',
  upload: { protocol: 'stk500v1', baudRates: [115_200], signature: [0x1e, 0x95, 0x0f], pageSize: 128 },
  usb: [
    { vendorId: arduino, productId: 0x0043 },
    { vendorId: arduino, productId: 0x0001 },
    { vendorId: arduino, productId: 0x0243 },
    { vendorId: arduino, productId: 0x006a },
    { vendorId: arduinoOrg, productId: 0x0043 },
    ...serialChips,
  ],
};
