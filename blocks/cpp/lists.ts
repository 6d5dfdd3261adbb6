import type { Block } from 'blockly/core';
import type { BlockEntry } from '../entry.ts';
import type { SetupLine } from './layout.ts';
import { numberLiteral } from './literal.ts';
import { type CppType, declaredType } from './types.ts';
import { holdingOf } from './variables-in-use.ts';
import type { Writing } from './writing.ts';

/** No list is longer: an `int` each, and a Uno's memory is nearly full. */
const longest = 900;
/** The length of a list that no block makes. */
const usualLength = 10;

/** A list of numbers: an array whose length is known from the blocks that make it. */
export interface List {
  readonly length: number;
  /** The block whose items stand in the declaration: the only one that makes the list, before all that use it. */
  readonly beginning?: { readonly block: string; readonly items: readonly number[] };
}

/** The numbers of a text like `5, 3, 8`; what is no number is left out. */
export function itemsOf(text: string): number[] {
  return text
    .split(/[\s,;]+/)
    .filter((word) => word !== '')
    .map((word) => Number(word))
    .filter((item) => Number.isFinite(item))
    .slice(0, longest);
}

/** The lists of a program, by their variables' ids. */
export function listsOf(
  frames: readonly Block[],
  entryOf: (type: string) => BlockEntry | undefined,
  ids: readonly string[],
): Map<string, List> {
  const uses = new Map<string, { block: Block; frame: Block }[]>();
  for (const frame of frames) {
    for (const block of frame.getDescendants(true)) {
      for (const [name, gap] of Object.entries(entryOf(block.type)?.gaps ?? {})) {
        if (gap.kind !== 'list') continue;
        const id = String(block.getFieldValue(name));
        uses.set(id, [...(uses.get(id) ?? []), { block, frame }]);
      }
    }
  }
  return new Map(ids.map((id) => [id, listOf(uses.get(id) ?? [], entryOf)]));
}

function listOf(
  uses: readonly { block: Block; frame: Block }[],
  entryOf: (type: string) => BlockEntry | undefined,
): List {
  const makers = uses.filter(({ block }) => madeBy(block) !== undefined);
  const lengths = makers.map(({ block }) => madeBy(block)?.length ?? 0);
  const length = makers.length === 0 ? usualLength : Math.min(longest, Math.max(1, ...lengths));
  const [maker] = makers;
  if (maker === undefined || makers.length > 1 || maker.block !== uses[0]?.block) return { length };
  const entry = entryOf(maker.frame.type);
  const isAtStart = entry?.kind === 'frame' && entry.runs === 'once';
  if (!isAtStart || maker.block.getSurroundParent() !== maker.frame) return { length };
  return { length, beginning: { block: maker.block.id, items: madeBy(maker.block) ?? [] } };
}

/** The items with which a block makes its list. */
export function madeBy(block: Pick<Block, 'type' | 'getFieldValue'>): number[] | undefined {
  if (block.type === 'list_make') return itemsOf(String(block.getFieldValue('ITEMS') ?? ''));
  if (block.type !== 'list_make_zeros') return undefined;
  const length = Math.floor(Number(block.getFieldValue('LENGTH')));
  return new Array(length >= 1 ? Math.min(longest, length) : 1).fill(0);
}

/** A list as a block uses it. */
export interface ListUse {
  readonly id: string;
  readonly name: string;
  readonly length: number;
  /** Of each item. */
  readonly type: CppType;
}

/** The lists that a sketch's blocks name. */
export class ListsInUse {
  readonly #writing: Writing;
  readonly #used = new Set<string>();

  constructor(writing: Writing) {
    this.#writing = writing;
  }

  use(id: string): ListUse {
    const { known, lists, variables } = this.#writing;
    this.#used.add(id);
    for (const item of lists.get(id)?.beginning?.items ?? [])
      known.learnHolding(id, holdingOf(numberLiteral(item)));
    return {
      id,
      name: variables.get(id) ?? 'list',
      length: lists.get(id)?.length ?? usualLength,
      type: declaredType(known.holding(id)),
    };
  }

  get declarations(): SetupLine[] {
    return [...this.#used].flatMap((id) => {
      const { name, length, type } = this.use(id);
      const { beginning } = this.#writing.lists.get(id) ?? {};
      const items = beginning?.items ?? [];
      const isZeros = items.every((item) => item === 0);
      const values = isZeros ? '' : ` = {${items.map((item) => numberLiteral(item).code).join(', ')}}`;
      const line = `${type} ${name}[${length}]${values};`;
      return [{ line, askers: new Set(beginning === undefined ? [] : [beginning.block]) }];
    });
  }
}
