import { type Built, built } from './built.ts';
import type { Node } from './syntax.ts';
import { literalNumber } from './types.ts';

/** `i` and 1 of `i + 1`. */
export function movedFrom(node: Node): { from: Node; step: number } {
  const [left, right] = [node.childForFieldName('left'), node.childForFieldName('right')];
  const sign = { '+': 1, '-': -1 }[node.childForFieldName('operator')?.text ?? ''];
  const by = right?.type === 'number_literal' ? literalNumber(right.text) : undefined;
  const isMoved = node.type === 'binary_expression' && sign !== undefined && Number.isInteger(by);
  return isMoved && left ? { from: left, step: sign * (by ?? 0) } : { from: node, step: 0 };
}

/** The value, and so much more. */
export function moved(value: Built, step: number): Built {
  const NUM = Math.abs(step);
  const sides = { A: value, B: built('math_number', { NUM }) };
  return NUM === 0 ? value : built('math_arithmetic', { OP: step < 0 ? 'SUBTRACT' : 'ADD' }, sides);
}
