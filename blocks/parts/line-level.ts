/** What the line sensors that give numbers have in common: where the line begins, and on which side of that it is. */
import { comparedCode } from '../cpp/arithmetic.ts';
import type { CppContext, PartUse } from '../cpp/context.ts';
import type { Expression } from '../cpp/expression.ts';
import type { PartSetting } from './part.ts';
import { partConstant, reading } from './readings.ts';

export const lineSettings: Readonly<Record<'line' | 'threshold', PartSetting>> = {
  line: {
    kind: 'choice',
    value: 'HIGH',
    options: ['HIGH', 'LOW'],
    words: { ru: 'на линии число', en: 'on the line the number is' },
    labels: { ru: { HIGH: 'больше', LOW: 'меньше' }, en: { HIGH: 'bigger', LOW: 'smaller' } },
  },
  threshold: {
    kind: 'number',
    value: 500,
    least: 1,
    most: 1022,
    words: { ru: 'граница линии', en: 'where the line begins' },
  },
};

/** The number where the line begins, as a constant of the sketch. */
export function lineThreshold(here: CppContext, part: PartUse): Expression {
  return partConstant(here, part, 'THRESHOLD', Number(part.setting('threshold')));
}

/** Whether the sensor on a leg sees the line. */
export function seesLine(here: CppContext, part: PartUse, leg: string): Expression {
  const threshold = lineThreshold(here, part);
  return comparedCode(part.setting('line') === 'LOW' ? 'LT' : 'GT', reading(part, leg), threshold);
}
