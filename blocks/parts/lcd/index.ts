import type { Part, PartSetting } from '../part.ts';
import { lcdBlocks } from './blocks.ts';

export const lcdSize: PartSetting = {
  kind: 'choice',
  value: '16×2',
  options: ['16×2', '20×4'],
  words: { ru: 'знаков в строке × строк', en: 'characters × rows' },
};

export const lcd: Part = {
  id: 'lcd',
  icon: 'captions',
  drawer: 'display',
  codeName: 'lcd',
  words: {
    ru: {
      name: 'экран LCD',
      tip: 'Экран на 2 строки по 16 знаков. Соединён шестью проводами; ножка RW стоит на GND.',
      synonyms: ['дисплей', 'жидкокристаллический', 'ЖК', '1602', '2004', 'LiquidCrystal', 'HD44780'],
    },
    en: {
      name: 'LCD',
      tip: 'A screen of 2 rows of 16 characters on six wires; its leg RW goes to GND.',
      synonyms: ['display', 'liquid crystal', '1602', '2004', 'LiquidCrystal', 'HD44780'],
    },
  },
  legs: {
    RS: {
      talent: 'digital',
      prefer: ['12'],
      words: { ru: 'RS (знак или приказ)', en: 'RS (register select)' },
    },
    EN: { talent: 'digital', prefer: ['11'], words: { ru: 'E (приём)', en: 'E (enable)' } },
    D4: { talent: 'digital', prefer: ['5'], words: { ru: 'D4', en: 'D4' } },
    D5: { talent: 'digital', prefer: ['4'], words: { ru: 'D5', en: 'D5' } },
    D6: { talent: 'digital', prefer: ['3'], words: { ru: 'D6', en: 'D6' } },
    D7: { talent: 'digital', prefer: ['2'], words: { ru: 'D7', en: 'D7' } },
  },
  settings: { size: lcdSize },
  blocks: lcdBlocks,
};
