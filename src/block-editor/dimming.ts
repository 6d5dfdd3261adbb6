import type { BlockSvg } from 'blockly/core';

/** A block outside the frames does nothing: it is dimmed, as Blockly does when one is dragged out. */
export function dimIfLoose(top: BlockSvg): void {
  if (top.outputConnection === null && top.previousConnection === null) return;
  for (const block of top.getDescendants(false)) block.setDisabledReason(true, 'ORPHANED_BLOCK');
}
