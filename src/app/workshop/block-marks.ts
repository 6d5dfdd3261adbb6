import type { Diagnostic } from '../../compiler/index.ts';
import { type BlockLines, blockAtLine } from '../../sketch/index.ts';

/** For each block with mistakes, the words of the first. */
export function faultsOf(
  map: readonly BlockLines[],
  diagnostics: readonly Diagnostic[],
  words: (diagnostic: Diagnostic) => string,
): ReadonlyMap<string, string> {
  const faults = new Map<string, string>();
  for (const diagnostic of diagnostics) {
    if (diagnostic.severity !== 'error' || diagnostic.line === undefined) continue;
    const block = blockAtLine(map, diagnostic.line);
    if (block !== undefined && !faults.has(block)) faults.set(block, words(diagnostic));
  }
  return faults;
}
