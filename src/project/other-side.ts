import type { Level } from '../../blocks/entry.ts';
import type { Kit } from '../../blocks/kit.ts';
import type { SketchFile } from '../sketch/sketch.ts';
import {
  type BlocksProject,
  newBlocksProject,
  newTextProject,
  type ProjectSummary,
  type TextProject,
} from './project.ts';

/** What a project of blocks goes on as in C++: its table, level and toolbox wait there for the way back. */
export function continuedInCpp(
  project: BlocksProject,
  name: string,
  files: readonly SketchFile[],
  now = Date.now(),
): TextProject {
  const { id: from, board, libraries, kit, level, allowed } = project;
  const kept = { kit, level, ...(allowed && { allowed }) };
  return { ...newTextProject(name, board, files, now), libraries, from, ...kept };
}

/** What a C++ project goes on as in blocks. */
export function continuedInBlocks(
  project: TextProject,
  name: string,
  { workspace, kit, level }: { readonly workspace: object; readonly kit: Kit; readonly level: Level },
  now = Date.now(),
): BlocksProject {
  const { id: from, board, libraries, allowed } = project;
  const made = newBlocksProject(name, board, workspace, now, { level, kit });
  return { ...made, libraries, from, ...(allowed && { allowed }) };
}

/**
 * The project that has the same program in the other language: the one that this was made of, or one made of this;
 * of several the one made last. Undefined where there is none, or none any more.
 */
export function otherSide(
  project: Pick<ProjectSummary, 'id' | 'kind' | 'from'>,
  all: readonly ProjectSummary[],
): ProjectSummary | undefined {
  return all
    .filter(({ state, kind }) => state === 'ready' && kind !== project.kind)
    .filter(({ id, from }) => id === project.from || from === project.id)
    .toSorted((a, b) => (b.created ?? 0) - (a.created ?? 0))[0];
}
