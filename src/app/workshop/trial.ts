import { batch, effect, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Problem } from '../../locale/problem.ts';
import type { Simulation } from '../../simulator/index.ts';
import { asProblem, type Program } from './program.ts';
import type { Rooms } from './rooms.ts';

/** The program on a board that is not there. */
export interface Trial {
  /** Undefined until it is first looked at. */
  readonly simulation: ReadonlySignal<Simulation | undefined>;
  /** Why the simulator could not be opened. */
  readonly problem: ReadonlySignal<Problem | undefined>;
  /** Whether anyone looks at it: it is opened at the first look, runs while looked at, and rests otherwise. */
  look(seen: boolean): void;
  play(): void;
  pause(): void;
  reset(): void;
  close(): void;
}

/** A compile of blocks is done within this, ms; of a long one the simulation shares the machine after that. */
const longestWay = 250;

/** Keeps the simulation on the firmware of the newest program; a program with mistakes has none to run. */
export function openTrial({ compile, isMaking }: Pick<Program, 'compile' | 'isMaking'>, rooms: Rooms): Trial {
  const simulation = signal<Simulation | undefined>(undefined);
  const problem = signal<Problem | undefined>(undefined);
  const seen = signal(false);
  const wanted = signal(true);
  let opening = false;
  let closed = false;
  let loaded: string | undefined;

  async function open(): Promise<void> {
    if (opening) return;
    opening = true;
    try {
      const opened = await rooms.simulation();
      if (closed) opened.dispose();
      else simulation.value = opened;
    } catch (cause) {
      opening = false;
      problem.value = asProblem(cause);
    }
  }

  const stopLoading = effect(() => {
    const now = compile.value;
    if (!simulation.value) return;
    if (now.state === 'ready') {
      const name = `${now.firmware.board} ${now.sketchHash}`;
      if (name !== loaded) simulation.value.load(now.firmware);
      loaded = name;
    } else if (now.state === 'mistakes' || now.state === 'failed') {
      simulation.value.unload();
      loaded = undefined;
    }
  });
  const stopMakingWay = effect(() => {
    // What runs is out of date, and on a small machine would take half of it from the compiler.
    if (isMaking.value) simulation.peek()?.makeWay(longestWay);
  });
  const stopRunning = effect(() => {
    if (seen.value && wanted.value) simulation.value?.play();
    else simulation.value?.pause();
  });

  return {
    simulation,
    problem,
    look(now) {
      seen.value = now;
      if (now) void open();
    },
    play: () => {
      wanted.value = true;
    },
    pause: () => {
      wanted.value = false;
    },
    reset: () =>
      batch(() => {
        simulation.value?.reset();
        wanted.value = true;
      }),
    close() {
      closed = true;
      stopLoading();
      stopMakingWay();
      stopRunning();
      simulation.value?.dispose();
    },
  };
}
