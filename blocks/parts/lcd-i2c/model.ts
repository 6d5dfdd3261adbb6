import type { DeviceModel } from '../../../src/simulator/device.ts';
import { Hd44780, sizeOf } from '../lcd/hd44780.ts';

/**
 * A character display behind a PCF8574 (NXP datasheet, §8.3: each byte goes to the outputs at its acknowledge).
 * P0 is RS, P1 R/W, P2 EN, P3 the backlight, P4…P7 are D4…D7. At power-on all outputs are high.
 */
export const lcdI2c: DeviceModel = (wires) => {
  const controller = new Hd44780(() => (wires.now() * 1e6) / wires.clock, ...sizeOf(wires.settings.size));
  let outputs = 0xff;
  wires.i2c(Number(wires.settings.address ?? 0x27), {
    write(byte) {
      outputs = byte;
      // With R/W high the controller would talk, not listen.
      const en = (byte & 0x04) !== 0 && (byte & 0x02) === 0;
      controller.set({ rs: (byte & 0x01) !== 0, en, nibble: byte >> 4 });
      return true;
    },
    read: () => outputs,
  });
  return {
    look: () => ({ ...controller.look(), backlight: (outputs & 0x08) !== 0 }),
  };
};
