import { wrap } from 'comlink';
import type { Library } from '../compiler/compile.ts';
import { Problem } from '../locale/problem.ts';
import type { LibraryZipWorker } from './library-zip.worker.ts';

/**
 * Reads a library ZIP that a person chose, beside the page.
 * @throws Problem as `readLibraryZip` does
 */
export async function openLibraryZip(file: File): Promise<readonly Library[]> {
  const worker = new Worker(new URL('./library-zip.worker.ts', import.meta.url), { type: 'module' });
  try {
    const read = await wrap<LibraryZipWorker>(worker)(file);
    if ('libraries' in read) return read.libraries;
    throw new Problem(read.code, read.details);
  } finally {
    worker.terminate();
  }
}
