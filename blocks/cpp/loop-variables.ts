import type { Block } from 'blockly/core';
import type { BlockEntry } from '../entry.ts';

/** The variables and lists that a block names, by its gaps. */
export function variablesOf(block: Block, entry: BlockEntry | undefined): string[] {
  if (entry === undefined) return [];
  return Object.entries(entry.gaps)
    .filter(([, gap]) => gap.kind === 'variable' || gap.kind === 'list')
    .map(([name]) => String(block.getFieldValue(name)));
}

/**
 * The variables that are used only inside the bodies of loops that count with them: each such loop declares
 * its own, `for (int i = 1; …)`, as it is taught. A loop inside another one with the same variable shares it.
 */
export function loopVariables(
  frames: readonly Block[],
  entryOf: (type: string) => BlockEntry | undefined,
): Set<string> {
  const uses: { block: Block; variable: string }[] = [];
  const bodies = new Map<string, Set<Block>>();
  const loops = new Map<string, Block[]>();
  for (const block of frames.flatMap((frame) => frame.getDescendants(false))) {
    const entry = entryOf(block.type);
    for (const variable of variablesOf(block, entry)) uses.push({ block, variable });
    if (entry?.changes === undefined || entry.repeats === undefined) continue;
    const variable = String(block.getFieldValue(entry.changes));
    loops.set(variable, [...(loops.get(variable) ?? []), block]);
    const body = bodies.get(variable) ?? new Set();
    for (const inner of block.getInputTargetBlock(entry.repeats)?.getDescendants(false) ?? [])
      body.add(inner);
    bodies.set(variable, body);
  }
  const local = new Set(loops.keys());
  for (const { block, variable } of uses) {
    const isLoop = loops.get(variable)?.includes(block) ?? false;
    if (isLoop === (bodies.get(variable)?.has(block) ?? false)) local.delete(variable);
  }
  return local;
}
