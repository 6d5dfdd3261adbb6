import type { CppContext } from './context.ts';
import { constant, type Expression } from './expression.ts';
import { constrained, mapped } from './functions.ts';
import { numberLiteral } from './literal.ts';
import { rewritten } from './marks.ts';

/** The percent in a gap as 0 to 255, what `analogWrite` and colours take: 50 % is 128. */
export function byteOfPercent(here: CppContext, gap: string): Expression {
  return shareOfPercent(here, gap, 255);
}

/**
 * The percent in a gap as 0 to a whole. What is not known while compiling is kept within 0 and 100, or 101 % might
 * begin at dark again.
 */
export function shareOfPercent(here: CppContext, gap: string, whole: number): Expression {
  const percent = here.number(gap, [0, 100]);
  const known = constant(percent);
  if (known !== undefined) {
    const share = numberLiteral(Math.round((known * whole) / 100));
    return { ...share, code: rewritten(percent.code, share.code) };
  }
  const [low, high, full] = [0, 100, whole].map(numberLiteral) as [Expression, Expression, Expression];
  const [least, most] = percent.range ?? [-1, 101];
  const kept = least >= 0 && most <= 100 ? percent : constrained(here, percent, low, high);
  return mapped([kept, low, high, low, full]);
}
