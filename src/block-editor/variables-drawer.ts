import type { utils, WorkspaceSvg } from 'blockly/core';
import { blockSetting, categories, customDrawer, offeredBlocks, toolboxBlocks } from '../../blocks/index.ts';
import { t } from '../locale/index.ts';
import { registerNewNameButton } from './new-name-button.ts';

const newVariable = 'kulibin_new_variable';

/** Fills the drawer of variables: a button for a new one, then the blocks of those there are. */
export function fillVariablesDrawer(workspace: WorkspaceSvg): void {
  const category = categories.find((candidate) => candidate.custom === 'variables');
  if (category === undefined) return;
  registerNewNameButton(workspace, newVariable, '');
  workspace.registerToolboxCategoryCallback(customDrawer(category), (): utils.toolbox.FlyoutItemInfoArray => {
    const models = workspace.getVariableMap().getVariablesOfType('');
    const button = { kind: 'button', text: t('blockEditor.newVariable'), callbackkey: newVariable };
    const latest = models[models.length - 1];
    if (latest === undefined) return [{ kind: 'label', text: t('blockEditor.variablesEmpty') }, button];
    const offered = offeredBlocks(category, blockSetting(workspace).offer ?? {});
    const changes = offered.filter((entry) => entry.kind === 'statement');
    const getters = offered.filter((entry) => entry.kind === 'value');
    const named = (id: string) => ({ VAR: { id } });
    return [
      button,
      ...changes.flatMap(toolboxBlocks).map((block) => ({ ...block, fields: named(latest.getId()) })),
      ...models.flatMap((model) =>
        getters.flatMap(toolboxBlocks).map((block) => ({ ...block, fields: named(model.getId()) })),
      ),
    ];
  });
}
