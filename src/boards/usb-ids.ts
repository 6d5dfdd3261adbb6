import type { UsbId } from './board.ts';

/** USB vendors of the boards' own chips. */
export const arduino = 0x2341;
export const arduinoOrg = 0x2a03;

/**
 * USB-to-serial chips put on compatible boards. They say nothing of the board behind them, so every board
 * with a separate USB chip may show any of these.
 */
export const serialChips: readonly UsbId[] = [
  { vendorId: 0x1a86 }, // WCH: CH340, CH341, CH9102
  { vendorId: 0x0403 }, // FTDI: FT232
  { vendorId: 0x10c4 }, // Silicon Labs: CP210x
  { vendorId: 0x067b }, // Prolific: PL2303
];
