import { difference } from './arithmetic.ts';
import type { CppContext } from './context.ts';
import { constant } from './expression.ts';
import { numberLiteral } from './literal.ts';
import { rewritten } from './marks.ts';

/** The code of a row, column or the like that people count from 1 to `most`, counted from 0 as libraries do. */
export function fromZero(here: CppContext, gap: string, most: number): string {
  const value = here.number(gap, [1, most]);
  const known = constant(value);
  if (known === undefined) return difference(value, numberLiteral(1)).code;
  return rewritten(value.code, String(Math.trunc(known) - 1));
}
