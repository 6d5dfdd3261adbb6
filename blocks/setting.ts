import type { Workspace, WorkspaceSvg } from 'blockly/core';
import type { Board } from '../src/boards/board.ts';
import { uno } from '../src/boards/index.ts';
import type { Language } from '../src/locale/index.ts';
import { emptyKit, type Kit } from './kit.ts';
import type { Offer } from './toolbox.ts';

/** What the blocks of a workspace are drawn for: the language of their words, the board of their pins, the kit of
 * their parts. */
export interface BlockSetting {
  readonly language: Language;
  readonly board: Board;
  /** The parts on offer, and their names. */
  readonly kit: Kit;
  /** How much of the language the drawers offer. */
  readonly offer?: Offer;
}

const settings = new WeakMap<Workspace, BlockSetting>();
const headless: BlockSetting = { language: 'en', board: uno, kit: emptyKit };

/** Blocks made in the workspace from now on follow this setting. */
export function setBlockSetting(workspace: Workspace, setting: BlockSetting): void {
  settings.set(workspace, setting);
}

/** A toolbox's own workspace follows the one that it fills. */
export function blockSetting(workspace: Workspace | undefined): BlockSetting {
  if (workspace === undefined) return headless;
  const target = 'targetWorkspace' in workspace ? (workspace as WorkspaceSvg).targetWorkspace : null;
  return settings.get(workspace) ?? (target && settings.get(target)) ?? headless;
}
