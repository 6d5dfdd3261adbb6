import { effect } from '@preact/signals-core';
import type { BlockSvg, Events, IDraggable, utils, WorkspaceSvg } from 'blockly/core';
import { Blockly } from '../../blocks/index.ts';
import { t } from '../locale/index.ts';
import { backpack, emptyBackpack, followBackpack, isKnown, putIntoBackpack } from './backpack.ts';

/** The key under which the toolbox asks for the drawer's content. */
export const backpackDrawer = 'kulibin_backpack';
const emptyKey = 'kulibin_empty_backpack';

/** The last row of the toolbox: what the pupil keeps for other programs. Blocks dropped on it are kept. */
export function fillBackpackDrawer(workspace: WorkspaceSvg): () => void {
  followBackpack();
  workspace.registerButtonCallback(emptyKey, () => {
    Blockly.dialog.confirm(t('blockEditor.backpackEmptyQuestion'), (isSure) => {
      if (isSure) emptyBackpack();
    });
  });
  workspace.registerToolboxCategoryCallback(backpackDrawer, (): utils.toolbox.FlyoutItemInfoArray => {
    const blocks = backpack.value.filter(isKnown).map((block) => ({ kind: 'block', ...block }));
    if (blocks.length === 0) return [{ kind: 'label', text: t('blockEditor.backpackHint') }];
    return [...blocks, { kind: 'button', text: t('blockEditor.backpackEmpty'), callbackkey: emptyKey }];
  });
  workspace.getComponentManager().addComponent({
    component: new BackpackTarget(workspace),
    // Before the toolbox, in which it lies.
    weight: -1,
    capabilities: [
      Blockly.ComponentManager.Capability.DRAG_TARGET,
      Blockly.ComponentManager.Capability.DELETE_AREA,
    ],
  });
  const follow = effect(() => {
    // Read first, so that the effect follows it.
    void backpack.value;
    countBackpack(workspace);
    const shelf = workspace.getToolbox();
    if (shelf?.getSelectedItem()?.getId() === backpackDrawer) shelf.refreshSelection();
  });
  return follow;
}

/** Puts blocks into the backpack and says so. */
export function keepForOthers(block: BlockSvg, extent: 'block' | 'stack'): void {
  putIntoBackpack(block, extent);
  Blockly.Toast.show(block.workspace, { message: t('blockEditor.backpackKept'), id: backpackDrawer });
}

/** Shows on a new toolbox how much is in the backpack. */
export function countBackpack(workspace: WorkspaceSvg): void {
  const count = backpack.peek().length;
  const shown = row(workspace);
  shown?.classList.toggle('filled', count > 0);
  shown?.style.setProperty('--count', `"${count}"`);
}

function row(workspace: WorkspaceSvg): HTMLElement | null {
  return workspace.getInjectionDiv().querySelector('.kulibin-backpack-row');
}

/**
 * The row as a place to drop blocks on: they are kept and go back to where they were; one fresh from a drawer was
 * nowhere yet and is gone.
 */
class BackpackTarget extends Blockly.DeleteArea {
  override id = backpackDrawer;
  readonly #workspace: WorkspaceSvg;

  constructor(workspace: WorkspaceSvg) {
    super();
    this.#workspace = workspace;
  }

  override getClientRect(): InstanceType<typeof Blockly.utils.Rect> | null {
    const box = row(this.#workspace)?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return null;
    // A block held by its middle may reach over the edge of the page.
    return new Blockly.utils.Rect(box.top, box.bottom, box.left - 10_000, box.right);
  }

  override onDragEnter(): void {
    row(this.#workspace)?.classList.add('over');
  }

  override onDragExit(): void {
    row(this.#workspace)?.classList.remove('over');
  }

  override onDrop(dragged: IDraggable): void {
    this.onDragExit();
    if (!(dragged instanceof Blockly.BlockSvg)) return;
    keepForOthers(dragged, 'stack');
  }

  override shouldPreventMove(dragged: IDraggable): boolean {
    return dragged instanceof Blockly.BlockSvg && !this.#isFresh(dragged);
  }

  override wouldDelete(dragged: IDraggable): boolean {
    return dragged instanceof Blockly.BlockSvg && this.#isFresh(dragged);
  }

  /** It was made by this very drag. */
  #isFresh(block: BlockSvg): boolean {
    const group = Blockly.Events.getGroup();
    return this.#workspace
      .getUndoStack()
      .some(
        (event) =>
          event.type === Blockly.Events.BLOCK_CREATE &&
          event.group === group &&
          (event as Events.BlockCreate).blockId === block.id,
      );
  }
}
