import { type Remote, releaseProxy, wrap } from 'comlink';
import type { BoardId } from '../boards/index.ts';
import { Problem } from '../locale/problem.ts';
import type { BlockSketch } from './sketch.ts';
import type { SketchWorker } from './sketch.worker.ts';

/** Makes sketches beside the page, so that blocks move smoothly meanwhile. */
export interface SketchMaker {
  /**
   * The sketch of a workspace. While one is made only the newest request waits: an older one that did not
   * begin is answered with the newest one's sketch.
   * @throws Problem `workspace-broken`, `block-unknown`
   */
  fromWorkspace(workspace: object, board: BoardId): Promise<BlockSketch>;
  close(): void;
}

interface Waiting {
  workspace: object;
  board: BoardId;
  readonly answer: Promise<BlockSketch>;
  readonly settle: (sketch: Promise<BlockSketch>) => void;
}

/** Opens the worker; the first sketch waits until it has loaded. */
export function openSketchMaker(): SketchMaker {
  const worker = new Worker(new URL('./sketch.worker.ts', import.meta.url), { type: 'module' });
  const make = wrap<SketchWorker>(worker);
  return {
    fromWorkspace: latestWins((workspace, board) => ask(make, workspace, board)),
    close() {
      make[releaseProxy]();
      worker.terminate();
    },
  };
}

/** Lets one request run and one wait; a newer one takes the place of the one that waits. */
export function latestWins(
  make: (workspace: object, board: BoardId) => Promise<BlockSketch>,
): SketchMaker['fromWorkspace'] {
  let isBusy = false;
  let waiting: Waiting | undefined;

  const run = async (workspace: object, board: BoardId): Promise<BlockSketch> => {
    isBusy = true;
    try {
      return await make(workspace, board);
    } finally {
      isBusy = false;
      const next = waiting;
      waiting = undefined;
      if (next !== undefined) next.settle(run(next.workspace, next.board));
    }
  };

  return (workspace, board) => {
    if (!isBusy) return run(workspace, board);
    if (waiting === undefined) {
      let settle: Waiting['settle'] = () => {};
      const answer = new Promise<BlockSketch>((resolve) => {
        settle = resolve;
      });
      waiting = { workspace, board, answer, settle };
    } else {
      Object.assign(waiting, { workspace, board });
    }
    return waiting.answer;
  };
}

async function ask(make: Remote<SketchWorker>, workspace: object, board: BoardId): Promise<BlockSketch> {
  const made = await make(workspace, board);
  if ('sketch' in made) return made.sketch;
  throw new Problem(made.code, made.details, made.cause);
}
