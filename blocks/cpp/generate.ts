import type { Workspace } from 'blockly/core';
import type { Board } from '../../src/boards/board.ts';
import type { BlockEntry } from '../entry.ts';
import { emptyKit, type Kit } from '../kit.ts';
import { Known } from './known.ts';
import { listsOf } from './lists.ts';
import { localVariables } from './local-variables.ts';
import { loopVariables } from './loop-variables.ts';
import type { MarkedLines } from './marks.ts';
import { identifier, Names } from './names.ts';
import { routinesOf } from './routines.ts';
import type { BoardUse } from './uses.ts';
import { SketchWriter } from './writer.ts';

/** The text of a sketch and the lines of each block, outer blocks before those inside them. */
export interface GeneratedSketch {
  readonly text: string;
  readonly lines: readonly MarkedLines[];
  /** Which block uses what of the board. */
  readonly uses: readonly BoardUse[];
}

/** Writes the sketch of a workspace for a board, as often as it takes to know its variables and pins. */
export function generateSketch(
  workspace: Workspace,
  board: Board,
  entryOf: (type: string) => BlockEntry | undefined,
  kit: Kit = emptyKit,
): GeneratedSketch {
  const known = new Known();
  const frames = workspace.getTopBlocks(true).filter((block) => entryOf(block.type)?.kind === 'frame');
  const local = loopVariables(frames, entryOf);
  const locals = localVariables(frames, entryOf);
  const listIds = workspace
    .getVariableMap()
    .getVariablesOfType('List')
    .map((variable) => variable.getId());
  const lists = listsOf(frames, entryOf, listIds);
  for (;;) {
    const before = known.news;
    const names = new Names();
    const variables = new Map(
      workspace
        .getVariableMap()
        .getAllVariables()
        .map((variable) => [variable.getId(), names.take(identifier(variable.getName()))]),
    );
    const routines = routinesOf(frames, names);
    const writing = {
      ...{ workspace, board, kit, entryOf, known, names, variables, lists, routines },
      loopVariables: local,
      locals,
    };
    const sketch = new SketchWriter(writing).write();
    if (known.news === before) return sketch;
  }
}
