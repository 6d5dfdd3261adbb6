/** Arduino's `String`: its methods called so that they do what the blocks say; letters are counted from 1. */
import { compared, fromZero, sum } from './arithmetic.ts';
import type { CppContext } from './context.ts';
import { asNumber, asString, asText, clamped } from './convert.ts';
import { call, cast, constant, type Expression, Order, operand } from './expression.ts';
import { decimalLiteral, numberLiteral } from './literal.ts';

/** The most digits after the point that a 32-bit decimal has anything to say in. */
const mostDigits = 7;

/** A method of a text. */
export function method(
  text: Expression,
  name: string,
  args: readonly Expression[],
  type: Expression['type'],
): Expression {
  const object = asString(text);
  const called = call(`${operand(object, Order.postfix)}.${name}`, args, type, { pure: object.pure });
  return { ...called, reads: [...object.reads, ...called.reads] };
}

/** The letter at a place; an empty text where there is none. */
export function letterAt(text: Expression, place: Expression): Expression {
  const letter = method(text, 'charAt', [fromZero(place)], 'int');
  return call('String', [letter], 'String', { pure: true });
}

/** From one place to another, both included. */
export function partOf(text: Expression, from: Expression, to: Expression): Expression {
  return method(text, 'substring', [fromZero(from), to], 'String');
}

/** The place at which one text begins in another; 0 where it does not. */
export function placeOf(part: Expression, text: Expression): Expression {
  return sum(method(text, 'indexOf', [asText(part)], 'int'), numberLiteral(1));
}

export const textQuestions = { CONTAINS: 'indexOf', STARTS: 'startsWith', ENDS: 'endsWith' } as const;

export function asked(text: Expression, question: keyof typeof textQuestions, part: Expression): Expression {
  const name = textQuestions[question];
  if (name !== 'indexOf') return method(text, name, [asText(part)], 'bool');
  return compared('GTE', method(text, name, [asText(part)], 'int'), numberLiteral(0));
}

/** `toUpperCase` and its like change the text itself: a small function gives a changed copy. */
export function changed(
  here: CppContext,
  change: 'toUpperCase' | 'toLowerCase' | 'trim',
  text: Expression,
): Expression {
  const titles = { toUpperCase: 'upperCase', toLowerCase: 'lowerCase', trim: 'trimmed' };
  const name = here.helper(
    titles[change],
    (own) => `String ${own}(String text) {\n  text.${change}();\n  return text;\n}`,
  );
  return call(name, [asText(text)], 'String', { pure: true });
}

/** A number with so many digits after the point. */
export function withDigits(value: Expression, digits: Expression): Expression {
  const number = asNumber(value);
  const known = constant(number);
  const decimal =
    number.type === 'float' ? number : known === undefined ? cast('float', number) : decimalLiteral(known);
  return call('String', [decimal, clamped(digits, 0, mostDigits)], 'String', { pure: true });
}
