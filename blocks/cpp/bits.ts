/** Numbers as rows of bits. What gcc would warn of (a shift too far, a negative number shifted) is counted beforehand. */
import { commonType, wholeNumber } from './arithmetic.ts';
import { cast, constant, type Expression, Order, operand } from './expression.ts';
import { longLiteral, numberLiteral } from './literal.ts';
import type { CppType } from './types.ts';

export const bitOperators = { AND: '&', OR: '|', XOR: '^', SHL: '<<', SHR: '>>' } as const;
export type BitOperation = keyof typeof bitOperators;

/** Counted with 32 bits, as JavaScript does. */
const results: Readonly<Record<BitOperation, (a: number, b: number) => number>> = {
  AND: (a, b) => a & b,
  OR: (a, b) => a | b,
  XOR: (a, b) => a ^ b,
  SHL: (a, b) => a << b,
  SHR: (a, b) => a >> b,
};

export function bitOperation(operation: BitOperation, left: Expression, right: Expression): Expression {
  const isShift = operation === 'SHL' || operation === 'SHR';
  const a = wholeNumber(left);
  const b = isShift ? bitNumber(right) : wholeNumber(right);
  const [x, y] = [constant(a), constant(b)];
  if (x !== undefined && y !== undefined) return numberLiteral(results[operation](x, y));
  if (!isShift) return bitwise(bitOperators[operation], a, b, commonType(a, b), maskRange(operation, x ?? y));
  if (operation === 'SHR') return bitwise('>>', a.type === 'int' ? cast('long', a) : a, b, 'long');
  if (x === undefined) return bitwise('<<', a.type === 'int' ? cast('long', a) : a, b, 'long');
  if (x >= 0) return bitwise('<<', longLiteral(x), b, 'long');
  const shifted = bitwise('<<', cast('unsigned long', longLiteral(x)), b, 'unsigned long');
  return cast('long', shifted);
}

/** Each bit the other way round. */
export function bitsTurned(value: Expression): Expression {
  const a = wholeNumber(value);
  const known = constant(a);
  if (known !== undefined) return numberLiteral(~known);
  return {
    ...a,
    code: `~${operand(a, Order.postfix)}`,
    order: Order.unary,
    range: undefined,
    asBool: undefined,
  };
}

/** The number of a bit, from 0 on the right; a number has 32. */
export function bitNumber(value: Expression): Expression {
  const number = wholeNumber(value);
  const known = constant(number);
  return known === undefined ? number : numberLiteral(Math.max(0, Math.min(31, known)));
}

/** A number in which a bit that far to the left can be asked for. */
export function wideFor(bit: Expression, value: Expression): Expression {
  const number = wholeNumber(value);
  const known = constant(bit);
  if (number.type !== 'int' || (known !== undefined && known < 15)) return number;
  const same = constant(number);
  return same === undefined ? cast('long', number) : longLiteral(same);
}

/** gcc asks for brackets wherever another operator meets these. */
function bitwise(
  sign: string,
  a: Expression,
  b: Expression,
  type: CppType,
  range?: readonly [number, number],
): Expression {
  return {
    code: `${operand(a, Order.unary)} ${sign} ${operand(b, Order.unary)}`,
    order: Order.choose,
    type,
    pure: a.pure && b.pure,
    reads: [...a.reads, ...b.reads],
    ...(range && { range }),
  };
}

function maskRange(operation: BitOperation, mask: number | undefined): readonly [number, number] | undefined {
  return operation === 'AND' && mask !== undefined && mask > 0 ? [0, mask] : undefined;
}
