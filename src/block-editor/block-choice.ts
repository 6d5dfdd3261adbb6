import {
  type BlockEntry,
  type Category,
  categories,
  isAllowed,
  type Level,
  offeredBlocks,
} from '../../blocks/index.ts';

/** A drawer of a level's toolbox with the blocks that stand in it. */
export interface ChoiceDrawer {
  readonly category: Category;
  readonly blocks: readonly BlockEntry[];
}

/** All that the toolbox of a level could offer; what a drawer makes of the program itself is no choice. */
export function drawersOf(level: Level): readonly ChoiceDrawer[] {
  return categories
    .map((category) => ({
      category,
      blocks: offeredBlocks(category, { level }).filter((entry) => entry.presets?.length !== 0),
    }))
    .filter(({ blocks }) => blocks.length > 0);
}

/** The types that are kept now, of those in the drawers. What the program holds is always kept. */
export function keptTypes(
  drawers: readonly ChoiceDrawer[],
  allowed: readonly string[] | undefined,
  used: ReadonlySet<string>,
): Set<string> {
  return new Set(
    drawers.flatMap(({ category, blocks }) =>
      blocks
        .filter((entry) => used.has(entry.type) || isAllowed(entry, category, allowed))
        .map(({ type }) => type),
    ),
  );
}

/**
 * What the project stores of a choice made at one level, undefined where all is kept. What other levels offer besides
 * stays as it was before, so that a change of the level does not end in an empty toolbox.
 */
export function allowedOf(
  kept: ReadonlySet<string>,
  level: Level,
  before: readonly string[] | undefined,
): readonly string[] | undefined {
  const here = typesIn(drawersOf(level));
  const elsewhere = (['start', 'blocks', 'expert'] as const)
    .flatMap((other) => drawersOf(other))
    .flatMap(({ category, blocks }) => blocks.map((entry) => ({ entry, category })))
    .filter(({ entry }) => !here.has(entry.type));
  const keptElsewhere = elsewhere.filter(({ entry, category }) => isAllowed(entry, category, before));
  const isWhole = keptElsewhere.length === elsewhere.length && [...here].every((type) => kept.has(type));
  if (isWhole) return undefined;
  return [...new Set([...kept, ...keptElsewhere.map(({ entry }) => entry.type)])];
}

function typesIn(drawers: readonly ChoiceDrawer[]): ReadonlySet<string> {
  return new Set(drawers.flatMap(({ blocks }) => blocks.map(({ type }) => type)));
}
