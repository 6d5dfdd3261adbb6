import { type Comparison, commonType, compared, comparedCode, sameSign } from './arithmetic.ts';
import type { CppContext } from './context.ts';
import { asBool, asNumber, asString, asText, signed } from './convert.ts';
import { binary, call, constant, type Expression, Order, operand } from './expression.ts';
import { boolLiteral } from './literal.ts';
import { unmarked } from './marks.ts';

/** `!x`; a comparison is bracketed, a constant is answered. */
export function negation(value: Expression): Expression {
  const a = asBool(value);
  const known = constant(a);
  if (known !== undefined) return boolLiteral(known === 0);
  return {
    ...a,
    code: a.order > Order.unary ? `!(${a.code})` : `!${a.code}`,
    order: Order.unary,
    asBool: undefined,
  };
}

const opposites: Readonly<Record<string, string>> = {
  '==': '!=',
  '!=': '==',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
};

/** “Until x” as the condition to go on: `until (a > b)` is `while (a <= b)`. */
export function until(value: Expression): Expression {
  const a = asBool(value);
  const opposite = a.operator === undefined ? undefined : opposites[a.operator];
  if (a.sides === undefined || opposite === undefined) return negation(a);
  return { ...a, code: `${a.sides[0]} ${opposite} ${a.sides[1]}`, operator: opposite };
}

/** `a && b` or `a || b`; one inside the other is bracketed, or gcc asks for it. */
export function connected(operator: '&&' | '||', left: Expression, right: Expression): Expression {
  const order = operator === '&&' ? Order.and : Order.or;
  const part = (value: Expression): Expression => {
    const side = asBool(value);
    const mixed = (side.order === Order.and || side.order === Order.or) && side.order !== order;
    return mixed ? { ...side, code: `(${side.code})`, order: Order.atom } : side;
  };
  const [a, b] = [part(left), part(right)];
  // The same operator again groups as it likes: no brackets.
  return binary(operator, order, a, b.order === order ? { ...b, order: Order.atom } : b, 'bool');
}

/** Two values of any kind compared: as texts if one is a text, else as numbers or yes/no. */
export function comparedValues(comparison: Comparison, a: Expression, b: Expression): Expression {
  if (a.type !== 'String' && b.type !== 'String') return compared(comparison, a, b);
  const [left, right] = [asString(a), asText(b)];
  if (left.pure && right.pure && unmarked(left.code) === unmarked(asString(b).code)) {
    return boolLiteral(comparison === 'EQ' || comparison === 'LTE' || comparison === 'GTE');
  }
  return comparedCode(comparison, left, right);
}

/** `x >= low && x <= high`; what may not be asked twice goes through a small function. */
export function inRange(here: CppContext, value: Expression, low: Expression, high: Expression): Expression {
  if (value.pure) return connected('&&', compared('GTE', value, low), compared('LTE', value, high));
  const [a, b, c] = [signed(value), signed(low), signed(high)];
  const type = commonType({ ...a, type: commonType(a, b) }, c);
  const title = `isBetween${type.charAt(0).toUpperCase()}${type.slice(1)}`;
  const name = here.helper(
    title,
    (own) =>
      `bool ${own}(${type} value, ${type} low, ${type} high) {\n  return value >= low && value <= high;\n}`,
  );
  return call(name, [a, b, c], 'bool');
}

/** `condition ? a : b`, both sides of one type. */
export function chosen(condition: Expression, left: Expression, right: Expression): Expression {
  const [a, b] = sameKind(left, right);
  const type = a.type === 'bool' || a.type === 'String' ? a.type : commonType(a, b);
  const [question, first, second] = [condition, a, b].map((part) => operand(part, Order.or));
  return {
    code: `${question} ? ${first} : ${second}`,
    order: Order.choose,
    type,
    pure: condition.pure && a.pure && b.pure,
    reads: [...condition.reads, ...a.reads, ...b.reads],
    ...(a.quoted && b.quoted && { quoted: true }),
  };
}

function sameKind(a: Expression, b: Expression): [Expression, Expression] {
  if (a.type === 'String' || b.type === 'String') {
    return a.quoted && b.quoted ? [a, b] : [asString(a), asString(b)];
  }
  return a.type === 'bool' && b.type === 'bool' ? [a, b] : sameSign(asNumber(a), asNumber(b));
}
