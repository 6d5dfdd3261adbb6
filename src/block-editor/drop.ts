import type { BlockSvg, Events, WorkspaceSvg } from 'blockly/core';
import { Blockly } from '../../blocks/index.ts';

/** A block was let go. */
export interface Drop {
  readonly block: BlockSvg;
  /** The group of the events that Blockly will tell of it. */
  readonly group: string;
}

type Heard = (drop: Drop) => void;

const listeners = new WeakMap<WorkspaceSvg, Heard>();

/** Drops a block and says so at once: Blockly tells of it only after the next frame, late among hundreds of blocks. */
class TellingDragger extends Blockly.dragging.Dragger {
  override onDragEnd(event?: PointerEvent | KeyboardEvent): void {
    const { draggable } = this;
    const group = Blockly.Events.getGroup();
    super.onDragEnd(event);
    if (!(draggable instanceof Blockly.BlockSvg)) return;
    // The drag is over when what called has returned.
    queueMicrotask(() => listeners.get(draggable.workspace)?.({ block: draggable, group }));
  }
}

/** What a workspace has to be made with for its drops to be heard. */
export const dropPlugins = { [Blockly.registry.Type.BLOCK_DRAGGER.toString()]: TellingDragger };

/** Hears of every drop in a workspace, when the program is what the drop made of it. */
export function hearDrops(workspace: WorkspaceSvg, heard: Heard): void {
  listeners.set(workspace, heard);
}

/** Whether an event only tells again of a drop that was heard. */
export function isOfDrop(event: Events.Abstract, group: string | undefined): boolean {
  if (event.group !== group) return false;
  const { BLOCK_MOVE, BLOCK_DELETE, BLOCK_DRAG, BLOCK_CHANGE } = Blockly.Events;
  if (event.type === BLOCK_CHANGE) return (event as Events.BlockChange).element === 'disabled';
  return event.type === BLOCK_MOVE || event.type === BLOCK_DELETE || event.type === BLOCK_DRAG;
}

/** Dims a block that was let go outside the frames and lights one up within, as Blockly does on its own news. */
export function dimAsDropped({ block, group }: Drop): void {
  if (block.isDisposed()) return;
  const before = Blockly.Events.getGroup();
  Blockly.Events.setGroup(group);
  const Dragged = Blockly.Events.get(Blockly.Events.BLOCK_DRAG) as typeof Events.BlockDrag;
  Blockly.Events.disableOrphans(new Dragged(block, false));
  Blockly.Events.setGroup(before);
}
