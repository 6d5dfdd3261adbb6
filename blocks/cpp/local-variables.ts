import type { Block } from 'blockly/core';
import type { BlockEntry } from '../entry.ts';
import { variablesOf } from './loop-variables.ts';

/**
 * The variables that are used only below the block that declares them in its place, or inside it where it is a loop:
 * those may be C++'s own locals.
 * One that is used elsewhere too has to be known to the whole program.
 */
export function localVariables(
  frames: readonly Block[],
  entryOf: (type: string) => BlockEntry | undefined,
): Set<string> {
  const declarers = new Map<string, Block[]>();
  const uses = new Map<string, Block[]>();
  for (const block of frames.flatMap((frame) => frame.getDescendants(false))) {
    const entry = entryOf(block.type);
    const declared = entry?.declares && String(block.getFieldValue(entry.declares));
    for (const variable of variablesOf(block, entry)) {
      const found = variable === declared ? declarers : uses;
      found.set(variable, [...(found.get(variable) ?? []), block]);
    }
  }
  return new Set(
    [...declarers].flatMap(([variable, blocks]) => {
      const below = blocks.map((block) => regionOf(block, entryOf(block.type)));
      const isKnown = (use: Block) => below.some((region) => region.has(use));
      const isTwice = blocks.some(isKnown);
      return !isTwice && (uses.get(variable) ?? []).every(isKnown) ? [variable] : [];
    }),
  );
}

/** The blocks that know what a block declares. */
function regionOf(block: Block, entry: BlockEntry | undefined): Set<Block> {
  const isLoop = entry?.repeats !== undefined;
  const inside = block.inputList.flatMap(({ connection }) => connection?.targetBlock() ?? []);
  const first = isLoop ? inside : [block.getNextBlock() ?? []].flat();
  return new Set(first.flatMap((each) => each.getDescendants(false)));
}
