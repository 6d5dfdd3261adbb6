import type { CppType } from './cpp/types.ts';

/**
 * What the blocks of C++'s own values are made of, for who writes C++ of them and for who reads it back.
 */

/** Functions of one value, and what they give. */
export const exactFunctions: Readonly<Record<string, CppType>> = {
  ...Object.fromEntries(['sin', 'cos', 'tan', 'asin', 'acos', 'atan'].map((name) => [name, 'float'])),
  ...{ floor: 'float', ceil: 'float', fabs: 'float', sq: 'long', bit: 'long' },
  ...{ lowByte: 'int', highByte: 'int', toupper: 'int', tolower: 'int' },
  ...Object.fromEntries(
    (
      'isnan isAlpha isAlphaNumeric isAscii isControl isDigit isGraph isHexadecimalDigit isLowerCase isPrintable ' +
      'isPunct isSpace isUpperCase isWhitespace'
    )
      .split(' ')
      .map((name) => [name, 'bool']),
  ),
};

/** What `Serial` reads, and of which type. */
export const serialReadings: Readonly<Record<string, CppType>> = {
  read: 'int',
  peek: 'int',
  available: 'int',
  parseInt: 'long',
  parseFloat: 'float',
};

/** How long `pulseIn` waits where it is not told, µs. */
export const pulseTimeout = 1_000_000;

/** The letters behind a number (`UL`, none), or undefined where the text is no number. */
export function numberLiteralSize(text: string): string | undefined {
  return /^(?:\d+\.?\d*(?:e[+-]?\d+)?|\.\d+|0x[\da-f]+|0b[01]+)([ulf]*)$/i.exec(text)?.[1];
}

/** `'A'`, `'\n'`, `'\x41'` */
export function isSignLiteral(text: string): boolean {
  return /^'(?:[^'\\\n]|\\(?:[nrt0\\'"]|x[\da-f]{1,2}|[0-7]{1,3}))'$/i.test(text);
}

/** `LED_BUILTIN` */
export function isConstantName(text: string): boolean {
  return /^[A-Z][A-Z\d_]*$/.test(text);
}

interface TextMethod {
  readonly gives: CppType;
  /** A letter for each value it takes: `n` a number, `t` a text, `s` a text or a sign. */
  readonly takes: string;
}

/** What a text is asked, by how many values stand between the brackets. */
export const textMethods: readonly [TextMethods, TextMethods, TextMethods] = [
  {
    length: { gives: 'long', takes: '' },
    toInt: { gives: 'long', takes: '' },
    toFloat: { gives: 'float', takes: '' },
  },
  {
    charAt: { gives: 'int', takes: 'n' },
    '[]': { gives: 'int', takes: 'n' },
    indexOf: { gives: 'int', takes: 's' },
    lastIndexOf: { gives: 'int', takes: 's' },
    substring: { gives: 'String', takes: 'n' },
    startsWith: { gives: 'bool', takes: 't' },
    endsWith: { gives: 'bool', takes: 't' },
    equals: { gives: 'bool', takes: 't' },
    equalsIgnoreCase: { gives: 'bool', takes: 't' },
    compareTo: { gives: 'int', takes: 't' },
  },
  {
    substring: { gives: 'String', takes: 'nn' },
    indexOf: { gives: 'int', takes: 'sn' },
    lastIndexOf: { gives: 'int', takes: 'sn' },
    startsWith: { gives: 'bool', takes: 'tn' },
  },
];
type TextMethods = Readonly<Record<string, TextMethod>>;

/** What a text is told to do with itself, and what it takes for that, by how many values it takes. */
export const textChanges: readonly [TextChanges, TextChanges, TextChanges] = [
  { toUpperCase: '', toLowerCase: '', trim: '' },
  { concat: 's', remove: 'n', reserve: 'n' },
  { replace: 'ss', setCharAt: 'nn', remove: 'nn' },
];
type TextChanges = Readonly<Record<string, string>>;

/** The bases of whole numbers, or how many digits stand after the point. */
export const numberForms = ['HEX', 'BIN', 'OCT', 'DEC', '0', '1', '2', '3', '4'];

/** The types into which a value is turned. */
export const castTypes = ['char', 'byte', 'int', 'unsigned int', 'long', 'unsigned long', 'float', 'bool'];

/** How C++ changes a variable by a value. */
export const changingOperators = ['+=', '-=', '*=', '/=', '%=', '&=', '|=', '^=', '<<=', '>>='];

/** A variable that is counted and asked at once. */
export const countingSigns = ['x++', '++x', 'x--', '--x'];

/** How C++'s `for` changes its variable after each round. */
export const stepOperators = ['+=', '-=', '*=', '/=', '<<=', '>>='];
