import type { Library } from '../compiler/compile.ts';
import { Problem } from '../locale/problem.ts';
import { isOfLibrary, librariesIn, libraryTooBig } from './library-folder.ts';
import { libraryLimit } from './library-schema.ts';
import { readZip } from './open/zip.ts';
import { decodeText } from './read-text.ts';

/** The largest ZIP taken, in bytes: most of a real one is examples and pictures, which are left out. */
export const libraryZipLimit = 32 * 1024 * 1024;

/**
 * The libraries in a ZIP.
 * @param file anything with a name, a size in bytes and bytes
 * @throws Problem `library-not-zip`, `zip-locked`, `zip-other-way`, and those of `librariesIn`
 */
export async function readLibraryZip(file: {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}): Promise<Library[]> {
  if (file.size > libraryZipLimit) throw libraryTooBig(file.size, libraryZipLimit);
  return librariesIn(unpack(new Uint8Array(await file.arrayBuffer())), file.name.replace(/\.zip$/i, ''));
}

/** The texts of a ZIP that a compile may need, by path; a ZIP that would grow without end is refused. */
function unpack(bytes: Uint8Array): Map<string, string> {
  const texts = new Map<string, string>();
  let size = 0;
  try {
    for (const entry of readZip(bytes)) {
      const path = entry.path.replaceAll('\\', '/').replace(/^\.\//, '');
      if (!isOfLibrary(path)) continue;
      size += entry.size;
      if (size > 4 * libraryLimit) throw libraryTooBig(size);
      texts.set(path, decodeText(entry.read()).text);
    }
  } catch (cause) {
    throw cause instanceof Problem && cause.code === 'zip-broken'
      ? new Problem('library-not-zip', {}, cause)
      : cause;
  }
  return texts;
}
