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
  const constants = constantsOf(frames);
  return new Map(ids.map((id) => [id, listOf(uses.get(id) ?? [], entryOf, constants)]));
}

/** What the constants are that C++ declares: a list may be as long as one of them says. */
function constantsOf(frames: readonly Block[]): Map<string, number> {
  const declarations = frames
    .flatMap((frame) => frame.getDescendants(false))
    .filter(({ type }) => type === 'cpp_variable');
  return new Map(
    declarations.flatMap((block) => {
      const isConstant = /\bconst/.test(String(block.getFieldValue('TYPE')));
      const value = String(block.getFieldValue('VALUE'));
      const name = block.getField('VAR')?.getText() ?? '';
      return isConstant && /^\d+$/.test(value) ? [[name, Number(value)] as const] : [];
    }),
  );
}

function listOf(
  uses: readonly { block: Block; frame: Block }[],
  entryOf: (type: string) => BlockEntry | undefined,
  constants: ReadonlyMap<string, number>,
): List {
  const makers = uses.filter(({ block }) => madeBy(block) !== undefined);
  const lengths = makers.map(({ block }) => madeBy(block, constants)?.length ?? 0);
  const length = makers.length === 0 ? usualLength : Math.min(longest, Math.max(1, ...lengths));
  const [maker] = makers;
  if (maker === undefined || makers.length > 1 || maker.block !== uses[0]?.block) return { length };
  const entry = entryOf(maker.frame.type);
  const isAtStart = entry?.kind === 'frame' && entry.runs === 'once';
  if (!isAtStart || maker.block.getSurroundParent() !== maker.frame) return { length };
  return { length, beginning: { block: maker.block.id, items: madeBy(maker.block) ?? [] } };
}

/**
 * The items with which a block makes its list; of one that C++ declares only how many they are.
 * @param constants by whose names a length in C++ may be told
 */
export function madeBy(
  block: Pick<Block, 'type' | 'getFieldValue'>,
  constants: ReadonlyMap<string, number> = new Map(),
): number[] | undefined {
  const text = (field: string): string => String(block.getFieldValue(field) ?? '').trim();
  if (block.type === 'list_make') return itemsOf(text('ITEMS'));
  if (block.type === 'cpp_list') {
    const items = text('ITEMS')
      .split(',')
      .filter((item) => item.trim() !== '');
    return zeros(
      text('LENGTH') === '' ? items.length : (constants.get(text('LENGTH')) ?? Number(text('LENGTH'))),
    );
  }
  return block.type === 'list_make_zeros' ? zeros(Number(text('LENGTH'))) : undefined;
}

function zeros(length: number): number[] {
  return new Array(length >= 1 ? Math.min(longest, Math.floor(length)) : 1).fill(0);
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
      type: (known.fact(`type of ${id}`) as CppType | undefined) ?? declaredType(known.holding(id)),
    };
  }

  get declarations(): SetupLine[] {
    const { known } = this.#writing;
    const own = [...this.#used].filter((id) => known.fact(`declared ${id}`) === undefined);
    return own.flatMap((id) => {
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
