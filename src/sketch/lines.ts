import type { BlockLines } from './sketch.ts';

/** The lines of a block, in the order in which they stand; it may have some in `setup()` beside its own. */
export function linesOfBlock(map: readonly BlockLines[], block: string): BlockLines[] {
  return map.filter((lines) => lines.block === block).sort((a, b) => a.from - b.from);
}

/** The innermost block on a line that is not a mere value of another, or undefined where no block stands. */
export function blockAtLine(map: readonly BlockLines[], line: number): string | undefined {
  let best: BlockLines | undefined;
  for (const lines of map) {
    const holds = lines.from <= line && line <= lines.to;
    // On equal spans the outer block comes first and stays: it is the statement, the others are its values.
    if (holds && (best === undefined || lines.to - lines.from < best.to - best.from)) best = lines;
  }
  return best?.block;
}
