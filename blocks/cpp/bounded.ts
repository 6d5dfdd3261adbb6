import { wholeNumber } from './arithmetic.ts';
import type { CppContext } from './context.ts';
import { constant, type Expression } from './expression.ts';
import { constrained } from './functions.ts';
import { numberLiteral } from './literal.ts';

/** The whole number in a gap, held between two bounds: by itself where it is known, else while the program runs. */
export function boundedWhole(here: CppContext, gap: string, low: number, high: number): Expression {
  const value = wholeNumber(here.number(gap, [low, high]));
  if (constant(value) !== undefined) return value;
  const [least, most] = value.range ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  if (least >= low && most <= high) return value;
  return constrained(here, value, numberLiteral(low), numberLiteral(high));
}
