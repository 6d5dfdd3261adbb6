import type { Library } from '../../compiler/compile.ts';
import { Problem } from '../../locale/problem.ts';
import { folderOf } from '../folder-of.ts';
import { isOfLibrary, librariesIn } from '../library-folder.ts';
import { withLibraries } from '../library-set.ts';
import { decodeText } from '../read-text.ts';
import type { FoundFile } from './found-file.ts';

/**
 * The libraries that a program brings along, by their folders in `lib/` (PlatformIO) or `libraries/`, each with `/` at
 * its end. One that is none for our boards is left out, as are those of a `libraries/` that is a whole shelf. What
 * PlatformIO keeps in a library's `include/` Arduino has in `src/`.
 */
export function librariesOf(
  files: readonly FoundFile[],
  place: 'lib' | 'libraries',
): Map<string, readonly Library[]> {
  const folders = new Map<string, Map<string, string>>();
  for (const { path, bytes } of files) {
    const [, under, name, said] = /^(\w+)\/([^/]+)\/(.+)$/.exec(path) ?? [];
    const inside = place === 'lib' ? said?.replace(/^include\//, 'src/') : said;
    if (under !== place || name === undefined || inside === undefined) continue;
    if (!bytes || !isOfLibrary(inside)) continue;
    const texts = folders.get(name) ?? new Map<string, string>();
    folders.set(name, texts.set(inside, decodeText(bytes).text));
  }
  const libraries = new Map<string, readonly Library[]>();
  for (const [name, texts] of folders) {
    try {
      libraries.set(`${place}/${name}/`, librariesIn(texts, name));
    } catch (cause) {
      if (!(cause instanceof Problem)) throw cause;
    }
  }
  return place === 'libraries' && !haveRoom([...libraries.values()].flat()) ? new Map() : libraries;
}

function haveRoom(libraries: readonly Library[]): boolean {
  try {
    return withLibraries([], libraries).length === libraries.length;
  } catch (cause) {
    if (cause instanceof Problem) return false;
    throw cause;
  }
}

/**
 * The files of the libraries that lie beside a program, where nothing else does: so they are saved. A whole sketchbook
 * has libraries for other sketches, too.
 */
export function librariesBeside(files: readonly FoundFile[], root: string): FoundFile[] {
  const parent = folderOf(root.slice(0, -1));
  const place = `${parent}libraries/`;
  if (root === '' || root === place) return [];
  const isAlone = files.every(
    ({ path }) => !path.startsWith(parent) || path.startsWith(root) || path.startsWith(place),
  );
  if (!isAlone) return [];
  return files
    .filter(({ path }) => path.startsWith(place))
    .map((file) => ({ ...file, path: file.path.slice(parent.length) }));
}
