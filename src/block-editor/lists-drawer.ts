import type { utils, WorkspaceSvg } from 'blockly/core';
import {
  Blockly,
  blockSetting,
  categories,
  customDrawer,
  offeredBlocks,
  toolboxBlocks,
} from '../../blocks/index.ts';
import { t } from '../locale/index.ts';

const newList = 'kulibin_new_list';

/** Fills the drawer of lists: a button for a new one, then the blocks with the newest list in them. */
export function fillListsDrawer(workspace: WorkspaceSvg): void {
  const category = categories.find((candidate) => candidate.custom === 'lists');
  if (category === undefined) return;
  workspace.registerButtonCallback(newList, () => {
    const shelf = workspace.getToolbox();
    const drawer = shelf?.getSelectedItem() ?? null;
    // Asking for the name closes the drawer; it opens again with the new list in it.
    const reopen = (): void => shelf?.setSelectedItem(drawer);
    Blockly.Variables.createVariableButtonHandler(workspace, () => setTimeout(reopen), 'List');
  });
  workspace.registerToolboxCategoryCallback(customDrawer(category), (): utils.toolbox.FlyoutItemInfoArray => {
    const latest = workspace.getVariableMap().getVariablesOfType('List').at(-1);
    const button = { kind: 'button', text: t('blockEditor.newList'), callbackkey: newList };
    if (latest === undefined) return [{ kind: 'label', text: t('blockEditor.listsEmpty') }, button];
    const fields = { LIST: { id: latest.getId() } };
    const blocks = offeredBlocks(category, blockSetting(workspace).offer ?? {}).flatMap(toolboxBlocks);
    return [button, ...blocks.map((block) => ({ ...block, fields: { ...block.fields, ...fields } }))];
  });
}
