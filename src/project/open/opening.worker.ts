import { expose } from 'comlink';
import { strToU8, zipSync } from 'fflate';
import type { BoardId } from '../../boards/board.ts';
import type { HandedFile } from '../../browser/handed-files.ts';
import type { Library } from '../../compiler/compile.ts';
import { type Failure, failureOf } from '../../locale/failure.ts';
import { readLibraryZip } from '../library-zip.ts';
import type { FolderFile } from '../sketch-folder.ts';
import { findFiles } from './found-file.ts';
import type { Opened } from './opened.ts';
import { recognise } from './recognise.ts';

/** An answer, or why there is none. */
export type Answer<Value> = { readonly value: Value } | Failure;

/** What a person opened, and what is known already. */
export interface OpenRequest {
  readonly files: readonly HandedFile[];
  /** For programs that do not say what they are for. */
  readonly board: BoardId;
  /** The path of the choice, where there were several programs. */
  readonly chosen?: string | undefined;
}

async function answer<Value>(work: () => Promise<Value>): Promise<Answer<Value>> {
  try {
    return { value: await work() };
  } catch (error) {
    return failureOf(error);
  }
}

const worker = {
  open: ({ files, board, chosen }: OpenRequest): Promise<Answer<Opened>> =>
    answer(async () => recognise(await findFiles(files), board, chosen)),
  pack: (files: readonly FolderFile[]): Promise<Answer<Uint8Array<ArrayBuffer>>> =>
    answer(
      async () =>
        // Copied into a buffer of its own, as a file wants it.
        new Uint8Array(zipSync(Object.fromEntries(files.map(({ path, text }) => [path, strToU8(text)])))),
    ),
  readLibraries: (file: File): Promise<Answer<readonly Library[]>> => answer(() => readLibraryZip(file)),
};

/** What the page may ask of the worker. */
export type OpeningWorker = typeof worker;

expose(worker);
