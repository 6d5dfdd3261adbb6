import { atom, binary, call, cast, constant, type Expression, Order, operand } from './expression.ts';
import { boolLiteral, numberLiteral } from './literal.ts';
import type { CppType } from './types.ts';

/** As a number: yes is 1, no is 0, a text is read as the number it begins with. */
export function asNumber(value: Expression): Expression {
  if (value.type === 'String') return call(`${stringObject(value)}.toFloat`, [], 'float', carried(value));
  if (value.type !== 'bool') return value;
  const known = constant(value);
  if (known !== undefined) return numberLiteral(known);
  return {
    ...value,
    code: `${operand(value, Order.or)} ? 1 : 0`,
    order: Order.choose,
    type: 'int',
    range: [0, 1],
    asBool: value,
  };
}

/** As yes or no: a number is yes unless it is 0, a text unless it is empty. */
export function asBool(value: Expression): Expression {
  if (value.type === 'bool') return value;
  if (value.asBool !== undefined) return value.asBool;
  const known = constant(value);
  if (known !== undefined) return boolLiteral(known !== 0);
  if (value.type === 'String') {
    const length = call(`${stringObject(value)}.length`, [], 'int', carried(value));
    return binary('>', Order.compare, length, numberLiteral(0), 'bool');
  }
  return binary('!=', Order.equal, value, numberLiteral(0), 'bool');
}

/** As a text: in quotes or a `String`, whichever it is already. */
export function asText(value: Expression): Expression {
  return value.type === 'String' ? value : call('String', [asNumber(value)], 'String', { pure: true });
}

/** As an object of Arduino's `String`, on which `+` and methods work. */
export function asString(value: Expression): Expression {
  return value.quoted ? call('String', [value], 'String', { pure: true }) : asText(value);
}

/** What may be put into a variable of that type. */
export function asType(type: CppType, value: Expression): Expression {
  if (type === 'String') return asText(value);
  if (type === 'bool') return asBool(value);
  return value.type === 'bool' && type === 'int' ? asNumber(value) : clampedInto(type, asNumber(value));
}

/** A constant pulled between two bounds; what is not known while compiling stays as it is. */
export function clamped(value: Expression, low: number, high: number): Expression {
  const known = constant(value);
  if (known === undefined) return value;
  // A float has 24 bits: beyond them it may round over a bound that the number itself keeps.
  const isExact = value.type !== 'float' || Math.abs(known) <= 2 ** 24 || !Number.isFinite(high);
  if (isExact && known >= low && known <= high) return value;
  return numberLiteral(Math.max(low, Math.min(high, known)));
}

/** Signed and unsigned may not meet in a comparison: the unsigned one becomes signed. */
export function signed(value: Expression): Expression {
  return value.type === 'unsigned long' ? cast('long', value) : value;
}

function clampedInto(type: CppType, value: Expression): Expression {
  if (type === 'float' || value.type !== 'float') return value;
  return type === 'int' ? clamped(value, -32_768, 32_767) : clamped(value, -2_147_483_648, 2_147_483_647);
}

function stringObject(value: Expression): string {
  return operand(asString(value), Order.postfix);
}

function carried(value: Expression): Partial<Expression> {
  return { pure: value.pure, reads: value.reads };
}

/** A variable or constant by its name. */
export function named(name: string, type: CppType, reads: readonly string[] = []): Expression {
  return atom(name, type, { reads });
}
