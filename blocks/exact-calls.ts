import type { CppContext } from './cpp/context.ts';
import { call, constant } from './cpp/expression.ts';
import { textLiteral } from './cpp/literal.ts';
import { type BlockEntry, type BlockWords, type Gap, gap } from './entry.ts';

/**
 * Arduino's calls exactly as C++ has them: any pin that is counted, any level, and nothing set up by itself. The
 * blocks of the other drawers are the better ones wherever the pin is known.
 */
export const exactCalls: readonly BlockEntry[] = [
  statement(
    'cpp_digital_write',
    'digitalWrite',
    { PIN: gap.any(13), VALUE: gap.any(1) },
    {
      ru: {
        text: 'digitalWrite: пин {PIN} уровень {VALUE}',
        tip: 'Номер пина и уровень (1 или 0) могут быть посчитаны. Выходом пин сам не станет.',
        synonyms: ['включить', 'выключить', 'пин'],
      },
      en: {
        text: 'digitalWrite: pin {PIN} level {VALUE}',
        tip: 'The pin’s number and the level (1 or 0) may be counted. The pin is not made an output by itself.',
        synonyms: ['on', 'off', 'pin'],
      },
    },
    { VALUE: level },
  ),
  statement(
    'cpp_analog_write',
    'analogWrite',
    { PIN: gap.any(9), VALUE: gap.any(128) },
    {
      ru: {
        text: 'analogWrite: пин {PIN} сила {VALUE}',
        tip: 'Номер пина и сила от 0 до 255 могут быть посчитаны. Выходом пин сам не станет.',
        synonyms: ['яркость', 'шим', 'пин'],
      },
      en: {
        text: 'analogWrite: pin {PIN} strength {VALUE}',
        tip: 'The pin’s number and the strength from 0 to 255 may be counted. The pin is not made an output by itself.',
        synonyms: ['brightness', 'pwm', 'pin'],
      },
    },
  ),
  statement(
    'cpp_pin_mode',
    'pinMode',
    { PIN: gap.any(13), MODE: gap.choice('OUTPUT', 'INPUT', 'INPUT_PULLUP') },
    {
      ru: {
        text: 'pinMode: пин {PIN} {MODE}',
        tip: 'Номер пина может быть посчитан: так в цикле настраивают много пинов.',
        choices: { MODE: { OUTPUT: 'выход', INPUT: 'вход', INPUT_PULLUP: 'вход с подтяжкой' } },
        synonyms: ['настроить', 'режим'],
      },
      en: {
        text: 'pinMode: pin {PIN} {MODE}',
        tip: 'The pin’s number may be counted: so a loop sets up many pins.',
        choices: { MODE: { OUTPUT: 'an output', INPUT: 'an input', INPUT_PULLUP: 'a pulled-up input' } },
        synonyms: ['set up', 'mode'],
      },
    },
    { MODE: (here, name) => here.field(name) },
  ),
  statement(
    'cpp_tone',
    'tone',
    { PIN: gap.any(8), FREQUENCY: gap.any(440), TIME: gap.any(200) },
    {
      ru: {
        text: 'tone: пин {PIN} {FREQUENCY} Гц {TIME} мс',
        tip: 'Звук начинается и сам кончится через столько миллисекунд, а программа идёт дальше.',
        synonyms: ['звук', 'нота', 'пищалка'],
      },
      en: {
        text: 'tone: pin {PIN} {FREQUENCY} Hz {TIME} ms',
        tip: 'The sound starts and ends by itself after so many milliseconds, while the program goes on.',
        synonyms: ['sound', 'note', 'buzzer'],
      },
    },
  ),
  {
    type: 'cpp_serial_new_line',
    kind: 'statement',
    level: 'expert',
    gaps: {},
    words: {
      ru: {
        text: 'println: новая строка',
        tip: 'Кончает строку: следующее встанет в новую.',
        synonyms: ['Serial.println', 'строка'],
      },
      en: {
        text: 'println: a new line',
        tip: 'Ends the line: the next value stands on a new one.',
        synonyms: ['Serial.println', 'line'],
      },
    },
    cpp: (here) => {
      here.serial();
      return 'Serial.println();';
    },
  },
  {
    type: 'cpp_serial_write',
    kind: 'statement',
    level: 'expert',
    gaps: { VALUE: gap.any(65) },
    words: {
      ru: {
        text: 'Serial.write: {VALUE}',
        tip: 'Посылает один байт: число от 0 до 255. 65 — это буква A.',
        synonyms: ['байт', 'послать'],
      },
      en: {
        text: 'Serial.write: {VALUE}',
        tip: 'Sends one byte: a number from 0 to 255. 65 is the letter A.',
        synonyms: ['byte', 'send'],
      },
    },
    cpp: (here) => {
      here.serial();
      return `Serial.write(${here.whole('VALUE', [0, 255]).code});`;
    },
  },
  {
    type: 'cpp_serial_print_as',
    kind: 'statement',
    level: 'expert',
    gaps: {
      VALUE: gap.any(65),
      AS: gap.choice('HEX', 'BIN', 'OCT', 'DEC'),
      END: gap.choice('println', 'print'),
    },
    words: {
      ru: {
        text: 'print: {VALUE} {AS} {END}',
        tip: 'Пишет целое число в другой системе счисления: 65 — это 41 в шестнадцатеричной.',
        choices: {
          AS: { HEX: 'в шестнадцатеричной', BIN: 'в двоичной', OCT: 'в восьмеричной', DEC: 'в десятичной' },
          END: { println: 'и новая строка', print: 'в той же строке' },
        },
        synonyms: ['Serial.print', 'HEX', 'BIN', 'система счисления'],
      },
      en: {
        text: 'print: {VALUE} {AS} {END}',
        tip: 'Writes a whole number in another base: 65 is 41 in hexadecimal.',
        choices: {
          AS: { HEX: 'in hexadecimal', BIN: 'in binary', OCT: 'in octal', DEC: 'in decimal' },
          END: { println: 'and a new line', print: 'on the same line' },
        },
        synonyms: ['Serial.print', 'HEX', 'BIN', 'base'],
      },
    },
    cpp: (here) => {
      here.serial();
      return `Serial.${here.field('END')}(${here.whole('VALUE').code}, ${here.field('AS')});`;
    },
  },
  {
    type: 'cpp_text_append',
    kind: 'statement',
    level: 'expert',
    gaps: { VAR: gap.variable(), VALUE: gap.anyText('!') },
    changes: 'VAR',
    words: {
      ru: {
        text: 'к тексту {VAR} приписать {VALUE}',
        tip: 'Добавляет в конец текста ещё текст, знак или число: +=.',
        synonyms: ['+=', 'concat', 'соединить', 'String'],
      },
      en: {
        text: 'append to text {VAR} {VALUE}',
        tip: 'Puts another text, a character or a number at the end of the text: +=.',
        synonyms: ['+=', 'concat', 'join', 'String'],
      },
    },
    cpp: (here) => {
      here.assigned('VAR', textLiteral(''));
      const value = here.value('VALUE');
      return `${here.variable('VAR').code} += ${value.code};`;
    },
  },
  value(
    'cpp_digital_read',
    'digitalRead',
    { PIN: gap.any(2) },
    {
      ru: {
        text: 'digitalRead: пин {PIN}',
        tip: '1, если на пине 5 вольт, и 0, если 0. Номер пина может быть посчитан.',
        synonyms: ['прочитать', 'кнопка'],
      },
      en: {
        text: 'digitalRead: pin {PIN}',
        tip: '1 if the pin has 5 volts and 0 if it has 0. The pin’s number may be counted.',
        synonyms: ['read', 'button'],
      },
    },
  ),
  value(
    'cpp_analog_read',
    'analogRead',
    { PIN: gap.any(0) },
    {
      ru: {
        text: 'analogRead: пин {PIN}',
        tip: 'Число от 0 до 1023. Номер аналогового пина может быть посчитан.',
        synonyms: ['прочитать', 'датчик'],
      },
      en: {
        text: 'analogRead: pin {PIN}',
        tip: 'A number from 0 to 1023. The analog pin’s number may be counted.',
        synonyms: ['read', 'sensor'],
      },
    },
  ),
];

type Gaps = Readonly<Record<string, Gap>>;
type Words = Readonly<Record<'ru' | 'en', BlockWords>>;

/** How a gap is written between a call's brackets. */
type Argument = (here: CppContext, gap: string) => string;
/** For the gaps that are more than a number. */
type Arguments = Readonly<Record<string, Argument>>;

function statement(
  type: string,
  name: string,
  gaps: Gaps,
  words: Words,
  written: Arguments = {},
): BlockEntry {
  const cpp = (here: CppContext): string => {
    const given = Object.keys(gaps).map((each) => (written[each] ?? counted)(here, each));
    return `${name}(${given.join(', ')});`;
  };
  return { type, kind: 'statement', level: 'expert', gaps, words, cpp };
}

/** A call that reads a pin. */
function value(type: string, name: string, gaps: Gaps, words: Words): BlockEntry {
  return {
    ...{ type, kind: 'value', level: 'expert', output: ['Number'], gaps, words },
    cpp: (here) => ({ ...call(name, [], 'int'), code: `${name}(${counted(here, 'PIN')})` }),
  };
}

/** Where a known number has to lie: what a pin, a strength, a pitch can be. */
const bounds: Readonly<Record<string, readonly [number, number]>> = {
  PIN: [0, 255],
  VALUE: [0, 255],
  FREQUENCY: [0, 65_535],
  TIME: [0, 4_294_967_295],
};

function counted(here: CppContext, gap: string): string {
  return here.number(gap, bounds[gap]).code;
}

/** A level that is known has its name in C++. */
function level(here: CppContext, gap: string): string {
  const value = here.number(gap, bounds[gap]);
  const known = constant(value);
  return known === 1 ? 'HIGH' : known === 0 ? 'LOW' : value.code;
}
