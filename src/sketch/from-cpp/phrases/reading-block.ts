import { entryOf } from '../../../../blocks/categories.ts';
import type { BlockEntry } from '../../../../blocks/entry.ts';
import { type Built, built } from '../built.ts';
import type { Node } from '../syntax.ts';
import type { Values } from '../values.ts';
import type { Reading } from './readings.ts';
import type { Tree } from './tree.ts';

/** The block of a reading; undefined where a variable of it is none of the workspace. */
export function readingBlock(
  { phrase, found, parts }: Reading,
  values: Values,
  body: (nodes: readonly Node[]) => Built[],
): Built | undefined {
  const entry = entryOf(phrase.type);
  if (entry === undefined) return undefined;
  const fields: Record<string, unknown> = { ...phrase.fields, ...parts };
  const inputs: Record<string, Built | Built[]> = {};
  for (const [gap, filling] of Object.entries(phrase.fillings)) {
    const isField = entry.gaps[gap]?.kind !== 'value';
    const literal = found.literals.get(gap);
    const tree = found.values.get(gap);
    if (filling.as === 'variable') {
      const meaning = variableOf(found.variables.get(gap), values);
      if (meaning === undefined) return undefined;
      fields[gap] = { id: meaning };
    } else if (filling.as === 'body')
      inputs[gap] = body((found.bodies.get(gap) ?? []).map(({ node }) => node));
    else if (literal !== undefined && isField) fields[gap] = literal;
    else if (literal !== undefined)
      inputs[gap] =
        typeof literal === 'number'
          ? built('math_number', { NUM: literal })
          : built('text', { TEXT: literal });
    else if (tree) {
      const value = valueFor(entry, gap, tree.node, values);
      const isLeft = filling.as === 'value' && filling.kind === 'unchecked' && values.isUnchecked;
      inputs[gap] =
        isLeft && value.type !== 'math_number' ? built('cpp_unchecked', {}, { VALUE: value }) : value;
    } else if (filling.as === 'literal' && isField) fields[gap] = filling.tries[0];
  }
  return built(phrase.type, fields, inputs);
}

function variableOf(tree: Tree | undefined, values: Values): string | undefined {
  const meaning = tree?.node.type === 'identifier' ? values.symbols.at(tree.node) : undefined;
  return meaning?.kind === 'variable' ? meaning.id : undefined;
}

function valueFor(entry: BlockEntry, gap: string, node: Node, values: Values): Built {
  const own = entry.gaps[gap];
  const check = own?.kind === 'value' ? own.check : undefined;
  if (check?.includes('Boolean')) return values.condition(node);
  return check?.includes('Number') ? values.number(node) : values.any(node);
}
