import type { utils, WorkspaceSvg } from 'blockly/core';
import {
  type BlockEntry,
  blockSetting,
  categories,
  customDrawer,
  offeredBlocks,
  toolboxBlocks,
} from '../../blocks/index.ts';
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
    const { language, offer } = blockSetting(workspace);
    const offered = offeredBlocks(category, offer ?? {});
    const blocksOf = (entry: BlockEntry) => toolboxBlocks(entry, language);
    const changes = offered.filter((entry) => entry.kind === 'statement');
    const getters = offered.filter((entry) => entry.kind === 'value');
    const named = (id: string) => ({ VAR: { id } });
    return [
      button,
      ...changes.flatMap(blocksOf).map((block) => ({ ...block, fields: named(latest.getId()) })),
      ...models.flatMap((model) =>
        getters.flatMap(blocksOf).map((block) => ({ ...block, fields: named(model.getId()) })),
      ),
    ];
  });
}
