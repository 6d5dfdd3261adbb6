import { type UnzipFileInfo, unzipSync } from 'fflate';
import type { Library } from '../compiler/compile.ts';
import { Problem } from '../locale/problem.ts';
import { libraryInfo } from './library-info.ts';
import { libraryFileCount, libraryLimit, libraryName, libraryPath, sizeOf } from './library-schema.ts';
import { decodeText } from './read-text.ts';

/** The largest ZIP taken, in bytes: most of a real one is examples and pictures, which are left out. */
export const libraryZipLimit = 32 * 1024 * 1024;

const megabyte = 1024 * 1024;

/** What a compile may need of a library. */
const wanted = /(?:\.(?:h|hh|hpp|hxx|c|cc|cpp|cxx|S|inc|tpp|ipp)|(?:^|\/)library\.properties)$/;

/** Folders that are never compiled (Arduino library specification 1.5) and those of other programs. */
const leftOut = /(?:^|\/)(?:examples?|extras?|docs?|tests?|\.[^/]*|__MACOSX)\//i;

/**
 * The libraries in a ZIP as GitHub, the Arduino IDE and people make them: at its root, in one folder, or several in
 * folders of their own; with `src/` or without.
 * @param file anything with a name, a size in bytes and bytes
 * @throws Problem `library-not-zip`, `library-no-headers`, `library-too-big` {size, limit} in MB,
 *   `library-other-architecture` {name, architectures} when no library in it is for our boards
 */
export async function readLibraryZip(file: {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}): Promise<Library[]> {
  if (file.size > libraryZipLimit) throw tooBig(file.size, libraryZipLimit);
  const texts = unpack(new Uint8Array(await file.arrayBuffer()));
  const libraries = rootsOf([...texts.keys()]).map((root) => libraryAt(root, texts, file.name));
  const withHeaders = libraries.filter((library) => libraryInfo(library).headers.length > 0);
  const [first] = withHeaders;
  if (first === undefined) throw new Problem('library-no-headers');
  const fitting = withHeaders.filter(isForOurBoards);
  if (fitting.length === 0) {
    const { name, architectures } = libraryInfo(first);
    throw new Problem('library-other-architecture', { name, architectures: architectures.join(', ') });
  }
  for (const { files } of fitting) {
    if (sizeOf(files) > libraryLimit || files.length > libraryFileCount)
      throw tooBig(sizeOf(files), libraryLimit);
  }
  return fitting;
}

function isForOurBoards(library: Library): boolean {
  const { architectures } = libraryInfo(library);
  return architectures.length === 0 || architectures.some((name) => name === '*' || name === 'avr');
}

function tooBig(size: number, limit: number): Problem {
  return new Problem('library-too-big', { size: Math.ceil(size / megabyte), limit: limit / megabyte });
}

/** The texts of a ZIP that a compile may need, by path; a ZIP that would grow without end is refused. */
function unpack(bytes: Uint8Array): Map<string, string> {
  let size = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo) => {
    const path = name.replaceAll('\\', '/');
    if (leftOut.test(path) || !wanted.test(path) || !libraryPath.test(path.replace(/^\.\//, '')))
      return false;
    size += originalSize;
    if (size > 4 * libraryLimit) throw tooBig(size, libraryLimit);
    return true;
  };
  try {
    return new Map(
      Object.entries(unzipSync(bytes, { filter })).map(([name, content]) => [
        name.replaceAll('\\', '/').replace(/^\.\//, ''),
        decodeText(content).text,
      ]),
    );
  } catch (cause) {
    throw cause instanceof Problem ? cause : new Problem('library-not-zip', {}, cause);
  }
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

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function libraryAt(root: string, texts: ReadonlyMap<string, string>, zipName: string): Library {
  const files = Array.from(texts)
    .filter(([path]) => path.startsWith(root))
    .map(([path, text]) => ({ name: path.slice(root.length), text }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const folder = root.split('/').at(-2) ?? zipName.replace(/\.zip$/i, '');
  const said = libraryInfo({ name: folder, files }).name;
  return { name: folderName(said === folder ? withoutVersion(folder) : said), files };
}

/** `Foo-master`, `Foo-1.2.3` and `Foo (1)` are Foo. */
function withoutVersion(name: string): string {
  return name.replace(/\s*\(\d+\)$/, '').replace(/[-_ ](?:master|main|v?\d+(?:\.\d+)*)$/i, '');
}

/** A library's name as the name of a folder. */
function folderName(name: string): string {
  const folder = name
    .replace(/[^\w.+-]+/g, '_')
    .replace(/^[^A-Za-z0-9]+/, '')
    .slice(0, 60);
  return libraryName.test(folder) ? folder : 'library';
}
