/**
 * Counting so that a block does what it promises: ÷ gives 2.5 for 5 ÷ 2, and a result that would not fit an
 * `int` is counted with 32 bits (as a decimal where those do not do either).
 */
import { asNumber, signed } from './convert.ts';
import { binary, cast, constant, type Expression, Order } from './expression.ts';
import { boolLiteral, decimalLiteral, longLiteral, numberLiteral } from './literal.ts';
import { unmarked } from './marks.ts';
import { type CppType, isWhole, limits, typeForRange } from './types.ts';

export type Range = readonly [number, number];

/** From this factor on a product with an unknown `int` is counted with 32 bits: `seconds * 1000L`. */
const bigFactor = 256;

export function sum(left: Expression, right: Expression): Expression {
  return counted('+', Order.add, left, right, ([a, b], [c, d]) => [a + c, b + d]);
}

export function difference(left: Expression, right: Expression): Expression {
  return counted('-', Order.add, left, right, ([a, b], [c, d]) => [a - d, b - c]);
}

/** A place counted from 1 as C++ counts it, from 0: `i` for `i + 1`. */
export function fromZero(place: Expression): Expression {
  const known = constant(place);
  if (known !== undefined) return numberLiteral(known - 1);
  const { operator, sides, range } = place;
  const step = Number(`${operator}${unmarked(sides?.[1] ?? '')}`);
  const isSum = sides !== undefined && unmarked(place.code) === unmarked(sides.join(` ${operator} `));
  if (!isSum || !Number.isInteger(step)) return difference(place, numberLiteral(1));
  const moved = step - 1;
  const code = moved === 0 ? sides[0] : `${sides[0]} ${moved < 0 ? '-' : '+'} ${Math.abs(moved)}`;
  const shifted = range && ([range[0] - 1, range[1] - 1] as const);
  return { ...place, code, order: Order.add, range: shifted, sides: undefined, operator: undefined };
}

export function product(left: Expression, right: Expression): Expression {
  const [a, b] = [asNumber(left), asNumber(right)];
  if (a.type === 'int' && b.type === 'int' && (a.range === undefined || b.range === undefined)) {
    const factor = constant(a) ?? constant(b);
    if (factor === undefined || Math.abs(factor) >= bigFactor) {
      return constant(b) === undefined
        ? multiplied(widened('long', a), b)
        : multiplied(a, widened('long', b));
    }
  }
  return multiplied(a, b);
}

/** `a / b` with decimals, whatever the operands; by a constant 0 it gives 0. */
export function quotient(left: Expression, right: Expression): Expression {
  const [a, b] = [asNumber(left), asNumber(right)];
  const divisor = constant(b);
  if (divisor === 0) return numberLiteral(0);
  const dividend = constant(a);
  const range: Range | undefined =
    dividend !== undefined && divisor !== undefined ? [dividend / divisor, dividend / divisor] : undefined;
  if (a.type === 'float' || b.type === 'float') return divided(a, b, range);
  if (divisor !== undefined) return divided(a, decimalLiteral(divisor), range);
  if (dividend !== undefined) return divided(decimalLiteral(dividend), b, range);
  return divided(cast('float', a), b, range);
}

/** How many times `b` goes wholly into `a`; by a constant 0 it gives 0. */
export function wholeQuotient(left: Expression, right: Expression): Expression {
  const [a, b] = [wholeNumber(left), wholeNumber(right)];
  if (constant(b) === 0) return numberLiteral(0);
  return { ...binary('/', Order.multiply, a, b, commonType(a, b)), range: folded(a, b, (x, y) => x / y) };
}

/** What is left of `a` after taking out whole `b`; by a constant 0 it gives 0. */
export function remainder(left: Expression, right: Expression): Expression {
  const [a, b] = [wholeNumber(left), wholeNumber(right)];
  if (constant(b) === 0) return numberLiteral(0);
  return { ...binary('%', Order.multiply, a, b, commonType(a, b)), range: folded(a, b, (x, y) => x % y) };
}

export function negated(value: Expression): Expression {
  const a = asNumber(value);
  const known = constant(a);
  if (known !== undefined) return a.type === 'float' ? decimalLiteral(-known) : numberLiteral(-known);
  const code = a.order >= Order.unary ? `-(${a.code})` : `-${a.code}`;
  return { ...a, code, order: Order.unary, range: a.range && [-a.range[1], -a.range[0]], asBool: undefined };
}

export const comparisons = { EQ: '==', NEQ: '!=', LT: '<', LTE: '<=', GT: '>', GTE: '>=' } as const;
export type Comparison = keyof typeof comparisons;

/** Two numbers compared; what is the same on both sides is answered while generating, as gcc would warn. */
export function compared(comparison: Comparison, left: Expression, right: Expression): Expression {
  let [a, b] = [left, right];
  const bothBool = a.type === 'bool' && b.type === 'bool';
  if (!bothBool) [a, b] = sameSign(asNumber(a), asNumber(b));
  if (a.pure && b.pure && unmarked(a.code) === unmarked(b.code)) {
    return boolLiteral(comparison === 'EQ' || comparison === 'LTE' || comparison === 'GTE');
  }
  const certain = outcome(comparison, [a, reach(left)], [b, reach(right)]);
  return certain === undefined ? comparedCode(comparison, a, b) : boolLiteral(certain);
}

/** The values that an operand's type can have at all; a `float`'s or a `long`'s are not limited. */
function reach(value: Expression): Range | undefined {
  const known = constant(value);
  if (known !== undefined) return [known, known];
  return value.type === 'bool' ? [0, 1] : value.type === 'int' ? limits.int : undefined;
}

/** The answer where the types alone give it (an `int` is never 40000): gcc would warn of asking. */
function outcome(
  comparison: Comparison,
  [a, first]: readonly [Expression, Range | undefined],
  [b, second]: readonly [Expression, Range | undefined],
): boolean | undefined {
  if (first === undefined || second === undefined) return undefined;
  if (constant(a) !== undefined && constant(b) !== undefined) return undefined;
  const corners = first.flatMap((x) => second.map((y) => Math.sign(x - y)));
  const isBelow = corners.every((sign) => sign < 0);
  const isAbove = corners.every((sign) => sign > 0);
  if (comparison === 'EQ' || comparison === 'NEQ') {
    return isBelow || isAbove ? comparison === 'NEQ' : undefined;
  }
  const wantsBelow = comparison === 'LT' || comparison === 'LTE';
  const takesEqual = comparison === 'LTE' || comparison === 'GTE';
  const holds = corners.every((sign) => (sign === 0 ? takesEqual : sign < 0 === wantsBelow));
  const fails = corners.every((sign) => (sign === 0 ? !takesEqual : sign < 0 !== wantsBelow));
  return holds ? true : fails ? false : undefined;
}

/** The comparison itself, its operands ready; a comparison inside a comparison is always bracketed. */
export function comparedCode(comparison: Comparison, a: Expression, b: Expression): Expression {
  const order = comparison === 'EQ' || comparison === 'NEQ' ? Order.equal : Order.compare;
  const bracketed = (side: Expression): Expression =>
    side.order > Order.add || unmarked(side.code).startsWith('!')
      ? { ...side, code: `(${side.code})`, order: Order.atom }
      : side;
  return binary(comparisons[comparison], order, bracketed(a), bracketed(b), 'bool');
}

/** Both signed or both unsigned: gcc warns of anything else, and it would lie below 0. */
export function sameSign(a: Expression, b: Expression): [Expression, Expression] {
  const fits = (side: Expression, other: Expression): boolean =>
    side.type !== 'unsigned long' ||
    other.type === 'unsigned long' ||
    other.type === 'float' ||
    isPositive(other);
  return fits(a, b) && fits(b, a) ? [a, b] : [signed(a), signed(b)];
}

function isPositive(value: Expression): boolean {
  return (constant(value) ?? 0) > 0;
}

function multiplied(a: Expression, b: Expression): Expression {
  return counted('*', Order.multiply, a, b, ([c, d], [e, f]) => {
    const corners = [c * e, c * f, d * e, d * f];
    return [Math.min(...corners), Math.max(...corners)];
  });
}

function divided(a: Expression, b: Expression, range: Range | undefined): Expression {
  return { ...binary('/', Order.multiply, a, b, 'float'), range };
}

function counted(
  operator: string,
  order: typeof Order.add | typeof Order.multiply,
  left: Expression,
  right: Expression,
  rangeOf: (a: Range, b: Range) => Range,
): Expression {
  const [a, b] = [asNumber(left), asNumber(right)];
  const type = commonType(a, b);
  if (a.range === undefined || b.range === undefined) return binary(operator, order, a, b, type);
  const range = rangeOf(a.range, b.range);
  if (!isWhole(type)) return { ...binary(operator, order, a, b, type), range };
  const needed = typeForRange(...range);
  const wide = needed === 'int' || needed === type || type === 'unsigned long' ? a : widened(needed, a);
  return { ...binary(operator, order, wide, b, commonType(wide, b)), range };
}

/** The operand counted as that type, by a literal's own spelling where it is one. */
function widened(type: CppType, value: Expression): Expression {
  const known = constant(value);
  if (known === undefined) return cast(type, value);
  return type === 'float' ? decimalLiteral(known) : longLiteral(known);
}

/** Without what stands after the decimal point. */
export function wholeNumber(value: Expression): Expression {
  const number = asNumber(value);
  if (number.type !== 'float') return number;
  const known = constant(number);
  const [low, high] = limits.long;
  if (known !== undefined) return numberLiteral(Math.trunc(Math.max(low, Math.min(high, known))));
  return { ...cast('long', number), range: undefined };
}

function folded(a: Expression, b: Expression, count: (x: number, y: number) => number): Range | undefined {
  const [x, y] = [constant(a), constant(b)];
  if (x === undefined || y === undefined) return undefined;
  const value = Math.trunc(count(x, y));
  return [value, value];
}

/** The type that C++ counts in when the two meet. */
export function commonType(a: Expression, b: Expression): CppType {
  for (const type of ['float', 'unsigned long', 'long'] as const) {
    if (a.type === type || b.type === type) return type;
  }
  return 'int';
}
