import { CannotGenerate, type CppContext } from './cpp/context.ts';
import { asString } from './cpp/convert.ts';
import { atom, call, cast, constant, type Expression } from './cpp/expression.ts';
import { decimalLiteral, longLiteral } from './cpp/literal.ts';
import { identifier } from './cpp/names.ts';
import { limits } from './cpp/types.ts';
import { type Category, type Gap, gap } from './entry.ts';

/** Bytes of a cell: a text's length and its letters. The smallest EEPROM has 32 of them. */
const cellBytes = 32;
const cells = 1024 / cellBytes;

const cell: Gap = { kind: 'text', value: '1' };

/** The chip's EEPROM as cells that keep a number or a text while the board is off. */
export const memory: Category = {
  id: 'memory',
  hue: 186,
  icon: 'save',
  words: { ru: 'Память', en: 'Memory' },
  blocks: [
    {
      type: 'memory_write_number',
      kind: 'statement',
      gaps: { CELL: cell, VALUE: gap.number(0) },
      words: {
        ru: {
          text: 'запомнить в ячейке {CELL} целое число {VALUE}',
          tip: 'Число не пропадёт, когда плату выключат. Назови ячейку номером от 1 до 32 или словом. Она выдержит 100 000 записей: не пиши в неё всё время новое.',
          synonyms: ['сохранить', 'записать', 'рекорд', 'EEPROM', 'put'],
        },
        en: {
          text: 'keep in cell {CELL} the whole number {VALUE}',
          tip: 'The number stays when the board is off. Name the cell by a number from 1 to 32 or by a word. It bears 100,000 changes: do not write something new all the time.',
          synonyms: ['save', 'store', 'write', 'EEPROM', 'put'],
        },
      },
      cpp: (here) => `EEPROM.put(${address(here)}, ${long(here.number('VALUE', limits.long)).code});`,
    },
    {
      type: 'memory_read_number',
      kind: 'value',
      output: ['Number'],
      gaps: { CELL: cell },
      words: {
        ru: {
          text: 'целое число из ячейки {CELL}',
          tip: 'Число, которое запомнили в ячейке. Пока там пусто, это −1.',
          synonyms: ['вспомнить', 'прочитать', 'EEPROM', 'get'],
        },
        en: {
          text: 'whole number in cell {CELL}',
          tip: 'The number kept in the cell; −1 while it is empty.',
          synonyms: ['load', 'read', 'EEPROM', 'get'],
        },
      },
      cpp: (here) => {
        const read = here.helper(
          'numberInCell',
          (name) => `long ${name}(int cell) {
  long number = 0;
  EEPROM.get(cell, number);
  return number;
}`,
        );
        return call(read, [atom(address(here), 'int')], 'long');
      },
    },
    {
      type: 'memory_write_decimal',
      kind: 'statement',
      gaps: { CELL: cell, VALUE: gap.number(0.5) },
      words: {
        ru: {
          text: 'запомнить в ячейке {CELL} число с точкой {VALUE}',
          tip: 'Число с дробной частью не пропадёт, когда плату выключат.',
          synonyms: ['сохранить', 'записать', 'дробь', 'EEPROM', 'put'],
        },
        en: {
          text: 'keep in cell {CELL} the decimal number {VALUE}',
          tip: 'A number with a fraction stays when the board is off.',
          synonyms: ['save', 'store', 'write', 'EEPROM', 'put'],
        },
      },
      cpp: (here) => `EEPROM.put(${address(here)}, ${decimal(here.number('VALUE')).code});`,
    },
    {
      type: 'memory_read_decimal',
      kind: 'value',
      output: ['Number'],
      gaps: { CELL: cell },
      words: {
        ru: {
          text: 'число с точкой из ячейки {CELL}',
          tip: 'Число с дробной частью, которое запомнили в ячейке. Пока там пусто, это −1.',
          synonyms: ['вспомнить', 'прочитать', 'дробь', 'EEPROM', 'get'],
        },
        en: {
          text: 'decimal number in cell {CELL}',
          tip: 'The number with a fraction kept in the cell; −1 while it is empty.',
          synonyms: ['load', 'read', 'EEPROM', 'get'],
        },
      },
      cpp: (here) => {
        const read = here.helper(
          'decimalInCell',
          (name) => `float ${name}(int cell) {
  float number = 0;
  EEPROM.get(cell, number);
  return isnan(number) ? -1 : number;
}`,
        );
        return call(read, [atom(address(here), 'int')], 'float');
      },
    },
    {
      type: 'memory_write_text',
      kind: 'statement',
      gaps: { CELL: cell, TEXT: gap.anyText('Кулибин', 'Kulibin') },
      words: {
        ru: {
          text: 'запомнить в ячейке {CELL} текст {TEXT}',
          tip: 'Текст не пропадёт, когда плату выключат. Войдёт 31 латинская буква или 15 русских, остальное отрежется.',
          synonyms: ['сохранить', 'записать', 'имя', 'EEPROM'],
        },
        en: {
          text: 'keep in cell {CELL} the text {TEXT}',
          tip: 'The text stays when the board is off. There is room for 31 letters; the rest is cut off.',
          synonyms: ['save', 'store', 'write', 'name', 'EEPROM'],
        },
      },
      cpp: (here) => {
        const place = address(here);
        // The last letter is left out whole where only half of its bytes have room.
        const write = here.helper(
          'keepText',
          (name) => `void ${name}(int cell, String text) {
  int length = text.length();
  if (length > ${cellBytes - 1}) {
    length = ${cellBytes - 1};
    while ((text[length] & 0xC0) == 0x80) length--;
  }
  EEPROM.update(cell, length);
  for (int i = 0; i < length; i++) EEPROM.update(cell + 1 + i, text[i]);
}`,
        );
        return `${write}(${place}, ${asString(here.value('TEXT')).code});`;
      },
    },
    {
      type: 'memory_read_text',
      kind: 'value',
      output: ['String'],
      gaps: { CELL: cell },
      words: {
        ru: {
          text: 'текст из ячейки {CELL}',
          tip: 'Текст, который запомнили в ячейке. Пока там пусто, он пустой.',
          synonyms: ['вспомнить', 'прочитать', 'имя', 'EEPROM'],
        },
        en: {
          text: 'text in cell {CELL}',
          tip: 'The text kept in the cell; empty while the cell is.',
          synonyms: ['load', 'read', 'name', 'EEPROM'],
        },
      },
      cpp: (here) => {
        const read = here.helper(
          'textInCell',
          (name) => `String ${name}(int cell) {
  String text = "";
  int length = EEPROM.read(cell);
  if (length >= ${cellBytes}) return text;
  for (int i = 0; i < length; i++) text += (char)EEPROM.read(cell + 1 + i);
  return text;
}`,
        );
        return call(read, [atom(address(here), 'int')], 'String');
      },
    },
    {
      type: 'memory_is_empty',
      kind: 'value',
      output: ['Boolean'],
      gaps: { CELL: cell },
      words: {
        ru: {
          text: 'ячейка {CELL} пустая',
          tip: 'Да, если в ячейке ещё ничего не запомнили или её очистили. Целое −1 — тоже как пусто.',
          synonyms: ['первый раз', 'EEPROM'],
        },
        en: {
          text: 'cell {CELL} is empty',
          tip: 'True if nothing was kept in the cell yet or it was cleared. The whole number −1 counts as empty too.',
          synonyms: ['first time', 'EEPROM'],
        },
      },
      cpp: (here) => {
        const empty = here.helper(
          'isCellEmpty',
          (name) => `bool ${name}(int cell) {
  long number = 0;
  EEPROM.get(cell, number);
  return number == -1;
}`,
        );
        return call(empty, [atom(address(here), 'int')], 'bool');
      },
    },
    {
      type: 'memory_clear',
      kind: 'statement',
      gaps: { CELL: cell },
      words: {
        ru: {
          text: 'очистить ячейку {CELL}',
          tip: 'Стирает то, что запомнили в ячейке.',
          synonyms: ['забыть', 'стереть', 'EEPROM', 'clear'],
        },
        en: {
          text: 'clear cell {CELL}',
          tip: 'Forgets what is kept in the cell.',
          synonyms: ['erase', 'forget', 'EEPROM'],
        },
      },
      cpp: (here) => {
        const place = address(here);
        const i = here.counter();
        return `for (int ${i} = 0; ${i} < ${cellBytes}; ${i}++) EEPROM.update(${place} + ${i}, 255);`;
      },
    },
    {
      type: 'memory_clear_all',
      kind: 'statement',
      gaps: {},
      words: {
        ru: {
          text: 'очистить всю память',
          tip: 'Стирает все ячейки. Занимает несколько секунд, если в памяти много всего.',
          synonyms: ['забыть', 'стереть', 'EEPROM', 'clear'],
        },
        en: {
          text: 'clear all memory',
          tip: 'Empties all cells. It takes some seconds where much is kept.',
          synonyms: ['erase', 'forget', 'EEPROM'],
        },
      },
      cpp: (here) => {
        here.include('EEPROM.h');
        const i = here.counter();
        return `for (unsigned int ${i} = 0; ${i} < EEPROM.length(); ${i}++) EEPROM.update(${i}, 255);`;
      },
    },
  ],
};

/** The constant with the cell's address. A cell by number is always the same; words get the free ones in turn. */
function address(here: CppContext): string {
  here.include('EEPROM.h');
  const name = here.field('CELL').trim();
  const number = /^\d{1,2}$/.test(name) ? Number(name) : 0;
  const isNumber = number >= 1 && number <= cells;
  const stem = identifier(name)
    .replace(/[a-z\d](?=[A-Z])/g, '$&_')
    .toUpperCase();
  const known = isNumber ? `CELL_${number}` : `${stem}_CELL`;
  const numbers = here.gather('memory cells by number', isNumber ? String(number) : undefined);
  const words = here.gather('memory cells by word', isNumber ? undefined : known);
  const free = Array.from({ length: cells }, (_, at) => at + 1).filter((at) => !numbers.includes(String(at)));
  const place = isNumber ? number : free[words.indexOf(known)];
  if (place === undefined) throw new CannotGenerate(`no room in memory for ${known}`);
  here.object(known, `const int ${known} = ${(place - 1) * cellBytes};`);
  return known;
}

function long(value: Expression): Expression {
  if (value.type === 'long') return value;
  const known = constant(value);
  return known === undefined ? cast('long', value) : longLiteral(Math.trunc(known));
}

function decimal(value: Expression): Expression {
  if (value.type === 'float') return value;
  const known = constant(value);
  return known === undefined ? cast('float', value) : decimalLiteral(known);
}
