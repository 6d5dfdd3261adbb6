import type { BlockLines } from './sketch.ts';

/** The lines of a block, in the order in which they stand; it may have some in `setup()` beside its own. */
export function linesOfBlock(map: readonly BlockLines[], block: string): BlockLines[] {
  return map.filter((lines) => lines.block === block).sort((a, b) => a.from - b.from);
}

/**
 * The block that a line belongs to: the one that begins last at or before it and still goes on there. Of
 * several that begin on the same line it is the outermost, the statement rather than its values.
 */
export function blockAtLine(map: readonly BlockLines[], line: number): string | undefined {
  let best: BlockLines | undefined;
  for (const lines of map) {
    if (lines.from > line || line > lines.to) continue;
    if (best === undefined || lines.from > best.from) best = lines;
  }
  return best?.block;
}
