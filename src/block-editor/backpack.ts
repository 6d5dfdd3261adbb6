import { signal } from '@preact/signals-core';
import type { Block } from 'blockly/core';
import * as v from 'valibot';
import { Blockly, type BlockState } from '../../blocks/index.ts';
import { keep, kept } from '../browser/index.ts';

const key = 'kulibin.backpack';
/** The oldest go when there are more. */
const most = 40;

const blockSchema = v.looseObject({ type: v.string() });
const backpackSchema = v.array(blockSchema);

/** Blocks kept for other programs, newest first; the same in every project and tab of this browser. */
export const backpack = signal<readonly BlockState[]>(contentKept());
let isListening = false;

/** Follows what other tabs put in. */
export function followBackpack(): void {
  if (isListening) return;
  isListening = true;
  window.addEventListener('storage', (event) => {
    if (event.key === key) backpack.value = contentKept();
  });
}

/**
 * Puts a block with all that it holds into the backpack, or the whole stack from it down; what is there already
 * comes to the top.
 */
export function putIntoBackpack(from: Block, extent: 'block' | 'stack'): void {
  const block = Blockly.serialization.blocks.save(from, {
    addCoordinates: false,
    addNextBlocks: extent === 'stack',
    saveIds: false,
    // Variables go along by their names.
    doFullSerialization: true,
  }) as BlockState | null;
  if (block === null) return;
  const text = JSON.stringify(block);
  fill([block, ...backpack.value.filter((other) => JSON.stringify(other) !== text)].slice(0, most));
}

/** Empties the backpack. */
export function emptyBackpack(): void {
  fill([]);
}

function fill(blocks: readonly BlockState[]): void {
  backpack.value = blocks;
  keep(key, JSON.stringify(blocks));
}

function contentKept(): BlockState[] {
  try {
    const { success, output } = v.safeParse(backpackSchema, JSON.parse(kept(key) ?? '[]'));
    return success ? (output as BlockState[]) : [];
  } catch {
    // Not even JSON: someone else wrote it.
    return [];
  }
}

/** What a newer Kulibin put in stays there, but only blocks that are known can be shown. */
export function isKnown({ type, inputs = {}, next }: BlockState & { readonly next?: Slot }): boolean {
  const inside = [...Object.values(inputs), ...(next === undefined ? [] : [next])];
  return (
    Blockly.Blocks[type] !== undefined &&
    inside.every(({ block, shadow }) => (!block || isKnown(block)) && (!shadow || isKnown(shadow)))
  );
}

interface Slot {
  readonly block?: BlockState;
  readonly shadow?: BlockState;
}
