import { arduinoWords } from './arduino-words.ts';
import { type Found, insert, type Rule, replace, type Seen } from './rule.ts';

/** `60 * 1000`: a whole number of 16 bits ends at 32 767. */
function overflow(result: string, { source, at, diagnostic }: Seen): Found {
  const whole = source.code[at.line - 1] ?? '';
  const from = at.column - 1;
  const inside = whole.slice(from, (diagnostic.endColumn ?? whole.length + 1) - 1);
  const number = /\d+\b(?![.\w])/.exec(inside);
  const fix = number && [insert({ line: at.line, column: from + number.index + number[0].length + 1 }, 'L')];
  return { code: 'overflow', details: { expression: inside.trim(), result }, ...(fix && { fix }) };
}

function tooBig(value: string, type: string, { source, at }: Seen): Found {
  const whole = source.code[at.line - 1] ?? '';
  const declared = /\b(int|byte|char|short|uint8_t|int8_t|int16_t)\b(?=\s+\w+\s*=)/.exec(whole);
  const fix = declared && [
    replace({ line: at.line, column: declared.index + 1 }, declared[0].length, 'long'),
  ];
  return { code: 'number-too-big', details: { value, type }, ...(fix && { fix }) };
}

/** A text where a number is wanted: often a word of Arduino in quotes. */
function textForNumber({ source, at }: Seen): Found {
  const line = source.lines[at.line - 1] ?? '';
  const quoted = /^"([^"]*)"/.exec(line.slice(at.column - 1))?.[1];
  if (quoted === undefined) return { code: 'text-for-number' };
  const isWord = arduinoWords.includes(quoted) || /^\d+$/.test(quoted) || source.placesOf(quoted).length > 0;
  return {
    code: isWord ? 'quotes-needless' : 'text-for-number',
    details: { text: quoted },
    ...(isWord && { fix: [replace(at, quoted.length + 2, quoted)] }),
  };
}

export const valueRules: readonly Rule[] = [
  {
    says: /^integer overflow in expression of type '.+' results in '(-?\d+)'/,
    read: ([, result = ''], seen) => overflow(result, seen),
  },
  {
    says: /^overflow in conversion from '.+' to '(.+)' changes value from '(.+)' to|^unsigned conversion from '.+' to '(.+)' changes value from '(.+)' to/,
    read: ([, type, value, otherType, otherValue], seen) =>
      tooBig(value ?? otherValue ?? '', type ?? otherType ?? '', seen),
  },
  {
    says: /^invalid conversion from 'const char\*' to '(?!char)/,
    read: (_, seen) => textForNumber(seen),
  },
  {
    says: /^invalid conversion from '(?:int|char|long int)' to 'const char\*'|^invalid conversion from '.*' to '\w+\*'/,
    read: () => ({ code: 'number-for-text' }),
  },
  {
    says: /^invalid operands of types '(?:const char\s?(?:\[\d+\]|\*))' and '.+' to binary 'operator\+'/,
    read(_, { source, at }) {
      const line = source.lines[at.line - 1] ?? '';
      const before = /"(?:[^"\\]|\\.)*"/.exec(line);
      const fix = before && [
        replace({ line: at.line, column: before.index + 1 }, before[0].length, `String(${before[0]})`),
      ];
      return { code: 'text-sum', ...(fix && { fix }) };
    },
  },
  {
    says: /^invalid operands of types '.+' and '.+' to binary 'operator%'/,
    read: () => ({ code: 'remainder-decimal' }),
  },
  { says: /^invalid operands of types/, read: () => ({ code: 'operands-wrong' }) },
  {
    says: /^no match for 'operator(.+)' \(operand types are/,
    read: ([, sign = '']) => ({ code: 'operator-unknown', details: { sign } }),
  },
  {
    says: /^invalid type argument of unary '\*'/,
    read(_, { source, at }) {
      const whole = source.code[at.line - 1] ?? '';
      return /\*\s*\*/.test(whole) ? { code: 'power-sign' } : undefined;
    },
  },
  {
    says: /^character constant too long for its type|^multi-character character constant/,
    read(_, { source, at }) {
      const line = source.lines[at.line - 1] ?? '';
      const found = /^'((?:[^'\\]|\\.)*)'/.exec(line.slice(at.column - 1));
      if (!found) return { code: 'text-single-quotes' };
      const text = (found[1] ?? '').replaceAll('"', '\\"');
      return { code: 'text-single-quotes', fix: [replace(at, found[0].length, `"${text}"`)] };
    },
  },
  {
    says: /^assignment of read-only (?:variable|location) '(\w+)|^(?:in|de)crement of read-only variable '(\w+)'/,
    read: ([, name, other]) => ({ code: 'constant-changed', details: { name: name ?? other ?? '' } }),
  },
  { says: /^lvalue required as left operand of assignment/, read: () => ({ code: 'assign-to-value' }) },
  {
    says: /^'(\w+)' (?:is|may be) used uninitialized/,
    read: ([, name = '']) => ({ code: 'variable-unset', details: { name } }),
  },
  {
    says: /^unused variable '(\w+)'|^variable '(\w+)' set but not used/,
    read: ([, name, other]) => ({ code: 'variable-unused', details: { name: name ?? other ?? '' } }),
  },
  {
    says: /^invalid digit "\d" in octal constant/,
    read(_, { source, at }) {
      const number = source.wordAt(at);
      const right = number.replace(/^0+(?=\d)/, '');
      return { code: 'number-octal', details: { number, right }, fix: [replace(at, number.length, right)] };
    },
  },
  { says: /^too many decimal points in number/, read: () => ({ code: 'number-points' }) },
  {
    says: /^unable to find numeric literal operator 'operator""(\w+)'/,
    read: ([, tail = '']) => ({ code: 'number-letters', details: { tail } }),
  },
  {
    says: /^division by zero/,
    read: () => ({ code: 'division-zero' }),
  },
];
