/** Arduino's own functions of numbers, each called so that it does what its block says. */
import { commonType, negated, sameSign, sum } from './arithmetic.ts';
import type { CppContext } from './context.ts';
import { asNumber, signed } from './convert.ts';
import { call, cast, constant, type Expression } from './expression.ts';
import { numberLiteral } from './literal.ts';
import { type CppType, limits } from './types.ts';

/**
 * `abs`, `min`, `max` and `constrain` are macros in Arduino and evaluate what they are given twice, so a
 * dice inside would be thrown twice. What is not pure goes through a small function instead.
 */
function macro(
  here: CppContext,
  name: 'abs' | 'min' | 'max' | 'constrain',
  given: readonly Expression[],
): Expression {
  const type = given.reduce<CppType>((common, arg) => commonType({ ...arg, type: common }, arg), 'int');
  if (given.every((arg) => arg.pure)) return call(name, given, type, { pure: true });
  const parameters = ['a', 'b', 'c'].slice(0, given.length);
  const title = `${name}Of${type === 'unsigned long' ? 'Time' : type.charAt(0).toUpperCase() + type.slice(1)}`;
  const helper = here.helper(title, (own) => {
    const declared = parameters.map((parameter) => `${type} ${parameter}`).join(', ');
    return `${type} ${own}(${declared}) {\n  return ${name}(${parameters.join(', ')});\n}`;
  });
  return call(helper, given, type);
}

export function absolute(here: CppContext, value: Expression): Expression {
  const known = constant(value);
  return known === undefined ? macro(here, 'abs', [signed(value)]) : numberLiteral(Math.abs(known));
}

export function smallerOrLarger(
  here: CppContext,
  name: 'min' | 'max',
  a: Expression,
  b: Expression,
): Expression {
  return withResult(macro(here, name, sameSign(a, b)), [a, b] as const, ([x, y]) => Math[name](x, y));
}

export function constrained(
  here: CppContext,
  value: Expression,
  low: Expression,
  high: Expression,
): Expression {
  const result = macro(here, 'constrain', [value, low, high].map(signed));
  const [least, most] = [constant(low), constant(high)];
  if (least !== undefined && most !== undefined && least <= most && constant(value) === undefined) {
    return { ...result, range: [least, most] };
  }
  const given = constant(value);
  if (given !== undefined && least !== undefined && given < least)
    return { ...result, range: [least, least] };
  return withResult(result, [value, low, high] as const, ([x, y, z]) => (x < y ? y : Math.min(x, z)));
}

/** The call with its result, where gcc too would know it while compiling. */
export function withResult<Given extends readonly Expression[]>(
  called: Expression,
  given: Given,
  result: (values: { [At in keyof Given]: number }) => number,
): Expression {
  const values = given.map(constant);
  if (values.includes(undefined)) return called;
  const known = result(values as { [At in keyof Given]: number });
  return { ...called, range: [known, known] };
}

/** A whole number by chance, both ends included, as on a dice; each start of the board gives others. */
export function random(here: CppContext, from: Expression, to: Expression): Expression {
  const noise = here.freeAnalogPin();
  if (noise !== undefined) here.setup('random', `randomSeed(analogRead(${noise}));`);
  const [a, b] = [constant(from), constant(to)];
  const [low, high] = a !== undefined && b !== undefined && a > b ? [to, from] : [from, to];
  const last = constant(high);
  const next =
    last === undefined
      ? sum(high, numberLiteral(1))
      : numberLiteral(Math.min(limits.long[1], Math.floor(last) + 1));
  const range = low.range && high.range && ([low.range[0], high.range[1]] as const);
  return { ...call('random', [low, next], 'long'), range };
}

/** From one scale to another; with decimals cut off, as Arduino's `map` does. */
export function mapped(
  values: readonly [Expression, Expression, Expression, Expression, Expression],
): Expression {
  const [value, fromLow, fromHigh, toLow, toHigh] = values;
  const result = call('map', values, 'long', { pure: true });
  const [a, b, c, d] = [constant(fromLow), constant(fromHigh), constant(toLow), constant(toHigh)];
  if (a === undefined || b === undefined || c === undefined || d === undefined || a === b) return result;
  // A value whose bounds are not known is taken to lie on the scale that the pupil gave.
  const [least, most] = value.range ?? [Math.min(a, b), Math.max(a, b)];
  const ends = [least, most].map((end) => c + ((end - a) * (d - c)) / (b - a));
  const range = [Math.floor(Math.min(...ends)), Math.ceil(Math.max(...ends))] as const;
  // A scale of one value is still a call to gcc, not a constant.
  const isKnown = range[0] < range[1] && range[0] >= limits.long[0] && range[1] <= limits.long[1];
  return isKnown ? { ...result, range } : result;
}

/** A function of one number: a rounding, a sign, a root. */
export function single(here: CppContext, name: string, value: Expression): Expression {
  const number = asNumber(value);
  const known = (called: Expression, result: (x: number) => number): Expression =>
    withResult(called, [number] as const, ([x]) => result(x));
  switch (name) {
    case 'ABS':
      return absolute(here, number);
    case 'NEG':
      return negated(number);
    case 'SQRT':
      return known(call('sqrt', [number], 'float', { pure: true }), (x) => Math.sqrt(Math.max(0, x)));
    case 'EXP':
      return known(call('exp', [number], 'float', { pure: true }), Math.exp);
    case 'LN':
      return known(call('log', [number], 'float', { pure: true }), Math.log);
    case 'LOG10':
      return known(call('log10', [number], 'float', { pure: true }), Math.log10);
    case 'FLOOR':
      return known(rounded(number, 'floor'), Math.floor);
    case 'CEIL':
      return known(rounded(number, 'ceil'), Math.ceil);
    default:
      return known(rounded(number, 'round'), Math.round);
  }
}

/** A whole number is round already. */
function rounded(number: Expression, name: 'floor' | 'ceil' | 'round'): Expression {
  if (number.type !== 'float') return number;
  // round() is a macro that evaluates twice; lround() does the same once.
  if (name === 'round') return call(number.pure ? 'round' : 'lround', [number], 'long', { pure: true });
  return { ...cast('long', call(name, [number], 'float', { pure: true })), range: undefined };
}
