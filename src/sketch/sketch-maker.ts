import { type Remote, releaseProxy, wrap } from 'comlink';
import type { Kit } from '../../blocks/kit.ts';
import type { BoardId } from '../boards/index.ts';
import { problemOf } from '../locale/failure.ts';
import type { BlockSketch } from './sketch.ts';
import type { SketchWorker } from './sketch.worker.ts';

/** Makes sketches beside the page, so that blocks move smoothly meanwhile. */
export interface SketchMaker {
  /**
   * The sketch of a workspace. While one is made only the newest request waits: an older one that did not
   * begin is answered with the newest one's sketch.
   * @param kit the parts on the pupil's table; the answer's kit has those besides that the program asks for
   * @throws Problem `workspace-broken`, `block-unknown`
   */
  fromWorkspace(workspace: object, board: BoardId, kit?: Kit): Promise<BlockSketch>;
  close(): void;
}

interface Waiting {
  workspace: object;
  board: BoardId;
  kit: Kit | undefined;
  readonly answer: Promise<BlockSketch>;
  readonly settle: (sketch: Promise<BlockSketch>) => void;
}

/** Opens the worker; the first sketch waits until it has loaded. */
export function openSketchMaker(): SketchMaker {
  const worker = new Worker(new URL('./sketch.worker.ts', import.meta.url), { type: 'module' });
  const remote = wrap<SketchWorker>(worker);
  return {
    fromWorkspace: latestWins((workspace, board, kit) => ask(remote, workspace, board, kit)),
    close() {
      remote[releaseProxy]();
      worker.terminate();
    },
  };
}

/** Lets one request run and one wait; a newer one takes the place of the one that waits. */
export function latestWins(
  make: (workspace: object, board: BoardId, kit?: Kit) => Promise<BlockSketch>,
): SketchMaker['fromWorkspace'] {
  let isBusy = false;
  let waiting: Waiting | undefined;

  const run = async (workspace: object, board: BoardId, kit: Kit | undefined): Promise<BlockSketch> => {
    isBusy = true;
    try {
      return await make(workspace, board, kit);
    } finally {
      isBusy = false;
      const next = waiting;
      waiting = undefined;
      if (next !== undefined) next.settle(run(next.workspace, next.board, next.kit));
    }
  };

  return (workspace, board, kit) => {
    if (!isBusy) return run(workspace, board, kit);
    if (waiting === undefined) {
      let settle: Waiting['settle'] = () => {};
      const answer = new Promise<BlockSketch>((resolve) => {
        settle = resolve;
      });
      waiting = { workspace, board, kit, answer, settle };
    } else {
      Object.assign(waiting, { workspace, board, kit });
    }
    return waiting.answer;
  };
}

async function ask(
  remote: Remote<SketchWorker>,
  workspace: object,
  board: BoardId,
  kit: Kit | undefined,
): Promise<BlockSketch> {
  const made = await remote.make(workspace, board, kit);
  if ('sketch' in made) return made.sketch;
  throw problemOf(made);
}
