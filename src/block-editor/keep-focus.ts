import type { WorkspaceSvg } from 'blockly/core';
import { Blockly } from '../../blocks/index.ts';

/**
 * Gives the focus back to a block that the browser took it from. Blockly 13.3 puts a highlighted connection before
 * its neighbours in the next frame; a block that was dropped by the keys in the meantime is one of them, and an
 * element that is moved in the page loses the focus: the next key would go nowhere. Gives what ends it.
 */
export function keepFocus(workspace: WorkspaceSvg): () => void {
  const stop = new AbortController();
  let isPointed = false;
  const desk = workspace.getInjectionDiv();
  document.addEventListener(
    'pointerdown',
    () => {
      isPointed = true;
    },
    { capture: true, signal: stop.signal },
  );
  desk.addEventListener('keydown', () => {
    isPointed = false;
  });
  desk.addEventListener('focusout', ({ target, relatedTarget }) => {
    // Whoever points elsewhere means to leave.
    if (isPointed || relatedTarget !== null || !(target instanceof SVGElement)) return;
    queueMicrotask(() => {
      const isLost = document.activeElement === document.body && target.isConnected;
      const node = isLost ? workspace.lookUpFocusableNode(target.id) : null;
      if (node?.canBeFocused() && !workspace.isDragging()) Blockly.getFocusManager().focusNode(node);
    });
  });
  return () => stop.abort();
}
