import { binary, call, Order } from './cpp/expression.ts';
import { numberLiteral } from './cpp/literal.ts';
import { letterReader, lineReader, numberReader } from './cpp/port-reading.ts';
import type { BlockEntry } from './entry.ts';

/** What the computer has sent: the second half of the drawer of serial. */
export const serialReading: readonly BlockEntry[] = [
  {
    type: 'serial_available',
    kind: 'value',
    output: ['Boolean'],
    gaps: {},
    words: {
      ru: {
        text: 'в порт что-то пришло',
        tip: 'Да, если компьютер прислал что-то, что ещё не прочитано.',
        synonyms: ['available', 'serial'],
      },
      en: {
        text: 'something has arrived',
        tip: 'True if the computer has sent something that is not read yet.',
        synonyms: ['available', 'serial'],
      },
    },
    cpp: (here) => {
      here.serial();
      return binary('>', Order.compare, call('Serial.available', [], 'int'), numberLiteral(0), 'bool');
    },
  },
  {
    type: 'serial_read_number',
    kind: 'value',
    output: ['Number'],
    gaps: {},
    words: {
      ru: {
        text: 'целое число из порта',
        tip: 'Читает число, которое прислал компьютер. Ждёт его не больше секунды, потом даёт 0.',
        synonyms: ['прочитать', 'parseInt', 'serial'],
      },
      en: {
        text: 'whole number from serial',
        tip: 'Reads the number that the computer sent. Waits a second at most, then gives 0.',
        synonyms: ['read', 'parseInt', 'serial'],
      },
    },
    cpp: (here) => {
      here.serial();
      return call(here.helper('readNumber', numberReader('Serial', 'long')), [], 'long');
    },
  },
  {
    type: 'serial_read_decimal',
    kind: 'value',
    output: ['Number'],
    gaps: {},
    words: {
      ru: {
        text: 'число с точкой из порта',
        tip: 'Читает число с дробной частью, например 2.5. Ждёт его не больше секунды, потом даёт 0.',
        synonyms: ['прочитать', 'дробь', 'parseFloat', 'serial'],
      },
      en: {
        text: 'decimal number from serial',
        tip: 'Reads a number with a fraction, such as 2.5. Waits a second at most, then gives 0.',
        synonyms: ['read', 'fraction', 'parseFloat', 'serial'],
      },
    },
    cpp: (here) => {
      here.serial();
      return call(here.helper('readDecimal', numberReader('Serial', 'float')), [], 'float');
    },
  },
  {
    type: 'serial_read_line',
    kind: 'value',
    output: ['String'],
    gaps: {},
    words: {
      ru: {
        text: 'строка из порта',
        tip: 'Читает текст до конца строки, без пробелов по краям. Ждёт его не больше секунды.',
        synonyms: ['прочитать', 'readStringUntil', 'serial'],
      },
      en: {
        text: 'line from serial',
        tip: 'Reads the text up to the end of its line, without spaces around it. Waits a second at most.',
        synonyms: ['read', 'readStringUntil', 'serial'],
      },
    },
    cpp: (here) => {
      here.serial();
      return call(here.helper('readLine', lineReader('Serial')), [], 'String');
    },
  },
  {
    type: 'serial_read_letter',
    kind: 'value',
    output: ['String'],
    gaps: {},
    words: {
      ru: {
        text: 'одна буква из порта',
        tip: 'Читает один знак: латинскую букву или цифру. Если ничего не пришло, даёт пустой текст.',
        synonyms: ['прочитать', 'символ', 'знак', 'read', 'serial'],
      },
      en: {
        text: 'one letter from serial',
        tip: 'Reads one character. Gives an empty text if nothing has come.',
        synonyms: ['read', 'character', 'serial'],
      },
    },
    cpp: (here) => {
      here.serial();
      return call(here.helper('readLetter', letterReader('Serial')), [], 'String');
    },
  },
  {
    type: 'serial_clear',
    kind: 'statement',
    gaps: {},
    words: {
      ru: {
        text: 'забыть всё, что пришло в порт',
        tip: 'Выбрасывает то, что компьютер прислал и что ещё не прочитано.',
        synonyms: ['очистить', 'read', 'serial'],
      },
      en: {
        text: 'forget what has arrived',
        tip: 'Throws away what the computer has sent and what is not read yet.',
        synonyms: ['clear', 'flush', 'read', 'serial'],
      },
    },
    cpp: (here) => {
      here.serial();
      return 'while (Serial.available() > 0) Serial.read();';
    },
  },
];
