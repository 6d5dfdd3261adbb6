import { proxy, wrap } from 'comlink';
import type { Kit } from '../../blocks/kit.ts';
import type { BoardId } from '../boards/index.ts';
import { problemOf } from '../locale/failure.ts';
import { Problem } from '../locale/problem.ts';
import type { Conversion, Tools } from './from-cpp/index.ts';
import type { SketchWorker } from './sketch.worker.ts';

/** A sketch to become blocks, and what it takes. */
export interface ConversionRequest {
  readonly text: string;
  readonly board: BoardId;
  /** The parts on the table, that the sketch's own are looked for among. */
  readonly kit: Kit;
  /** The compiler of the page, for it tells whether the firmware is the same. */
  readonly compile: Tools['compile'];
  /** Ends the conversion at once. */
  readonly signal: AbortSignal;
}

/**
 * Makes blocks of a C++ sketch beside the page, in a worker of its own.
 * @throws Problem `sketch-broken`, `sketch-no-frames`, `sketch-no-blocks`; what `compile` throws; DOMException
 *   `AbortError` when the signal says so
 */
export async function convertInWorker(request: ConversionRequest): Promise<Conversion> {
  const { text, board, kit, compile, signal } = request;
  signal.throwIfAborted();
  const worker = new Worker(new URL('./sketch.worker.ts', import.meta.url), { type: 'module' });
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.addEventListener('error', (event) => reject(new Problem('unknown', {}, event.message)));
  });
  // An error of the page would come back from the worker without its code.
  let thrown: { readonly error: unknown } | undefined;
  const told: Tools['compile'] = async (sketch) => {
    try {
      return await compile(sketch);
    } catch (error) {
      thrown = { error };
      throw error;
    }
  };
  try {
    const answer = await Promise.race([
      wrap<SketchWorker>(worker).convert(text, board, kit, proxy(told)),
      stopped,
    ]);
    if ('conversion' in answer) return answer.conversion;
    throw thrown ? thrown.error : problemOf(answer);
  } finally {
    worker.terminate();
  }
}
