import { call } from './cpp/expression.ts';
import { numberLiteral } from './cpp/literal.ts';
import { type BlockEntry, gap } from './entry.ts';

/** The chip's EEPROM byte by byte, as C++ has it; the drawer of memory counts in cells. */
export const exactMemory: readonly BlockEntry[] = [
  {
    type: 'cpp_eeprom_variable',
    kind: 'statement',
    level: 'expert',
    gaps: { HOW: gap.choice('get', 'put'), ADDRESS: gap.any(0), VAR: gap.variable() },
    changes: 'VAR',
    words: {
      ru: {
        text: 'EEPROM: {HOW} адрес {ADDRESS} переменная {VAR}',
        tip: 'Кладёт переменную в память, где она останется без питания, или достаёт её. int занимает 2 байта, float и long — 4.',
        choices: { HOW: { get: 'достать (get)', put: 'положить (put)' } },
        synonyms: ['память', 'сохранить', 'прочитать'],
      },
      en: {
        text: 'EEPROM: {HOW} at {ADDRESS} variable {VAR}',
        tip: 'Puts the variable into memory that lasts without power, or takes it from there. An int takes 2 bytes, a float or a long 4.',
        choices: { HOW: { get: 'take (get)', put: 'keep (put)' } },
        synonyms: ['memory', 'save', 'load'],
      },
    },
    cpp: (here) => {
      here.include('EEPROM.h');
      here.assigned('VAR', numberLiteral(0));
      return `EEPROM.${here.field('HOW')}(${here.number('ADDRESS').code}, ${here.variable('VAR').code});`;
    },
  },
  {
    type: 'cpp_eeprom_write',
    kind: 'statement',
    level: 'expert',
    gaps: { HOW: gap.choice('update', 'write'), ADDRESS: gap.any(0), VALUE: gap.any(0) },
    words: {
      ru: {
        text: 'EEPROM: {HOW} по адресу {ADDRESS} байт {VALUE}',
        tip: 'Записывает один байт, от 0 до 255. update бережёт память: не пишет, если там уже это число.',
        choices: { HOW: { update: 'обновить (update)', write: 'записать (write)' } },
        synonyms: ['память', 'сохранить'],
      },
      en: {
        text: 'EEPROM: {HOW} at {ADDRESS} byte {VALUE}',
        tip: 'Writes one byte, 0 to 255. update spares the memory: it writes nothing if the number is there already.',
        choices: { HOW: { update: 'update', write: 'write' } },
        synonyms: ['memory', 'save'],
      },
    },
    cpp: (here) => {
      here.include('EEPROM.h');
      const [address, value] = [here.number('ADDRESS'), here.number('VALUE', [0, 255])];
      return `EEPROM.${here.field('HOW')}(${address.code}, ${value.code});`;
    },
  },
  {
    type: 'cpp_eeprom_read',
    kind: 'value',
    level: 'expert',
    output: ['Number'],
    gaps: { ADDRESS: gap.any(0) },
    words: {
      ru: {
        text: 'EEPROM: байт по адресу {ADDRESS}',
        tip: 'Байт из памяти, которая помнит без питания. Пока туда ничего не писали, там 255.',
        synonyms: ['память', 'прочитать', 'read'],
      },
      en: {
        text: 'EEPROM: byte at {ADDRESS}',
        tip: 'A byte of the memory that lasts without power. It is 255 until something is written there.',
        synonyms: ['memory', 'load', 'read'],
      },
    },
    cpp: (here) => {
      here.include('EEPROM.h');
      return call('EEPROM.read', [here.number('ADDRESS')], 'int');
    },
  },
];
