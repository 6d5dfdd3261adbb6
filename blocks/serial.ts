import { binary, call, Order } from './cpp/expression.ts';
import { numberLiteral, textLiteral } from './cpp/literal.ts';
import { type Category, gap } from './entry.ts';

/** Serial starts at 9600 baud by itself where no block says otherwise. */
export const serial: Category = {
  id: 'serial',
  hue: 268,
  icon: 'message-square-text',
  words: { ru: 'Порт', en: 'Serial' },
  blocks: [
    {
      type: 'serial_print_line',
      kind: 'statement',
      gaps: { VALUE: gap.anyText('Привет!') },
      words: {
        ru: {
          text: 'написать строку {VALUE}',
          tip: 'Посылает значение в компьютер; следующее начнётся с новой строки.',
          synonyms: ['вывести', 'println', 'serial'],
        },
        en: {
          text: 'print line {VALUE}',
          tip: 'Sends the value to the computer; the next one starts on a new line.',
          synonyms: ['println', 'write', 'serial'],
        },
      },
      cpp: (here) => {
        here.serial();
        return `Serial.println(${here.value('VALUE').code});`;
      },
    },
    {
      type: 'serial_print',
      kind: 'statement',
      gaps: { VALUE: gap.anyText('t = ') },
      words: {
        ru: {
          text: 'написать {VALUE}',
          tip: 'Посылает значение в компьютер; следующее встанет в ту же строку.',
          synonyms: ['вывести', 'print', 'serial'],
        },
        en: {
          text: 'print {VALUE}',
          tip: 'Sends the value to the computer; the next one stands on the same line.',
          synonyms: ['write', 'serial'],
        },
      },
      cpp: (here) => {
        here.serial();
        return `Serial.print(${here.value('VALUE').code});`;
      },
    },
    {
      type: 'serial_print_named',
      kind: 'statement',
      gaps: { NAME: { kind: 'text', value: 'x' }, VALUE: gap.number(0) },
      words: {
        ru: {
          text: 'написать {NAME} = {VALUE}',
          tip: 'Посылает имя и число. Из таких строк получается график.',
          synonyms: ['график', 'serial'],
        },
        en: {
          text: 'print {NAME} = {VALUE}',
          tip: 'Sends a name and a number. Such lines make a graph.',
          synonyms: ['plot', 'graph', 'serial'],
        },
      },
      cpp: (here) => {
        here.serial();
        const name = textLiteral(`${here.field('NAME')}=`);
        return `Serial.print(${name.code});\nSerial.println(${here.number('VALUE').code});`;
      },
    },
    {
      type: 'serial_available',
      kind: 'value',
      output: ['Boolean'],
      gaps: {},
      words: {
        ru: { text: 'в порт что-то пришло', tip: 'Да, если компьютер прислал что-то, что ещё не прочитано.' },
        en: {
          text: 'something has arrived',
          tip: 'True if the computer has sent something that is not read yet.',
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
        },
        en: {
          text: 'whole number from serial',
          tip: 'Reads the number that the computer sent. Waits a second at most, then gives 0.',
        },
      },
      cpp: (here) => {
        here.serial();
        return call('Serial.parseInt', [], 'long');
      },
    },
    {
      type: 'serial_read_line',
      kind: 'value',
      output: ['String'],
      gaps: {},
      words: {
        ru: { text: 'строка из порта', tip: 'Читает текст до конца строки. Ждёт его не больше секунды.' },
        en: {
          text: 'line from serial',
          tip: 'Reads the text up to the end of its line. Waits a second at most.',
        },
      },
      cpp: (here) => {
        here.serial();
        const line = call('Serial.readStringUntil', [], 'String');
        return { ...line, code: "Serial.readStringUntil('\\n')" };
      },
    },
    {
      type: 'serial_begin',
      kind: 'statement',
      once: true,
      gaps: { BAUD: gap.choice('9600', '19200', '38400', '57600', '115200') },
      words: {
        ru: {
          text: 'скорость порта {BAUD}',
          tip: 'С этой скоростью плата и компьютер говорят друг с другом. Без этого блока она 9600.',
          synonyms: ['serial begin', 'baud'],
        },
        en: {
          text: 'serial speed {BAUD}',
          tip: 'The speed at which the board and the computer talk. Without this block it is 9600.',
          synonyms: ['begin', 'baud'],
        },
      },
      cpp: (here) => {
        here.learn('baud', here.field('BAUD'));
        here.serial();
        return '';
      },
    },
  ],
};
