import type { Block } from 'blockly/core';
import { entryOf } from './categories.ts';
import { callState, functionBlocks } from './cpp/routines.ts';
import { PinField } from './pin-field.ts';

/** Why a block cannot do its work where it is. */
export type Misplacement =
  | 'outside-loop'
  | 'outside-switch'
  | 'outside-function'
  | 'no-such-function'
  | 'no-such-pin';

/** What is wrong with a block's place or pin, if anything; seen before compiling. */
export function misplacement(block: Block): Misplacement | undefined {
  const entry = entryOf(block.type);
  if (entry?.insideLoop && !isRepeated(block)) return 'outside-loop';
  if (entry?.insideOf !== undefined && isElsewhere(block, entry.insideOf)) return 'outside-switch';
  if (entry?.insideFunction && !isInFunction(block)) return 'outside-function';
  if (callsNobody(block)) return 'no-such-function';
  for (const field of block.getFields()) {
    if (field instanceof PinField && !field.isOnBoard()) return 'no-such-pin';
  }
  return undefined;
}

/** A loop encloses it; where it may stand in `forever`, the frame counts as one for “next round” only. */
function isRepeated(block: Block): boolean {
  for (let around = block.getSurroundParent(); around !== null; around = around.getSurroundParent()) {
    const entry = entryOf(around.type);
    if (entry?.repeats !== undefined) return true;
    if (entry?.kind === 'frame')
      return entry.runs === 'forever' && block.getFieldValue('FLOW') === 'CONTINUE';
  }
  // Not yet part of a program: nothing to say.
  return true;
}

/** It stands in another mouth than such a block's. */
function isElsewhere(block: Block, type: string): boolean {
  const around = block.getSurroundParent();
  // Not yet part of a program: nothing to say.
  return around !== null && around.type !== type;
}

function isInFunction(block: Block): boolean {
  const frame = block.getRootBlock();
  // Not yet part of a program: nothing to say.
  return entryOf(frame.type)?.kind !== 'frame' || frame.type === functionBlocks.define;
}

/** The function that it calls is gone. */
function callsNobody(block: Block): boolean {
  if (block.type !== functionBlocks.call && block.type !== functionBlocks.value) return false;
  if (block.isInFlyout) return false;
  return block.workspace.getBlockById(callState(block).function ?? '')?.type !== functionBlocks.define;
}
