import { type Comparison, commonType, comparedCode, wholeNumber } from './cpp/arithmetic.ts';
import type { CppContext } from './cpp/context.ts';
import { asNumber, asString, asText } from './cpp/convert.ts';
import { atom, binary, call, constant, type Expression, Order } from './cpp/expression.ts';
import { type CppType, namedType, nearestType, typeForRange } from './cpp/types.ts';
import { type BlockEntry, gap } from './entry.ts';
import {
  exactFunctions,
  isConstantName,
  isSignLiteral,
  numberLiteralSize,
  pulseTimeout,
  serialReadings,
} from './exact-names.ts';
import { numberTypeWords } from './type-words.ts';

const operators = {
  ADD: ['+', Order.add],
  SUBTRACT: ['-', Order.add],
  MULTIPLY: ['*', Order.multiply],
  DIVIDE: ['/', Order.multiply],
  REMAINDER: ['%', Order.multiply],
  EQ: ['==', Order.equal],
  NEQ: ['!=', Order.equal],
  LT: ['<', Order.compare],
  LTE: ['<=', Order.compare],
  GT: ['>', Order.compare],
  GTE: ['>=', Order.compare],
} as const;
type Operator = keyof typeof operators;

/** Values exactly as C++ has them: counted in its own types, read without a small function around it. */
export const exactValues: readonly BlockEntry[] = [
  {
    type: 'cpp_literal',
    kind: 'value',
    level: 'expert',
    output: undefined,
    gaps: { VALUE: { kind: 'text', value: '5.0' } },
    words: {
      ru: {
        text: 'как в C++ {VALUE}',
        tip: "Число, знак или имя константы так, как их пишут в C++: 5.0, 10UL, 0xFF, 'A', LED_BUILTIN.",
        synonyms: ['число', 'знак', 'символ', 'char', 'константа'],
      },
      en: {
        text: 'as in C++ {VALUE}',
        tip: "A number, a sign or a constant’s name as C++ writes it: 5.0, 10UL, 0xFF, 'A', LED_BUILTIN.",
        synonyms: ['number', 'character', 'char', 'constant'],
      },
    },
    cpp: (here) => literal(here.field('VALUE').trim()),
  },
  {
    type: 'cpp_calculate',
    kind: 'value',
    level: 'expert',
    output: undefined,
    gaps: {
      A: gap.any(5),
      OP: gap.choice(...Object.keys(operators)),
      B: gap.any(2),
    },
    words: {
      ru: {
        text: 'C++ {A} {OP} {B}',
        tip: 'Считает точно как C++: 5 / 2 — это 2, большое число в int не помещается, а текст + число — это текст.',
        choices: { OP: signs() },
        synonyms: ['посчитать', 'сравнить', 'деление нацело'],
      },
      en: {
        text: 'C++ {A} {OP} {B}',
        tip: 'Counts exactly as C++ does: 5 / 2 is 2, a big number does not fit an int, and text + number is text.',
        choices: { OP: signs() },
        synonyms: ['calculate', 'compare', 'integer division'],
      },
    },
    cpp: (here) => calculated(here),
  },
  {
    type: 'cpp_typed',
    kind: 'value',
    level: 'expert',
    output: undefined,
    gaps: { VALUE: gap.any(1), TYPE: gap.choice('INT', 'LONG', 'FLOAT', 'BOOL') },
    words: {
      ru: {
        text: '{VALUE} даёт {TYPE}',
        tip: 'То же значение; для программы оно этого типа C++, например когда его отдаёт функция.',
        choices: { TYPE: numberTypeWords.ru },
        synonyms: ['тип', 'int', 'long', 'float'],
      },
      en: {
        text: '{VALUE} gives {TYPE}',
        tip: 'The same value; to the program it is of this C++ type, as when a function gives it.',
        choices: { TYPE: numberTypeWords.en },
        synonyms: ['type', 'int', 'long', 'float'],
      },
    },
    cpp: (here) => {
      const value = here.number('VALUE');
      return { ...value, type: namedType(here.field('TYPE')), range: undefined, asBool: undefined };
    },
  },
  {
    type: 'cpp_function',
    kind: 'value',
    level: 'expert',
    output: ['Number', 'Boolean'],
    gaps: { NAME: gap.choice(...Object.keys(exactFunctions)), VALUE: gap.any(1) },
    words: {
      ru: {
        text: '{NAME} от {VALUE}',
        tip: 'Функция C++: угол — в радианах, isDigit и другие спрашивают о знаке.',
        choices: { NAME: names() },
        synonyms: ['синус', 'знак', 'цифра', 'буква', 'функция'],
      },
      en: {
        text: '{NAME} of {VALUE}',
        tip: 'A function of C++: an angle is in radians, isDigit and the like ask about a character.',
        choices: { NAME: names() },
        synonyms: ['sine', 'character', 'digit', 'letter', 'function'],
      },
    },
    cpp: (here) => {
      const name = here.field('NAME');
      const gives = exactFunctions[name] ?? 'bool';
      const given = gives === 'float' || name === 'sq' ? here.number('VALUE') : here.whole('VALUE');
      return call(name, [given], gives, { pure: true });
    },
  },
  {
    type: 'cpp_pulse_in',
    kind: 'value',
    level: 'expert',
    output: ['Number'],
    gaps: { PIN: gap.any(7), STATE: gap.choice('HIGH', 'LOW'), TIME: gap.any(pulseTimeout) },
    words: {
      ru: {
        text: 'pulseIn: пин {PIN} {STATE} ждать {TIME} мкс',
        tip: 'Сколько микросекунд длился импульс. Номер пина может быть посчитан. Если импульса нет столько времени, будет 0.',
        choices: { STATE: { HIGH: 'включён', LOW: 'выключен' } },
        synonyms: ['импульс', 'дальномер', 'HC-SR04', 'эхо'],
      },
      en: {
        text: 'pulseIn: pin {PIN} {STATE} waiting {TIME} µs',
        tip: 'How many microseconds the pulse took. The pin’s number may be counted. With no pulse in that time it is 0.',
        choices: { STATE: { HIGH: 'on', LOW: 'off' } },
        synonyms: ['pulse', 'distance', 'HC-SR04', 'echo'],
      },
    },
    cpp: (here) => {
      const [pin, time] = [here.number('PIN', [0, 255]), here.number('TIME', [0, 4_294_967_295])];
      const timeout = constant(time) === pulseTimeout ? '' : `, ${time.code}`;
      const code = `pulseIn(${pin.code}, ${here.field('STATE')}${timeout})`;
      return { ...call('pulseIn', [], 'unsigned long'), code };
    },
  },
  {
    type: 'cpp_random',
    kind: 'value',
    level: 'expert',
    output: ['Number'],
    gaps: { FROM: gap.any(0), TO: gap.any(10) },
    words: {
      ru: {
        text: 'random: от {FROM} и меньше {TO}',
        tip: 'Случайное число; само {TO} не выпадет. Без «зерна» числа каждый раз одни и те же.',
        synonyms: ['случайное'],
      },
      en: {
        text: 'random: from {FROM} and below {TO}',
        tip: 'A number by chance; {TO} itself never comes. Without a seed the numbers are the same each time.',
        synonyms: ['chance'],
      },
    },
    cpp: (here) => {
      const [from, to] = [here.number('FROM'), here.number('TO')];
      return call('random', constant(from) === 0 ? [to] : [from, to], 'long');
    },
  },
  {
    type: 'cpp_serial_value',
    kind: 'value',
    level: 'expert',
    output: ['Number'],
    gaps: { WHAT: gap.choice(...Object.keys(serialReadings)) },
    words: {
      ru: {
        text: 'порт: {WHAT}',
        tip: 'Читает порт прямо из C++. read и peek дают −1, если ничего не пришло.',
        choices: {
          WHAT: {
            read: 'следующий байт (read)',
            peek: 'подсмотреть байт (peek)',
            available: 'сколько байтов пришло (available)',
            parseInt: 'целое число (parseInt)',
            parseFloat: 'число с точкой (parseFloat)',
          },
        },
        synonyms: ['Serial.read', 'Serial.available', 'прочитать', 'байт'],
      },
      en: {
        text: 'serial: {WHAT}',
        tip: 'Reads the port as C++ does. read and peek give −1 if nothing has come.',
        choices: {
          WHAT: {
            read: 'the next byte (read)',
            peek: 'a look at the next byte (peek)',
            available: 'how many bytes have come (available)',
            parseInt: 'a whole number (parseInt)',
            parseFloat: 'a decimal number (parseFloat)',
          },
        },
        synonyms: ['Serial.read', 'Serial.available', 'byte'],
      },
    },
    cpp: (here) => {
      here.serial();
      const name = here.field('WHAT');
      return call(`Serial.${name}`, [], serialReadings[name] ?? 'int');
    },
  },
  {
    type: 'cpp_serial_ready',
    kind: 'value',
    level: 'expert',
    output: ['Boolean'],
    gaps: {},
    words: {
      ru: {
        text: 'порт готов',
        tip: 'На Leonardo и Micro порт готов, когда компьютер его открыл. На других платах он готов всегда.',
        synonyms: ['while (!Serial)', 'подключён'],
      },
      en: {
        text: 'serial is ready',
        tip: 'On a Leonardo or Micro the port is ready once the computer has opened it. On other boards it always is.',
        synonyms: ['while (!Serial)', 'connected'],
      },
    },
    cpp: (here) => {
      here.serial();
      return atom('Serial', 'bool', { pure: false });
    },
  },
];

function signs(): Record<string, string> {
  return Object.fromEntries(Object.entries(operators).map(([name, [sign]]) => [name, sign]));
}

function names(): Record<string, string> {
  return Object.fromEntries(Object.keys(exactFunctions).map((name) => [name, name]));
}

/** What is no literal and no name of a constant is 0. */
function literal(text: string): Expression {
  const size = numberLiteralSize(text);
  if (size !== undefined) {
    const isDecimal = !/^0[xb]/i.test(text) && /[.e]/i.test(text);
    const whole = nearestType(`${/u/i.test(size) ? 'unsigned ' : ''}${/l/i.test(size) ? 'long' : 'int'}`);
    return atom(text, isDecimal ? 'float' : whole);
  }
  if (isSignLiteral(text)) return atom(text, 'int');
  return isConstantName(text) ? atom(text, 'int', { pure: false }) : atom('0', 'int');
}

function calculated(here: CppContext): Expression {
  const name = here.field('OP') as Operator;
  const [sign, order] = operators[name] ?? operators.ADD;
  const [a, b] = sidesOf(sign, here.value('A'), here.value('B'));
  if (order >= Order.compare) return comparedCode(name as Comparison, a, b);
  const isText = a.type === 'String' || b.type === 'String';
  if ((sign === '/' || sign === '%') && constant(b) === 0) return atom('0', 'int');
  const type = isText ? 'String' : commonType(a, b);
  return { ...binary(sign, order, a, b, type), range: foldedRange(sign, type, constant(a), constant(b)) };
}

/** What gcc knows of it while compiling: others keep it within their bounds then. */
function foldedRange(
  sign: string,
  type: CppType,
  a?: number,
  b?: number,
): readonly [number, number] | undefined {
  if (a === undefined || b === undefined || (type !== 'int' && type !== 'long')) return undefined;
  const known = { '+': a + b, '-': a - b, '*': a * b }[sign];
  return known !== undefined && typeForRange(known, known) === type ? [known, known] : undefined;
}

/** Texts meet texts, or are numbers where only numbers can stand; nothing else is changed. */
function sidesOf(sign: string, a: Expression, b: Expression): [Expression, Expression] {
  if (sign === '%') return [wholeNumber(a), wholeNumber(b)];
  if (a.type !== 'String' && b.type !== 'String') return [a, b];
  if (/^[-*/]$/.test(sign)) return [asNumber(a), asNumber(b)];
  const isObject = (side: Expression): boolean => side.type === 'String' && side.quoted !== true;
  const left = isObject(a) || (a.quoted && isObject(b)) ? a : asString(a);
  return [left, sign === '+' ? b : asText(b)];
}
