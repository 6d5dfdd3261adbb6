import { completeKit, entryOf, type Kit, partById } from '../../blocks/index.ts';
import type { Board } from '../boards/index.ts';

/** The ids of the parts that a program's blocks name: those cannot be taken off the table. */
export function usedParts(kit: Kit, workspace: unknown, board: Board): ReadonlySet<string> {
  const loose: Kit = { ...kit, parts: kit.parts.map((part) => ({ ...part, auto: true })) };
  const { parts } = completeKit(loose, workspace, board, { entryOf, partOf: partById });
  return new Set(parts.map(({ id }) => id));
}
