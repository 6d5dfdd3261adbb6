import { product } from './arithmetic.ts';
import type { CppContext } from './context.ts';
import { atom, constant, type Expression } from './expression.ts';
import { numberLiteral } from './literal.ts';

/** The longest time that `delay` and `millis` know, in ms. */
const longestWait = 4_294_967_295;

/** A time in seconds (`S`) or milliseconds as a number of ms. */
export function milliseconds(time: Expression, unit: string): Expression {
  const ms = unit === 'S' ? product(time, numberLiteral(1000)) : time;
  // What is known while generating is written whole.
  const known = constant(ms);
  if (known === undefined) return ms;
  const whole = Math.max(0, Math.min(longestWait, Math.round(known)));
  return whole > 2_147_483_647 ? atom(`${whole}UL`, 'unsigned long') : numberLiteral(whole);
}

/** `delayMicroseconds` is true up to 16383 µs; a longer wait is a `delay` and a rest. */
export function waitMicroseconds(here: CppContext, time: Expression): string {
  const known = constant(time);
  if (known === undefined) {
    const name = here.helper(
      'waitMicroseconds',
      (own) => `void ${own}(unsigned long us) {\n  delay(us / 1000);\n  delayMicroseconds(us % 1000);\n}`,
    );
    return `${name}(${time.code});`;
  }
  const us = Math.max(0, Math.min(longestWait, Math.round(known)));
  if (us === 0) return '';
  if (us <= 16_383) return `delayMicroseconds(${us});`;
  const rest = us % 1000;
  return `delay(${Math.floor(us / 1000)});${rest === 0 ? '' : `\ndelayMicroseconds(${rest});`}`;
}
