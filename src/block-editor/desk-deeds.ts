import type { WorkspaceSvg } from 'blockly/core';

/** What a workspace's menus and keys ask of the editor around it. */
export interface DeskDeeds {
  /** Opens the search for a block in the program. */
  find(): void;
  /** Shows the sheet of keys. */
  showKeys(): void;
  mend(block: string): void;
  /** Opens the choice of the blocks that the toolbox keeps. */
  chooseBlocks(): void;
  /** Keeps these of the toolbox; undefined: all. */
  allowBlocks(allowed: readonly string[] | undefined): void;
}

const deeds = new WeakMap<WorkspaceSvg, DeskDeeds>();

/** Blockly's menus and keys are the page's own; this says which editor a workspace belongs to. */
export function setDeeds(workspace: WorkspaceSvg, of: DeskDeeds): void {
  deeds.set(workspace, of);
}

/** A drawer's workspace belongs to the editor that it fills. */
export function deedsOf(workspace: WorkspaceSvg): DeskDeeds | undefined {
  return deeds.get(workspace.targetWorkspace ?? workspace);
}
