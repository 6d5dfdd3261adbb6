import type { utils, WorkspaceSvg } from 'blockly/core';
import { type Offer, toolbox } from '../../blocks/index.ts';
import type { Language } from '../locale/index.ts';
import { t } from '../locale/index.ts';
import { backpackDrawer } from './backpack-drawer.ts';
import { fillFunctionsDrawer } from './functions-drawer.ts';
import { fillListsDrawer } from './lists-drawer.ts';
import { fillNarrowedDrawer, narrowedRow } from './narrowed-drawer.ts';
import { searchKind } from './search/search-drawer.ts';
import { fillVariablesDrawer } from './variables-drawer.ts';

/** The toolbox with what the editor adds: the search above the drawers; under them, that some are left out, and the backpack. */
export function shelf(language: Language, offer: Offer): utils.toolbox.ToolboxDefinition {
  const { kind, contents } = toolbox(language, offer);
  const search = { kind: searchKind, name: t('blockEditor.searchLabel'), offer };
  const narrowed = offer.allowed === undefined ? [] : [narrowedRow()];
  const backpack = {
    kind: 'category',
    toolboxitemid: backpackDrawer,
    name: t('blockEditor.backpack'),
    custom: backpackDrawer,
    categorystyle: backpackDrawer,
    icon: 'backpack',
    cssconfig: { container: 'blocklyToolboxCategoryContainer kulibin-backpack-row' },
  };
  return { kind, contents: [search, ...contents, ...narrowed, backpack] } as utils.toolbox.ToolboxDefinition;
}

/** Drawers that the editor fills itself. */
export function fillShelf(workspace: WorkspaceSvg): void {
  fillVariablesDrawer(workspace);
  fillListsDrawer(workspace);
  fillFunctionsDrawer(workspace);
  fillNarrowedDrawer(workspace);
}
