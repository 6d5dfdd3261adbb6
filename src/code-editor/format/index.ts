/** Formats sketches by clang-format, fetched when first asked for, in a worker. */
import * as Comlink from 'comlink';
import type { FormatWorker } from './format.worker.ts';

let remote: Comlink.Remote<FormatWorker> | undefined;

/** A sketch's text in Arduino's style; what does not parse is only indented as well as can be. */
export async function formatSketch(text: string): Promise<string> {
  remote ??= Comlink.wrap<FormatWorker>(
    new Worker(new URL('./format.worker.ts', import.meta.url), { type: 'module' }),
  );
  return remote.format(text);
}
