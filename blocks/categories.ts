import { control } from './control.ts';
import type { BlockEntry, Category } from './entry.ts';
import { keyboardMouse } from './keyboard-mouse.ts';
import { logic } from './logic.ts';
import { math } from './math.ts';
import { memory } from './memory.ts';
import { partBlocks, partDrawers } from './part-drawers.ts';
import { pins } from './pins.ts';
import { program } from './program.ts';
import { serial } from './serial.ts';
import { sound } from './sound.ts';
import { text } from './text.ts';
import { time } from './time.ts';
import { variables } from './variables.ts';

/** The drawers in the order of the toolbox: what moves first, what counts later. */
export const categories: readonly Category[] = [
  program,
  control,
  pins,
  ...partDrawers,
  { ...sound, blocks: [...partBlocks('sound'), ...sound.blocks] },
  time,
  logic,
  math,
  variables,
  text,
  serial,
  memory,
  keyboardMouse,
];

const byType = new Map<string, BlockEntry>(
  categories.flatMap((category) => category.blocks.map((entry) => [entry.type, entry] as const)),
);

/** The entry of a block, or undefined where no such block is known. */
export function entryOf(type: string): BlockEntry | undefined {
  return byType.get(type);
}
