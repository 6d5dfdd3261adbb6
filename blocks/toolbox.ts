import type { Language } from '../src/locale/index.ts';
import { categories } from './categories.ts';
import type { BlockEntry, BlockState, Category } from './entry.ts';
import { colourStyle } from './shape.ts';

/** A block in a drawer, as Blockly's toolbox JSON names it. */
export interface ToolboxBlock extends BlockState {
  readonly kind: 'block';
}

/** A drawer as Blockly's toolbox JSON, with the icon that the editor draws. */
export interface ToolboxCategory {
  readonly kind: 'category';
  readonly name: string;
  readonly categorystyle: string;
  readonly icon: string;
  readonly contents?: readonly ToolboxBlock[];
  readonly custom?: string;
}

/** The toolbox in a language: every drawer, its blocks with values already in their gaps. */
export function toolbox(language: Language): { kind: 'categoryToolbox'; contents: ToolboxCategory[] } {
  return {
    kind: 'categoryToolbox',
    contents: categories.map((category) => ({
      kind: 'category',
      name: category.words[language],
      categorystyle: colourStyle(category.id),
      icon: category.icon,
      ...(category.custom === undefined
        ? { contents: category.blocks.flatMap(toolboxBlocks) }
        : { custom: customDrawer(category) }),
    })),
  };
}

/** The key under which the editor fills a drawer itself. */
export function customDrawer(category: Category): string {
  return `kulibin_${category.custom}`;
}

/** A block as it stands in the toolbox, once for each of its presets. */
export function toolboxBlocks(entry: BlockEntry): ToolboxBlock[] {
  return (entry.presets ?? [{}]).map((preset) => ({
    kind: 'block',
    type: entry.type,
    ...preset,
    inputs: { ...shadows(entry), ...preset.inputs },
  }));
}

function shadows(entry: BlockEntry): Record<string, { shadow: BlockState }> {
  return Object.fromEntries(
    Object.entries(entry.gaps).flatMap(([name, gap]) =>
      gap.kind === 'value' && gap.shadow !== undefined ? [[name, { shadow: gap.shadow }]] : [],
    ),
  );
}

/** How many of each block a program may have, for Blockly's `maxInstances`. */
export function mostOfEach(): Record<string, number> {
  const once = categories.flatMap((category) => category.blocks).filter((entry) => entry.once);
  return Object.fromEntries(once.map((entry) => [entry.type, 1]));
}
