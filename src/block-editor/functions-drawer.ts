import type { Block, utils, WorkspaceSvg } from 'blockly/core';
import {
  blockSetting,
  callOfDefinition,
  categories,
  customDrawer,
  functionBlocks,
  offeredBlocks,
  shadowFor,
  toolboxBlocks,
} from '../../blocks/index.ts';

type Shown = utils.toolbox.FlyoutItemInfoArray;

/** Fills the drawer of functions: what makes a new one, then a call of each that there is. */
export function fillFunctionsDrawer(workspace: WorkspaceSvg): void {
  const category = categories.find((candidate) => candidate.custom === 'functions');
  if (category === undefined) return;
  workspace.registerToolboxCategoryCallback(customDrawer(category), (): Shown => {
    const { language, offer } = blockSetting(workspace);
    const offered = offeredBlocks(category, offer ?? {});
    const makers = offered.flatMap((entry) =>
      toolboxBlocks(entry, language).map((block) => ({
        ...block,
        ...(entry.type === functionBlocks.define && {
          fields: { NAME: entry.words[language].parts?.name ?? 'step' },
        }),
      })),
    );
    const definitions = workspace.getBlocksByType(functionBlocks.define, true);
    return [...makers, ...definitions.flatMap((definition) => callsOf(definition))];
  });
}

/** The ways to call a function: as a step, and for its answer where it gives one. */
function callsOf(definition: Block): Shown {
  const state = callOfDefinition(definition);
  const inputs = Object.fromEntries(
    state.parameters.flatMap(({ type }, at) => {
      const shadow = shadowFor(type);
      return shadow === null ? [] : [[`ARG${at}`, { shadow }]];
    }),
  );
  const call = (type: string) => ({ kind: 'block', type, extraState: state, inputs });
  const gives = definition.getDescendants(false).some((block) => block.type === functionBlocks.result);
  return [call(functionBlocks.call), ...(gives ? [call(functionBlocks.value)] : [])];
}
