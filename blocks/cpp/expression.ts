import type { CppType } from './types.ts';

/** C++ precedence, the tightest first: an operand looser than its operator needs brackets. */
export const Order = {
  atom: 0,
  postfix: 1,
  unary: 2,
  multiply: 3,
  add: 4,
  compare: 5,
  equal: 6,
  and: 7,
  or: 8,
  choose: 9,
} as const;
export type Order = (typeof Order)[keyof typeof Order];

/** A piece of C++ that has a value. */
export interface Expression {
  readonly code: string;
  readonly order: Order;
  readonly type: CppType;
  /** Lowest and highest value, where it is known while compiling; equal for a constant. */
  readonly range?: readonly [number, number];
  /** Evaluating it twice gives the same value and does nothing else: no `random`, no reading of a pin. */
  readonly pure: boolean;
  /** Ids of the variables it reads. */
  readonly reads: readonly string[];
  /** A text in quotes: `const char *`, not yet a `String`. */
  readonly quoted?: boolean;
  /** The better way to ask it for yes or no, where `!= 0` is not it. */
  readonly asBool?: Expression;
  /** Of a comparison: its operator and the code on both sides. */
  readonly operator?: string;
  readonly sides?: readonly [string, string];
}

/** A value that needs no brackets anywhere. */
export function atom(code: string, type: CppType, more: Partial<Expression> = {}): Expression {
  return { order: Order.atom, pure: true, reads: [], ...more, code, type };
}

/** A call of a function; pure only if the function and its arguments are. */
export function call(
  name: string,
  args: readonly Expression[],
  type: CppType,
  more: Partial<Expression> = {},
): Expression {
  return {
    order: Order.postfix,
    ...more,
    code: `${name}(${args.map((arg) => arg.code).join(', ')})`,
    type,
    pure: (more.pure ?? false) && args.every((arg) => arg.pure),
    reads: args.flatMap((arg) => arg.reads),
  };
}

/** The code of an operand, bracketed if it is looser than `order`. */
export function operand(expression: Expression, order: Order): string {
  return expression.order > order ? `(${expression.code})` : expression.code;
}

/** Two operands and an operator that groups from the left. */
export function binary(
  operator: string,
  order: Order,
  a: Expression,
  b: Expression,
  type: CppType,
): Expression {
  const sides = [operand(a, order), b.order >= order ? `(${b.code})` : b.code] as const;
  return {
    code: `${sides[0]} ${operator} ${sides[1]}`,
    operator,
    sides,
    order,
    type,
    pure: a.pure && b.pure,
    reads: [...a.reads, ...b.reads],
  };
}

/** `(long)x`, or the literal with its suffix. */
export function cast(type: CppType, expression: Expression): Expression {
  return {
    ...expression,
    code: `(${type})${operand(expression, Order.unary)}`,
    order: Order.unary,
    type,
    asBool: undefined,
  };
}

/** The value of a constant, or undefined. */
export function constant(expression: Expression): number | undefined {
  const [low, high] = expression.range ?? [0, 1];
  return low === high && expression.pure ? low : undefined;
}
