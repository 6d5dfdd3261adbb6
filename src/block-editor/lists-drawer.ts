import type { utils, WorkspaceSvg } from 'blockly/core';
import { blockSetting, categories, customDrawer, offeredBlocks, toolboxBlocks } from '../../blocks/index.ts';
import { t } from '../locale/index.ts';
import { registerNewNameButton } from './new-name-button.ts';

const newList = 'kulibin_new_list';

/** Fills the drawer of lists: a button for a new one, then the blocks with the newest list in them. */
export function fillListsDrawer(workspace: WorkspaceSvg): void {
  const category = categories.find((candidate) => candidate.custom === 'lists');
  if (category === undefined) return;
  registerNewNameButton(workspace, newList, 'List');
  workspace.registerToolboxCategoryCallback(customDrawer(category), (): utils.toolbox.FlyoutItemInfoArray => {
    const latest = workspace.getVariableMap().getVariablesOfType('List').at(-1);
    const button = { kind: 'button', text: t('blockEditor.newList'), callbackkey: newList };
    if (latest === undefined) return [{ kind: 'label', text: t('blockEditor.listsEmpty') }, button];
    const fields = { LIST: { id: latest.getId() } };
    const { language, offer } = blockSetting(workspace);
    const blocks = offeredBlocks(category, offer ?? {}).flatMap((entry) => toolboxBlocks(entry, language));
    return [button, ...blocks.map((block) => ({ ...block, fields: { ...block.fields, ...fields } }))];
  });
}
