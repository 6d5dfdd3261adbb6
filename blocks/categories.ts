import { control } from './control.ts';
import type { BlockEntry, Category } from './entry.ts';
import { expert } from './expert.ts';
import { functions } from './functions.ts';
import { keyboardMouse } from './keyboard-mouse.ts';
import { lists } from './lists.ts';
import { logic } from './logic.ts';
import { math } from './math.ts';
import { memory } from './memory.ts';
import { myRobot } from './my-robot.ts';
import { partBlocks, partDrawers } from './part-drawers.ts';
import { pins } from './pins.ts';
import { program } from './program.ts';
import { robotStart } from './robot-start.ts';
import { serial } from './serial.ts';
import { sound } from './sound.ts';
import { text } from './text.ts';
import { time } from './time.ts';
import { variables } from './variables.ts';

/** The drawers in the order of the toolbox: what moves first, what counts later. */
export const categories: readonly Category[] = [
  program,
  ...robotStart,
  myRobot,
  control,
  pins,
  ...partDrawers,
  { ...sound, blocks: [...partBlocks('sound'), ...sound.blocks] },
  time,
  logic,
  math,
  variables,
  lists,
  functions,
  text,
  serial,
  memory,
  keyboardMouse,
  expert,
];

const byType = new Map<string, BlockEntry>(
  categories.flatMap((category) => category.blocks.map((entry) => [entry.type, entry] as const)),
);

/** The entry of a block, or undefined where no such block is known. */
export function entryOf(type: string): BlockEntry | undefined {
  return byType.get(type);
}
