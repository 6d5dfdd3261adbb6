import type { DeviceModel } from '../../../src/simulator/device.ts';
import { readText } from './read-text.ts';
import { Ssd1306 } from './ssd1306.ts';

const width = 128;

/** A graphic display on I2C. */
export const oled: DeviceModel = (wires) => {
  const chip = new Ssd1306(Number(wires.settings.height ?? 64));
  wires.i2c(Number(wires.settings.address ?? 0x3c), {
    begin: () => chip.begin(),
    write(byte) {
      chip.take(byte);
      return true;
    },
    // What can be read is the status; bit 6 tells that the display is off.
    read: () => (chip.isShowing ? 0 : 0x40),
  });
  return {
    look: () => {
      const plain = (x: number, y: number) => chip.dot(x, y) !== (chip.isShowing && chip.isInverted);
      return {
        /** Texts that can be read, by rows of eight dots. */
        lines: readText(plain, width, chip.height),
        /** Rows of dots from the top, `#` is lit. */
        rows: Array.from({ length: chip.height }, (_, y) =>
          Array.from({ length: width }, (_, x) => (chip.dot(x, y) ? '#' : '.')).join(''),
        ),
        inverted: chip.isInverted,
        brightness: chip.brightness,
      };
    },
  };
};
