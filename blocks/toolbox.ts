import type { Language } from '../src/locale/index.ts';
import { categories } from './categories.ts';
import type { BlockEntry, BlockState, Category, Level } from './entry.ts';
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

/** How much of the language a toolbox offers. */
export interface Offer {
  /** Absent: `blocks`. */
  readonly level?: Level;
  /** Types of blocks and ids of drawers that a lesson keeps of it; absent: all. */
  readonly allowed?: readonly string[];
}

/** The toolbox in a language: the drawers on offer, their blocks with values already in their gaps. */
export function toolbox(
  language: Language,
  offer: Offer = {},
): { kind: 'categoryToolbox'; contents: ToolboxCategory[] } {
  return {
    kind: 'categoryToolbox',
    contents: categories.flatMap((category): ToolboxCategory[] => {
      const blocks = offeredBlocks(category, offer);
      if (blocks.length === 0) return [];
      return [
        {
          kind: 'category',
          name: category.words[language],
          categorystyle: colourStyle(category.id),
          icon: category.icon,
          ...(category.custom === undefined
            ? { contents: blocks.flatMap((entry) => toolboxBlocks(entry, language)) }
            : { custom: customDrawer(category) }),
        },
      ];
    }),
  };
}

/** The blocks of a drawer that are on offer; none where the level has no such drawer. */
export function offeredBlocks(category: Category, { level = 'blocks', allowed }: Offer): BlockEntry[] {
  if (!(category.levels ?? ['blocks', 'expert']).includes(level)) return [];
  return category.blocks.filter(
    (entry) => ranks[entry.level ?? 'blocks'] <= ranks[level] && isAllowed(entry, category, allowed),
  );
}

/** Whether a lesson keeps a block of a drawer. */
export function isAllowed({ type }: BlockEntry, { id }: Category, allowed: Offer['allowed']): boolean {
  return allowed === undefined || allowed.includes(type) || allowed.includes(id);
}

const ranks: Readonly<Record<Level, number>> = { start: 0, blocks: 1, expert: 2 };

/** The key under which the editor fills a drawer itself. */
export function customDrawer(category: Category): string {
  return `kulibin_${category.custom}`;
}

/** A block as it stands in the toolbox, once for each of its presets. */
export function toolboxBlocks(entry: BlockEntry, language: Language): ToolboxBlock[] {
  return (entry.presets ?? [{}]).map((preset) => ({
    kind: 'block',
    type: entry.type,
    ...preset,
    inputs: { ...shadows(entry, language), ...preset.inputs },
  }));
}

function shadows(entry: BlockEntry, language: Language): Record<string, { shadow: BlockState }> {
  return Object.fromEntries(
    Object.entries(entry.gaps).flatMap(([name, gap]) => {
      const shadow = gap.kind === 'value' ? (gap.shadowIn?.[language] ?? gap.shadow) : undefined;
      return shadow === undefined ? [] : [[name, { shadow }]];
    }),
  );
}

/** How many of each block a program may have, for Blockly's `maxInstances`. */
export function mostOfEach(): Record<string, number> {
  const once = categories.flatMap((category) => category.blocks).filter((entry) => entry.once);
  return Object.fromEntries(once.map((entry) => [entry.type, 1]));
}
