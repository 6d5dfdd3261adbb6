import type { BlockSvg, FlyoutItem, IFlyout, RenderedConnection } from 'blockly/core';
import { Blockly } from '../../blocks/index.ts';

const { aria } = Blockly.utils;

/** Loads a block into a drawer as the one option that it is: nothing of its inside belongs to the list. */
class DrawerBlocks extends Blockly.BlockFlyoutInflater {
  override load(state: object, flyout: IFlyout): FlyoutItem {
    const item = super.load(state, flyout);
    const block = item.getElement() as BlockSvg;
    const places = new Set(block.getConnections_(true).map(({ id }) => id));
    const option = block.getFocusableElement();
    const owned = option.getAttribute('aria-owns')?.split(' ') ?? [];
    const rest = owned.filter((id) => !places.has(id));
    if (rest.length > 0) aria.setState(option, aria.State.OWNS, rest);
    else aria.clearState(option, aria.State.OWNS);
    return item;
  }
}

let isMended = false;

/**
 * Makes an open drawer the list of blocks that a screen reader expects. Blockly 13.3 hangs the places for other blocks
 * into it as figures, each time a block is drawn, and names some that are not drawn at all; nothing can be put there
 * before the block is in the program. A second call does nothing.
 */
export function listDrawers(): void {
  if (isMended) return;
  isMended = true;
  Blockly.registry.register(Blockly.registry.Type.FLYOUT_INFLATER, 'block', DrawerBlocks, true);
  const { setAriaRole } = Blockly.RenderedConnection.prototype;
  Blockly.RenderedConnection.prototype.setAriaRole = function (this: RenderedConnection, place: SVGElement) {
    if (this.getSourceBlock().isInFlyout) aria.setState(place, aria.State.HIDDEN, true);
    else setAriaRole.call(this, place);
  };
}
