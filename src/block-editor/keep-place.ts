import type { WorkspaceSvg } from 'blockly/core';
import { Blockly } from '../../blocks/index.ts';

/**
 * Remembers where in the program the pupil is, by the eye and by the keys, before its blocks are drawn anew; gives
 * what goes back there.
 */
export function keepPlace(workspace: WorkspaceSvg): () => void {
  const { scrollX, scrollY } = workspace;
  const selected = Blockly.getSelected()?.id;
  const manager = Blockly.getFocusManager();
  const node = Blockly.FocusableTreeTraverser.findFocusedNode(workspace);
  const focused = node?.getFocusableElement().id;
  const isHere = node !== null && manager.getFocusedNode() === node;
  return () => {
    workspace.scroll(scrollX, scrollY);
    const block = selected === undefined ? null : workspace.getBlockById(selected);
    if (block !== null) Blockly.common.setSelected(block);
    const again = focused === undefined ? null : workspace.lookUpFocusableNode(focused);
    if (again === null) return;
    if (isHere) manager.focusNode(again);
    // By this class the focus manager finds the way back when the keys come again.
    else again.getFocusableElement().classList.add(Blockly.FocusManager.PASSIVE_FOCUS_NODE_CSS_CLASS_NAME);
  };
}
