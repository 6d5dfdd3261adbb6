import type { DeviceModel } from '../../../src/simulator/device.ts';
import { Hd44780, sizeOf } from './hd44780.ts';

const dataLegs = ['D4', 'D5', 'D6', 'D7'] as const;

/** A character display on four data wires; its R/W is wired to ground. */
export const lcd: DeviceModel = (wires) => {
  const controller = new Hd44780(() => (wires.now() * 1e6) / wires.clock, ...sizeOf(wires.settings.size));
  const tell = () =>
    controller.set({
      rs: wires.level('RS') === 1,
      en: wires.level('EN') === 1,
      nibble: dataLegs.reduce((sum, leg, bit) => sum | (wires.level(leg) << bit), 0),
    });
  for (const leg of ['RS', 'EN', ...dataLegs]) wires.watch(leg, tell);
  return { look: () => ({ ...controller.look() }) };
};
