import { type ReadonlySignal, signal } from '@preact/signals-core';

/** Who may change a project: `mine` this tab, `elsewhere` another one. */
export type HoldState = 'asking' | 'mine' | 'elsewhere';

export interface Hold {
  /** Goes from `elsewhere` to `mine` by itself when the other tab closes the project or is killed. */
  readonly state: ReadonlySignal<HoldState>;
  release(): void;
}

/**
 * Holds a project for this tab, so that two tabs never write over each other. The browser gives the hold
 * free when the tab goes, however it goes.
 */
export function holdProject(id: string): Hold {
  const state = signal<HoldState>('asking');
  const gone = new AbortController();
  const name = `kulibin-project-${id}`;
  const released = new Promise<void>((resolve) => {
    gone.signal.addEventListener('abort', () => resolve());
  });

  async function ask(): Promise<void> {
    const locks = globalThis.navigator?.locks;
    if (!locks) {
      // Browsers without Web Locks (before 2022): the later write wins.
      state.value = 'mine';
      return;
    }
    const keep = async () => {
      state.value = 'mine';
      await released;
    };
    const free = await locks.request(name, { ifAvailable: true }, async (lock) => {
      if (lock) await keep();
      return lock !== null;
    });
    if (free || gone.signal.aborted) return;
    state.value = 'elsewhere';
    await locks.request(name, { signal: gone.signal }, keep);
  }

  ask().catch((cause: unknown) => {
    if (!gone.signal.aborted) throw cause;
  });
  return { state, release: () => gone.abort() };
}
