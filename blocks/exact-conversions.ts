import { asNumber } from './cpp/convert.ts';
import { atom, call, Order, operand } from './cpp/expression.ts';
import { textLiteral } from './cpp/literal.ts';
import { nearestType } from './cpp/types.ts';
import { type BlockEntry, gap } from './entry.ts';
import { castTypes, isSignLiteral } from './exact-names.ts';

/** Values turned into another type, read as text, kept in flash, or not asked at all. */
export const exactConversions: readonly BlockEntry[] = [
  {
    type: 'cpp_cast',
    kind: 'value',
    level: 'expert',
    output: ['Number', 'Boolean'],
    gaps: { TYPE: gap.choice(...castTypes), VALUE: gap.any(65) },
    words: {
      ru: {
        text: 'C++ {TYPE} {VALUE}',
        tip: 'Превращает значение в другой тип: (char)65 — это буква A, (int)2.9 — это 2, в byte помещается от 0 до 255.',
        choices: { TYPE: labels() },
        synonyms: ['приведение типа', 'преобразовать', 'cast', 'char', 'byte', 'int'],
      },
      en: {
        text: 'C++ {TYPE} {VALUE}',
        tip: 'Turns a value into another type: (char)65 is the letter A, (int)2.9 is 2, a byte holds 0 to 255.',
        choices: { TYPE: labels() },
        synonyms: ['cast', 'convert', 'char', 'byte', 'int'],
      },
    },
    cpp: (here) => {
      const [type, value] = [here.field('TYPE'), asNumber(here.value('VALUE'))];
      return {
        code: `(${type})${operand(value, Order.unary)}`,
        order: Order.unary,
        type: nearestType(type),
        pure: value.pure,
        reads: value.reads,
      };
    },
  },
  {
    type: 'cpp_serial_text',
    kind: 'value',
    level: 'expert',
    output: ['String'],
    gaps: { UNTIL: { kind: 'text', value: "'\\n'" } },
    words: {
      ru: {
        text: 'порт: текст до знака {UNTIL}',
        tip: 'Читает порт до этого знака, сам знак выбрасывает. Без знака читает всё, пока секунду ничего не приходит.',
        synonyms: ['Serial.readStringUntil', 'Serial.readString', 'строка', 'прочитать'],
      },
      en: {
        text: 'serial: text up to {UNTIL}',
        tip: 'Reads the port up to this character and drops it. With none it reads all until nothing comes for a second.',
        synonyms: ['Serial.readStringUntil', 'Serial.readString', 'line'],
      },
    },
    cpp: (here) => {
      here.serial();
      const sign = here.field('UNTIL').trim();
      return isSignLiteral(sign)
        ? call('Serial.readStringUntil', [atom(sign, 'int')], 'String')
        : call('Serial.readString', [], 'String');
    },
  },
  {
    type: 'cpp_flash_text',
    kind: 'value',
    level: 'expert',
    output: ['String'],
    gaps: { TEXT: { kind: 'text', value: 'abc' } },
    words: {
      ru: {
        text: 'F “{TEXT}”',
        tip: 'Текст, который лежит во флеш-памяти и не занимает оперативную: F("…"). Его можно только печатать и соединять.',
        synonyms: ['флеш', 'память', 'PROGMEM', 'макрос F'],
      },
      en: {
        text: 'F “{TEXT}”',
        tip: 'A text that lies in flash and takes no RAM: F("…"). It can only be printed and joined.',
        synonyms: ['flash', 'memory', 'PROGMEM', 'F macro'],
      },
    },
    cpp: (here) => {
      const text = textLiteral(here.field('TEXT'));
      return { ...text, code: `F(${text.code})`, order: Order.postfix };
    },
  },
  {
    type: 'cpp_do',
    kind: 'statement',
    level: 'expert',
    gaps: { VALUE: gap.any(0) },
    words: {
      ru: {
        text: 'C++ выполнить {VALUE}',
        tip: 'Вычисляет значение и забывает его: так из порта выбрасывают лишний байт.',
        synonyms: ['забыть', 'прочитать', 'выбросить'],
      },
      en: {
        text: 'C++ do {VALUE}',
        tip: 'Works out the value and forgets it: so a byte too many is thrown away.',
        synonyms: ['forget', 'drop', 'discard'],
      },
    },
    cpp: (here) => {
      const { code, order } = here.value('VALUE');
      // gcc warns of anything else that nobody asks.
      return order === Order.postfix ? `${code};` : `(void)(${code});`;
    },
  },
];

function labels(): Record<string, string> {
  return Object.fromEntries(castTypes.map((type) => [type, `(${type})`]));
}
