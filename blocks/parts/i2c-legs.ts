import type { PartLeg } from './part.ts';

/** The two wires of a part on the I2C bus. */
export const i2cLegs: Readonly<Record<'SDA' | 'SCL', PartLeg>> = {
  SDA: { bus: 'sda', words: { ru: 'SDA (данные)', en: 'SDA (data)' } },
  SCL: { bus: 'scl', words: { ru: 'SCL (такт)', en: 'SCL (clock)' } },
};
