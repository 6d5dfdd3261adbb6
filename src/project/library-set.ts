import type { Library } from '../compiler/compile.ts';
import { Problem } from '../locale/problem.ts';
import { librariesLimit, libraryCount, sizeOf } from './library-schema.ts';
import { inMegabytes } from './megabytes.ts';

/**
 * The libraries of a project with new ones; one of the same name takes the older one's place.
 * @throws Problem `libraries-full` when a project has no room for them
 */
export function withLibraries(there: readonly Library[], added: readonly Library[]): Library[] {
  const names = new Set(added.map(({ name }) => name));
  const all = [...there.filter(({ name }) => !names.has(name)), ...added];
  const size = all.reduce((sum, { files }) => sum + sizeOf(files), 0);
  if (all.length > libraryCount || size > librariesLimit) {
    const { limit } = inMegabytes(size, librariesLimit);
    throw new Problem('libraries-full', { count: libraryCount, limit });
  }
  return all;
}
