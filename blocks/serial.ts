import type { CppContext } from './cpp/context.ts';
import { cast, constant, type Expression } from './cpp/expression.ts';
import { decimalLiteral, textLiteral } from './cpp/literal.ts';
import { type Category, gap } from './entry.ts';
import { serialReading } from './serial-reading.ts';

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
      gaps: { VALUE: gap.anyText('Привет!', 'Hello!') },
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
      type: 'serial_print_decimals',
      kind: 'statement',
      gaps: {
        VALUE: gap.number(12.3456),
        DIGITS: gap.choice('0', '1', '2', '3', '4'),
        END: gap.choice('println', 'print'),
      },
      words: {
        ru: {
          text: 'написать {VALUE} , знаков после точки: {DIGITS} {END}',
          tip: 'Посылает число с дробной частью, округлённой до стольких знаков: 12.35.',
          choices: { END: { println: 'и новая строка', print: 'в той же строке' } },
          synonyms: ['округлить', 'дробь', 'знаки', 'println'],
        },
        en: {
          text: 'print {VALUE} with {DIGITS} decimals {END}',
          tip: 'Sends a number rounded to so many digits after the point: 12.35.',
          choices: { END: { println: 'and a new line', print: 'on the same line' } },
          synonyms: ['round', 'fraction', 'digits', 'println'],
        },
      },
      presets: [{ fields: { DIGITS: '2' } }],
      cpp: (here) => {
        here.serial();
        // For a whole number the second argument would be the base in which it is written.
        const number = decimal(here.number('VALUE'));
        return `Serial.${here.field('END')}(${number.code}, ${here.field('DIGITS')});`;
      },
    },
    {
      type: 'serial_print_named',
      kind: 'statement',
      gaps: { NAME: { kind: 'text', value: 'x' }, VALUE: gap.number(0) },
      words: {
        ru: {
          text: 'на график: {NAME} = {VALUE}',
          tip: 'Посылает имя и число так, что из них получается линия на графике: x:5.',
          synonyms: ['написать', 'график', 'плоттер', 'serial'],
        },
        en: {
          text: 'to the plotter: {NAME} = {VALUE}',
          tip: 'Sends a name and a number in the way that makes a line of a graph: x:5.',
          synonyms: ['print', 'plot', 'graph', 'serial'],
        },
      },
      cpp: (here) => plotted(here, ['']),
    },
    {
      type: 'serial_plot_two',
      kind: 'statement',
      gaps: {
        NAME1: { kind: 'text', value: 'speed' },
        VALUE1: gap.number(12),
        NAME2: { kind: 'text', value: 'goal' },
        VALUE2: gap.number(20),
      },
      words: {
        ru: {
          text: 'на график: {NAME1} = {VALUE1} {NAME2} = {VALUE2}',
          tip: 'Посылает два числа с именами: две линии на одном графике, speed:12,goal:20.',
          synonyms: ['график', 'плоттер', 'serial'],
        },
        en: {
          text: 'to the plotter: {NAME1} = {VALUE1} {NAME2} = {VALUE2}',
          tip: 'Sends two numbers with names: two lines of one graph, speed:12,goal:20.',
          synonyms: ['plot', 'graph', 'serial'],
        },
      },
      cpp: (here) => plotted(here, ['1', '2']),
    },
    {
      type: 'serial_plot_three',
      kind: 'statement',
      gaps: {
        NAME1: { kind: 'text', value: 'x' },
        VALUE1: gap.number(0),
        NAME2: { kind: 'text', value: 'y' },
        VALUE2: gap.number(0),
        NAME3: { kind: 'text', value: 'z' },
        VALUE3: gap.number(0),
      },
      words: {
        ru: {
          text: 'на график: {NAME1} = {VALUE1} {NAME2} = {VALUE2} {NAME3} = {VALUE3}',
          tip: 'Посылает три числа с именами: три линии на одном графике.',
          synonyms: ['график', 'плоттер', 'serial'],
        },
        en: {
          text: 'to the plotter: {NAME1} = {VALUE1} {NAME2} = {VALUE2} {NAME3} = {VALUE3}',
          tip: 'Sends three numbers with names: three lines of one graph.',
          synonyms: ['plot', 'graph', 'serial'],
        },
      },
      cpp: (here) => plotted(here, ['1', '2', '3']),
    },
    ...serialReading,
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

/** A line of `name:number` parts with commas between them, as Arduino's plotter reads it. */
function plotted(here: CppContext, numbers: readonly string[]): string {
  here.serial();
  return numbers
    .map((number, at) => {
      const label =
        here
          .field(`NAME${number}`)
          .replace(/[:,\s]+/g, ' ')
          .trim() || 'x';
      const name = textLiteral(`${at === 0 ? '' : ','}${label}:`);
      const ends = at === numbers.length - 1 ? 'println' : 'print';
      return `Serial.print(${name.code});\nSerial.${ends}(${here.number(`VALUE${number}`).code});`;
    })
    .join('\n');
}

function decimal(value: Expression): Expression {
  if (value.type === 'float') return value;
  const known = constant(value);
  return known === undefined ? cast('float', value) : decimalLiteral(known);
}
