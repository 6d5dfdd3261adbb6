import { expose } from 'comlink';
import type { Library } from '../compiler/compile.ts';
import { Problem } from '../locale/problem.ts';
import { readLibraryZip } from './library-zip.ts';

/** The libraries, or why there are none: an error would lose its code on the way out of a worker. */
export type ReadZip =
  | { readonly libraries: readonly Library[] }
  | { readonly code: string; readonly details: Readonly<Record<string, string | number>> };

async function read(file: File): Promise<ReadZip> {
  try {
    return { libraries: await readLibraryZip(file) };
  } catch (error) {
    return error instanceof Problem
      ? { code: error.code, details: error.details }
      : { code: 'library-not-zip', details: {} };
  }
}

/** What the page may ask of the worker. */
export type LibraryZipWorker = typeof read;

expose(read);
