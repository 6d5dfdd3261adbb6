import * as v from 'valibot';

/** The most text that an added library may have, in characters: real ones mostly have some ten thousand. */
export const libraryLimit = 2 * 1024 * 1024;

/** The most that all added libraries of a project may have together, in characters. */
export const librariesLimit = 6 * 1024 * 1024;

/** The most libraries that a project may have. */
export const libraryCount = 20;

/** The most files that a library may have. */
export const libraryFileCount = 500;

/** A path that stays in its folder and that every compiler and every system takes: `src/utility/Foo.h`. */
export const libraryPath =
  /^[\p{L}\p{N}_][\p{L}\p{N}_. +-]{0,79}(\/[\p{L}\p{N}_][\p{L}\p{N}_. +-]{0,79}){0,7}$/u;

/** A name that can be a folder's. */
export const libraryName = /^[A-Za-z0-9][\w.+-]{0,62}$/;

const library = v.object({
  name: v.pipe(v.string(), v.regex(libraryName)),
  files: v.pipe(
    v.array(v.object({ name: v.pipe(v.string(), v.regex(libraryPath)), text: v.string() })),
    v.minLength(1),
    v.maxLength(libraryFileCount),
    v.check((files) => sizeOf(files) <= libraryLimit, 'too big'),
  ),
});

/** The shape of stored libraries. */
export const librariesSchema = v.pipe(
  v.array(library),
  v.maxLength(libraryCount),
  v.check((all) => new Set(all.map(({ name }) => name)).size === all.length, 'a library twice'),
  v.check(
    (all) => all.reduce((sum, { files }) => sum + sizeOf(files), 0) <= librariesLimit,
    'too big together',
  ),
);

/** How much text files have, in characters. */
export function sizeOf(files: readonly { readonly text: string }[]): number {
  return files.reduce((sum, { text }) => sum + text.length, 0);
}
