import { atmega32u4Pins, atmega32u4Timers } from './atmega32u4-pins.ts';
import type { Board } from './board.ts';
import { arduino, arduinoOrg } from './usb-ids.ts';

export const leonardo: Board = {
  id: 'leonardo',
  name: 'Arduino Leonardo',
  chip: 'atmega32u4',
  clock: 16_000_000,
  flash: 28_672,
  ram: 2_560,
  eeprom: 1_024,
  pins: atmega32u4Pins,
  timers: atmega32u4Timers,
  pinChangePorts: ['B'],
  ownUsb: true,
  led: '13',
  upload: { protocol: 'avr109', baudRates: [57_600], signature: [0x1e, 0x95, 0x87], pageSize: 128 },
  // The bootloader shows the first id, a running program the one with 0x8000 added.
  usb: [
    { vendorId: arduino, productId: 0x0036 },
    { vendorId: arduino, productId: 0x8036 },
    { vendorId: arduinoOrg, productId: 0x0036 },
    { vendorId: arduinoOrg, productId: 0x8036 },
  ],
};
