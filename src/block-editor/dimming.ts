import type { BlockSvg } from 'blockly/core';

/** A block outside the frames does nothing: it is dimmed, as Blockly does when one is dragged out. */
export function dimIfLoose(top: BlockSvg): void {
  if (top.outputConnection === null && top.previousConnection === null) return;
  for (const block of top.getDescendants(false)) {
    // What stands in a gap at first is dim with the block around it; Blockly writes no reason there either.
    if (!block.isShadow()) block.setDisabledReason(true, 'ORPHANED_BLOCK');
  }
}
