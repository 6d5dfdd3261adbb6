import type { Diagnostic } from '../../compiler/index.ts';
import type { BlockLines } from '../../sketch/sketch.ts';

/** A run of lines, from 1, both ends included. */
export interface Lines {
  readonly from: number;
  readonly to: number;
}

/** The innermost block that a line of the sketch came from. */
export function blockAt(map: readonly BlockLines[], line: number): string | undefined {
  let best: BlockLines | undefined;
  for (const lines of map) {
    if (line < lines.from || line > lines.to) continue;
    // Of two as short, the later is the inner one.
    if (!best || lines.to - lines.from <= best.to - best.from) best = lines;
  }
  return best?.block;
}

/** The lines that a block made. */
export function linesOf(map: readonly BlockLines[], block: string | undefined): Lines[] {
  return map.filter((lines) => lines.block === block).map(({ from, to }) => ({ from, to }));
}

/** For each block with mistakes, the words of the first. */
export function faultsOf(
  map: readonly BlockLines[],
  diagnostics: readonly Diagnostic[],
  words: (diagnostic: Diagnostic) => string,
): ReadonlyMap<string, string> {
  const faults = new Map<string, string>();
  for (const diagnostic of diagnostics) {
    if (diagnostic.severity !== 'error' || diagnostic.line === undefined) continue;
    const block = blockAt(map, diagnostic.line);
    if (block !== undefined && !faults.has(block)) faults.set(block, words(diagnostic));
  }
  return faults;
}
