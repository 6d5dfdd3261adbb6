import { gap } from '../../entry.ts';
import { i2cLegs } from '../i2c-legs.ts';
import { lcdSize } from '../lcd/index.ts';
import { lcdOf } from '../lcd/lcd-code.ts';
import type { Part } from '../part.ts';

/** Its other blocks are those of `lcd`, which take either. */
export const lcdI2c: Part = {
  id: 'lcd-i2c',
  icon: 'captions',
  drawer: 'display',
  codeName: 'lcd',
  words: {
    ru: {
      name: 'экран LCD I2C',
      tip: 'Экран на 2 строки по 16 знаков с платкой I2C: хватает двух проводов, SDA и SCL.',
      synonyms: ['дисплей', 'жидкокристаллический', 'ЖК', '1602', '2004', 'LiquidCrystal_I2C', 'PCF8574'],
    },
    en: {
      name: 'I2C LCD',
      tip: 'A screen of 2 rows of 16 characters with an I2C board: two wires do, SDA and SCL.',
      synonyms: ['display', 'liquid crystal', '1602', '2004', 'LiquidCrystal_I2C', 'PCF8574'],
    },
  },
  legs: i2cLegs,
  settings: {
    address: {
      kind: 'choice',
      value: '0x27',
      options: ['0x27', '0x3F'],
      words: { ru: 'адрес', en: 'address' },
    },
    size: lcdSize,
  },
  blocks: [
    {
      type: 'lcd_backlight',
      kind: 'statement',
      gaps: { PART: gap.part('lcd-i2c'), STATE: gap.choice('ON', 'OFF') },
      words: {
        ru: {
          text: '{PART} подсветку {STATE}',
          tip: 'Зажигает или гасит лампу за экраном. Буквы остаются.',
          choices: { STATE: { ON: 'включить', OFF: 'выключить' } },
          synonyms: ['backlight', 'noBacklight', 'свет экрана'],
        },
        en: {
          text: '{PART} turn backlight {STATE}',
          tip: 'Turns the lamp behind the screen on or off. The letters stay.',
          choices: { STATE: { ON: 'on', OFF: 'off' } },
          synonyms: ['noBacklight', 'light'],
        },
      },
      cpp: (here) => `${lcdOf(here).name}.${here.field('STATE') === 'ON' ? 'backlight' : 'noBacklight'}();`,
    },
  ],
};
