import { type ReadonlySignal, signal } from '@preact/signals-core';
import { Problem } from '../locale/problem.ts';
import type { Project } from './project.ts';

/** Whether the last change is on the disk. */
export type SaveState =
  | { readonly state: 'saved' }
  | { readonly state: 'saving' }
  | { readonly state: 'failed'; readonly problem: Problem };

export interface Autosave {
  readonly state: ReadonlySignal<SaveState>;
  /** Takes a change; it is written within a second, however fast changes come. */
  change(project: Project): void;
  /** Writes at once what is not written yet; settles when that is done. Never throws: see `state`. */
  flush(): Promise<void>;
}

/** Quiet time after a change before it is written, in ms: a block being dragged changes many times. */
const quietTime = 300;
/** The longest a change waits while others keep coming, in ms. */
const longestWait = 800;

/** Writes a project a moment after its last change, one write at a time, always the newest. */
export function openAutosave(write: (project: Project) => Promise<void>): Autosave {
  const state = signal<SaveState>({ state: 'saved' });
  let waiting: Project | undefined;
  let firstChange = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> | undefined;

  async function writeAll(): Promise<void> {
    while (waiting) {
      const project = waiting;
      waiting = undefined;
      try {
        await write(project);
      } catch (cause) {
        // Kept for the next try, unless a newer change has taken its place.
        waiting ??= project;
        state.value = {
          state: 'failed',
          problem: cause instanceof Problem ? cause : new Problem('storage-failed', {}, cause),
        };
        return;
      }
    }
    state.value = { state: 'saved' };
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (writing) return writing.then(() => (waiting && state.value.state !== 'failed' ? flush() : undefined));
    if (!waiting) return Promise.resolve();
    writing = writeAll().finally(() => {
      writing = undefined;
    });
    return writing;
  }

  return {
    state,
    change(project) {
      const now = Date.now();
      if (timer === undefined) firstChange = now;
      waiting = project;
      if (state.value.state === 'saved') state.value = { state: 'saving' };
      clearTimeout(timer);
      timer = setTimeout(flush, Math.max(0, Math.min(quietTime, firstChange + longestWait - now)));
    },
    flush,
  };
}
