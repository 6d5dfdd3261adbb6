import { type Remote, wrap } from 'comlink';
import type { Library } from '../../compiler/compile.ts';
import { problemOf } from '../../locale/failure.ts';
import type { FolderFile } from '../sketch-folder.ts';
import type { Opened } from './opened.ts';
import type { Answer, OpeningWorker, OpenRequest } from './opening.worker.ts';

/**
 * Finds out what a person opened, beside the page.
 * @throws Problem as `findFiles` and `recognise` do
 */
export function openInWorker(request: OpenRequest): Promise<Opened> {
  return ask((worker) => worker.open(request));
}

/**
 * Reads a library ZIP that a person chose, beside the page.
 * @throws Problem as `readLibraryZip` does
 */
export function readLibrariesInWorker(file: File): Promise<readonly Library[]> {
  return ask((worker) => worker.readLibraries(file));
}

/** Packs files into a ZIP, beside the page. */
export function packInWorker(files: readonly FolderFile[]): Promise<Uint8Array<ArrayBuffer>> {
  return ask((worker) => worker.pack(files));
}

async function ask<Value>(
  question: (worker: Remote<OpeningWorker>) => Promise<Answer<Value>>,
): Promise<Value> {
  const worker = new Worker(new URL('./opening.worker.ts', import.meta.url), { type: 'module' });
  try {
    const answer = await question(wrap<OpeningWorker>(worker));
    if ('value' in answer) return answer.value;
    throw problemOf(answer);
  } finally {
    worker.terminate();
  }
}
