import { Level } from './level.ts';
import { movedFrom } from './moved.ts';
import type { Node } from './syntax.ts';
import { typeOf } from './types.ts';

/** What a `for` counts with, and how far. */
export interface CountingLoop {
  readonly counter: Node;
  readonly from: Node;
  /** The last number; the one beyond it where `isStrict`. */
  readonly end: Node;
  readonly isStrict: boolean;
  readonly step: number;
  /** Nobody asks the counter: the loop only repeats. */
  readonly isRepeat: boolean;
}

/** A `for` that blocks can count; undefined for any other. */
export function countingLoop(node: Node, level: Level): CountingLoop | undefined {
  if (level >= Level.plain) return undefined;
  const [first, condition, update, body] = ['initializer', 'condition', 'update', 'body'].map((part) =>
    node.childForFieldName(part),
  );
  if (!first || !condition || !update || !body || condition.type !== 'binary_expression') return undefined;
  const isDeclared = first.type === 'declaration';
  const declarator = isDeclared ? first.childForFieldName('declarator') : first;
  if (isDeclared && !/^(?:int|long|byte|unsigned char|uint8_t)$/.test(typeOf(first))) return undefined;
  const counter = declarator?.childForFieldName(isDeclared ? 'declarator' : 'left');
  const from = declarator?.childForFieldName(isDeclared ? 'value' : 'right');
  const [left, end] = [condition.childForFieldName('left'), condition.childForFieldName('right')];
  if (!counter || !from || left?.text !== counter.text || !end) return undefined;
  const step = stepOf(update, counter.text);
  const operator = condition.childForFieldName('operator')?.text ?? '';
  if (step === undefined || !/^[<>]=?$/.test(operator) || step > 0 !== operator.startsWith('<'))
    return undefined;
  const isStrict = operator.length === 1;
  const isUsed = body.descendantsOfType('identifier').some(({ text }) => text === counter.text);
  const isRepeat = !isUsed && isDeclared && from.text === '0' && step === 1 && isStrict;
  // `i <= n - 1` is the same as `i < n`; of longer ends gcc makes something else.
  const isShort = /^(?:number_literal|identifier|call_expression)$/.test(movedFrom(end).from.type);
  if (isStrict && !isRepeat && !isShort && level >= Level.unchecked) return undefined;
  return { counter, from, end, isStrict, step, isRepeat };
}

function stepOf(update: Node, counter: string): number | undefined {
  const text = update.text.replace(/\s/g, '');
  if (text === `${counter}++` || text === `++${counter}`) return 1;
  if (text === `${counter}--` || text === `--${counter}`) return -1;
  const [, name, sign, size] = /^(\w+)([+-])=(\d+)$/.exec(text) ?? [];
  const [, same, plus, step] = new RegExp(`^${counter}=(${counter})([+-])(\\d+)$`).exec(text) ?? [];
  const [own, way, number] = name === counter ? [name, sign, size] : [same, plus, step];
  return own === undefined ? undefined : Number(`${way}${number}`);
}
