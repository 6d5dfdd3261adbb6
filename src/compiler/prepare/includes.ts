import type { SketchFile } from '../../sketch/sketch.ts';

/** Names in a file's `#include` lines, in their order, comments left out. */
export function includedNames(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  return Array.from(
    code.matchAll(/^[ \t]*#[ \t]*include[ \t]*[<"]([^>"\n]+)[>"]/gm),
    (match) => match[1] ?? '',
  );
}

/**
 * Whether Arduino and PlatformIO compile a file that lies here: on top or anywhere under `src/`. What lies elsewhere
 * is there to be included.
 * @param path from the sketch's folder
 */
export function isCompiledPlace(path: string): boolean {
  return !path.includes('/') || path.startsWith('src/');
}

/**
 * The folders of a sketch that the compiler looks for headers in, `''` for the sketch's own. Arduino's builder looks
 * there alone; PlatformIO, whose program lies in `src/`, in `include/` and `src/`.
 * @param paths of the sketch's files, from its folder
 */
export function sketchIncludeFolders(paths: readonly string[]): string[] {
  if (paths.some((path) => /^[^/]+\.(?:ino|pde)$/.test(path))) return [''];
  const folders = ['include', 'src'];
  return ['', ...folders.filter((folder) => paths.some((path) => path.startsWith(`${folder}/`)))];
}

/** The places where an `#include` of a file is looked for, in order: beside the file, then in the folders. */
export function placesOfInclude(name: string, from: string, folders: readonly string[]): string[] {
  const beside = from.includes('/') ? from.slice(0, from.lastIndexOf('/')) : '';
  return [beside, ...folders].map((folder) => plainPath(folder === '' ? name : `${folder}/${name}`));
}

/** `src/../include/a.h` is `include/a.h`. */
export function plainPath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** A library ready to be compiled: which folders its headers are in, which files are compiled. */
export interface LibraryLayout {
  readonly name: string;
  readonly files: readonly SketchFile[];
  /** Folders for the include path, relative to the library's own, `''` for itself. */
  readonly includeFolders: readonly string[];
  /** Paths of headers that an `#include` can name. */
  readonly headers: readonly string[];
  /** Paths of the sources to compile. */
  readonly sources: readonly string[];
}

const isHeader = (path: string) => /\.(h|hh|hpp|hxx)$/i.test(path);
const isSource = (path: string) => /\.(c|cc|cpp|cxx|S)$/.test(path);

/**
 * Reads a library's folder as the Arduino library specification lays it down: with `src/` everything below it is
 * compiled; without, the folder itself and `utility/`.
 */
export function libraryLayout(name: string, files: readonly SketchFile[]): LibraryLayout {
  const recursive = files.some((file) => file.name.startsWith('src/') && isHeader(file.name));
  const root = recursive ? 'src/' : '';
  const inRoot = (path: string) => path.startsWith(root) && !path.slice(root.length).includes('/');
  const compiled = (path: string) =>
    recursive ? path.startsWith('src/') : inRoot(path) || /^utility\/[^/]+$/.test(path);
  const hasUtility = !recursive && files.some((file) => file.name.startsWith('utility/'));
  return {
    name,
    files,
    includeFolders: [root.replace(/\/$/, ''), ...(hasUtility ? ['utility'] : [])],
    headers: files
      .filter((file) => isHeader(file.name) && file.name.startsWith(root))
      .map((file) => file.name.slice(root.length)),
    sources: files.filter((file) => isSource(file.name) && compiled(file.name)).map((file) => file.name),
  };
}

/**
 * The libraries that some files need: those whose headers they include, those that these libraries include, and so
 * on, in the order of first use. Earlier entries of `shelf` win over later ones with the same header.
 */
export function neededLibraries(
  files: readonly SketchFile[],
  shelf: readonly LibraryLayout[],
): LibraryLayout[] {
  const needed = new Set<LibraryLayout>();
  const own = new Set(files.map((file) => file.name));
  const folders = sketchIncludeFolders([...own]);
  const visit = (file: SketchFile, isLocal: (name: string) => boolean) => {
    for (const name of includedNames(file.text)) {
      if (isLocal(name)) continue;
      const library = shelf.find((candidate) => candidate.headers.includes(name));
      if (!library || needed.has(library)) continue;
      needed.add(library);
      const headers = new Set(library.headers);
      for (const inner of library.files) visit(inner, (header) => headers.has(header));
    }
  };
  for (const file of files)
    visit(file, (name) => placesOfInclude(name, file.name, folders).some((place) => own.has(place)));
  return [...needed];
}
