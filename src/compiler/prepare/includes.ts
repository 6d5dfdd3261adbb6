import type { SketchFile } from '../../sketch/sketch.ts';

/** Names in a file's `#include` lines, in their order, comments left out. */
export function includedNames(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  return Array.from(
    code.matchAll(/^[ \t]*#[ \t]*include[ \t]*[<"]([^>"\n]+)[>"]/gm),
    (match) => match[1] ?? '',
  );
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
  files: readonly { readonly name: string; readonly text: string }[],
  shelf: readonly LibraryLayout[],
): LibraryLayout[] {
  const needed = new Set<LibraryLayout>();
  const own = new Set(files.map((file) => file.name));
  const visit = (texts: readonly string[], local: ReadonlySet<string>) => {
    for (const name of texts.flatMap(includedNames)) {
      if (local.has(name)) continue;
      const library = shelf.find((candidate) => candidate.headers.includes(name));
      if (!library || needed.has(library)) continue;
      needed.add(library);
      visit(
        library.files.map((file) => file.text),
        new Set(library.headers),
      );
    }
  };
  visit(
    files.map((file) => file.text),
    own,
  );
  return [...needed];
}
