import type { Library } from '../compiler/compile.ts';
import { Problem } from '../locale/problem.ts';
import { folderOf } from './folder-of.ts';
import { libraryInfo } from './library-info.ts';
import { libraryFileCount, libraryLimit, libraryName, libraryPath, sizeOf } from './library-schema.ts';
import { inMegabytes } from './megabytes.ts';
import { sourceEnding, tabEnding, withoutVersion } from './sketch-files.ts';

/** Folders that are never compiled (Arduino library specification 1.5) and those of other programs. */
const leftOut = /(?:^|\/)(?:examples?|extras?|docs?|tests?|\.[^/]*|__MACOSX)\//i;

/** Whether a compile may need a library's file. */
export function isOfLibrary(path: string): boolean {
  const isNeeded = sourceEnding.test(path)
    ? !tabEnding.test(path)
    : /(?:^|\/)library\.properties$/.test(path);
  return isNeeded && !leftOut.test(path) && libraryPath.test(path);
}

/**
 * The libraries in a folder as GitHub, the Arduino IDE and people make them: on top, in one folder, or several in
 * folders of their own; with `src/` or without.
 * @param texts by path, those for which `isOfLibrary` holds
 * @param name of the folder, for a library that lies on top and does not say its own
 * @throws Problem `library-no-headers`, `library-too-big` {size, limit} in MB,
 *   `library-other-architecture` {name, architectures} when none of them is for our boards
 */
export function librariesIn(texts: ReadonlyMap<string, string>, name: string): Library[] {
  const libraries = rootsOf([...texts.keys()]).map((root) => libraryAt(root, texts, name));
  const withHeaders = libraries.filter((library) => libraryInfo(library).headers.length > 0);
  const [first] = withHeaders;
  if (first === undefined) throw new Problem('library-no-headers');
  const fitting = withHeaders.filter(isForOurBoards);
  if (fitting.length === 0) {
    const { name, architectures } = libraryInfo(first);
    throw new Problem('library-other-architecture', { name, architectures: architectures.join(', ') });
  }
  for (const { files } of fitting) {
    if (sizeOf(files) > libraryLimit || files.length > libraryFileCount) throw libraryTooBig(sizeOf(files));
  }
  return fitting;
}

function isForOurBoards(library: Library): boolean {
  const { architectures } = libraryInfo(library);
  return architectures.length === 0 || architectures.some((name) => name === '*' || name === 'avr');
}

export function libraryTooBig(size: number, limit = libraryLimit): Problem {
  return new Problem('library-too-big', inMegabytes(size, limit));
}

/** Folders that are libraries, `''` for the ZIP itself, each with its slash. */
function rootsOf(paths: readonly string[]): string[] {
  const declared = paths.filter((path) => /(^|\/)library\.properties$/.test(path)).map(folderOf);
  const roots = new Set(outermost(declared));
  const isInside = (path: string) => [...roots].some((root) => path.startsWith(root));
  const loose = paths
    .filter((path) => /\.(h|hh|hpp|hxx)$/.test(path) && !isInside(path))
    .map((path) => folderOf(path).replace(/(^|\/)(?:src|utility)\/.*$/, '$1'));
  return [...roots, ...outermost(loose)];
}

/** The folders that lie in none of the others. */
function outermost(folders: readonly string[]): string[] {
  const all = [...new Set(folders)];
  return all.filter((folder) => !all.some((other) => other !== folder && folder.startsWith(other)));
}

function libraryAt(root: string, texts: ReadonlyMap<string, string>, name: string): Library {
  const files = Array.from(texts)
    .filter(([path]) => path.startsWith(root))
    .map(([path, text]) => ({ name: path.slice(root.length), text }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const folder = root.split('/').at(-2) ?? name;
  const said = libraryInfo({ name: folder, files }).name;
  return { name: folderName(said === folder ? withoutVersion(folder) : said), files };
}

/** A library's name as the name of a folder. */
function folderName(name: string): string {
  const folder = name
    .replace(/[^\w.+-]+/g, '_')
    .replace(/^[^A-Za-z0-9]+/, '')
    .slice(0, 60);
  return libraryName.test(folder) ? folder : 'library';
}
