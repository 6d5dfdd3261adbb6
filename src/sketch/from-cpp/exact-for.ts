import { stepOperators } from '../../../blocks/exact-names.ts';
import type { Node } from './syntax.ts';
import { isSimpleType, typeOf } from './types.ts';

/** A `for` over one variable, which C++'s own block for it can say. */
export interface ExactFor {
  /** Empty where the variable is there already. */
  readonly type: string;
  readonly counter: Node;
  readonly from: Node;
  readonly condition: Node | undefined;
  readonly step: string;
  /** Absent: 1. */
  readonly by: Node | undefined;
}

export function exactFor(node: Node): ExactFor | undefined {
  const first = node.childForFieldName('initializer');
  const update = node.childForFieldName('update');
  if (!first || !update) return undefined;
  const isDeclared = first.type === 'declaration';
  const [declarator, ...more] = isDeclared ? first.childrenForFieldName('declarator') : [first];
  const type = isDeclared ? typeOf(first) : '';
  if (!declarator || more.length > 0 || (isDeclared && !isSimpleType(type))) return undefined;
  if (!isDeclared && first.childForFieldName('operator')?.text !== '=') return undefined;
  const counter = declarator.childForFieldName(isDeclared ? 'declarator' : 'left');
  const from = declarator.childForFieldName(isDeclared ? 'value' : 'right');
  const stepped = stepOf(update, counter?.text ?? '');
  if (counter?.type !== 'identifier' || !from || !stepped) return undefined;
  return { type, counter, from, condition: node.childForFieldName('condition') ?? undefined, ...stepped };
}

function stepOf(update: Node, counter: string): Pick<ExactFor, 'step' | 'by'> | undefined {
  const isCount = update.type === 'update_expression';
  if (update.childForFieldName(isCount ? 'argument' : 'left')?.text !== counter) return undefined;
  if (isCount) return { step: update.text.includes('++') ? '+=' : '-=', by: undefined };
  const step = update.childForFieldName('operator')?.text ?? '';
  const by = update.childForFieldName('right');
  return by && stepOperators.includes(step) ? { step, by } : undefined;
}
