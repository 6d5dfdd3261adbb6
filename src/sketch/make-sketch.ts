import { Blockly, defineBlocks, entryOf, generateSketch } from '../../blocks/index.ts';
import { type BoardId, boardById } from '../boards/index.ts';
import { Problem } from '../locale/problem.ts';
import type { BlockSketch } from './sketch.ts';
import { plainBlocks } from './workspace-json.ts';

/** The name of the one tab of a sketch made from blocks. */
export const blockSketchName = 'sketch.ino';

/**
 * Writes the sketch of a workspace, here and now; needs no DOM.
 * @param workspaceJson what Blockly saved
 * @throws Problem `workspace-broken` when it is not a workspace, `block-unknown` when it names a block that
 *   this Kulibin does not have (`type` in the details)
 */
export function makeSketch(workspaceJson: unknown, board: BoardId): BlockSketch {
  defineBlocks();
  const json = plainBlocks(workspaceJson, (type) => entryOf(type) !== undefined);
  const workspace = new Blockly.Workspace();
  Blockly.Events.disable();
  try {
    load(json, workspace);
    const { text, lines } = generateSketch(workspace, boardById(board), entryOf);
    return { sketch: { files: [{ name: blockSketchName, text }] }, map: lines };
  } finally {
    workspace.dispose();
    Blockly.Events.enable();
  }
}

function load(json: Record<string, unknown>, workspace: InstanceType<typeof Blockly.Workspace>): void {
  try {
    Blockly.serialization.workspaces.load(json, workspace);
  } catch (cause) {
    throw new Problem('workspace-broken', {}, cause);
  }
}
