import {
  Blockly,
  completeKit,
  conflictsOf,
  defineBlocks,
  emptyKit,
  entryOf,
  generateSketch,
  type Kit,
  partById,
} from '../../blocks/index.ts';
import { type BoardId, boardById } from '../boards/index.ts';
import { Problem } from '../locale/problem.ts';
import { KeptWorkspace } from './kept-workspace.ts';
import type { BlockSketch } from './sketch.ts';
import { plainBlocks } from './workspace-json.ts';

/** The name of the one tab of a sketch made from blocks. */
export const blockSketchName = 'sketch.ino';

/**
 * Writes the sketch of a workspace, here and now; needs no DOM.
 * @param workspaceJson what Blockly saved
 * @param kit the parts on the pupil's table; those that the program asks for besides are put to it
 * @throws Problem `workspace-broken` when it is not a workspace, `block-unknown` when it names a block that
 *   this Kulibin does not have (`type` in the details)
 */
export function makeSketch(workspaceJson: unknown, board: BoardId, kit: Kit = emptyKit): BlockSketch {
  const kept = new KeptWorkspace();
  try {
    return sketchOn(kept, workspaceJson, board, kit);
  } finally {
    kept.dispose();
  }
}

/** The same, on a workspace that holds the program before this one: quick where they differ little. */
export function sketchOn(
  kept: KeptWorkspace,
  workspaceJson: unknown,
  board: BoardId,
  kit: Kit = emptyKit,
): BlockSketch {
  defineBlocks();
  const json = plainBlocks(workspaceJson, (type) => entryOf(type) !== undefined);
  Blockly.Events.disable();
  try {
    const workspace = load(json, kept);
    const whole = completeKit(kit, json, boardById(board), { entryOf, partOf: partById });
    const { text, lines, uses } = generateSketch(workspace, boardById(board), entryOf, whole);
    const conflicts = conflictsOf(uses, whole, boardById(board));
    return { sketch: { files: [{ name: blockSketchName, text }] }, map: lines, kit: whole, conflicts };
  } finally {
    Blockly.Events.enable();
  }
}

function load(json: Record<string, unknown>, kept: KeptWorkspace): ReturnType<KeptWorkspace['become']> {
  try {
    return kept.become(json);
  } catch (cause) {
    throw new Problem('workspace-broken', {}, cause);
  }
}
