import type { utils, WorkspaceSvg } from 'blockly/core';
import { t } from '../locale/index.ts';
import { deedsOf } from './desk-deeds.ts';

/** The key under which the toolbox asks for the drawer's content. */
export const narrowedDrawer = 'kulibin_narrowed';
const wholeKey = 'kulibin_whole_toolbox';
const chooseKey = 'kulibin_choose_blocks';

/** The row that tells that the toolbox is narrowed; in its drawer, the ways back. */
export function narrowedRow() {
  return {
    kind: 'category',
    toolboxitemid: narrowedDrawer,
    name: t('blockEditor.narrowed'),
    custom: narrowedDrawer,
    categorystyle: narrowedDrawer,
    icon: 'list-filter',
  };
}

export function fillNarrowedDrawer(workspace: WorkspaceSvg): void {
  workspace.registerButtonCallback(wholeKey, () => deedsOf(workspace)?.allowBlocks(undefined));
  workspace.registerButtonCallback(chooseKey, () => deedsOf(workspace)?.chooseBlocks());
  workspace.registerToolboxCategoryCallback(
    narrowedDrawer,
    (): utils.toolbox.FlyoutItemInfoArray => [
      { kind: 'label', text: t('blockEditor.narrowedTold') },
      { kind: 'button', text: t('blockEditor.narrowedWhole'), callbackkey: wholeKey },
      { kind: 'button', text: t('blockEditor.narrowedChoose'), callbackkey: chooseKey },
    ],
  );
}
