import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Library } from '../../compiler/index.ts';
import { t } from '../../locale/index.ts';
import type { Problem } from '../../locale/problem.ts';
import { libraryInfo, withLibraries } from '../../project/index.ts';
import { asProblem } from './program.ts';
import type { Rooms } from './rooms.ts';

/** The libraries that were added to a project. */
export interface Libraries {
  /** Why the last file could not be added. */
  readonly problem: ReadonlySignal<Problem | undefined>;
  /** What is worth knowing about those added last. */
  readonly notes: ReadonlySignal<readonly string[]>;
  /** A ZIP is being read. */
  readonly busy: ReadonlySignal<boolean>;
  /** Adds the libraries of a ZIP. */
  add(file: File): Promise<void>;
  /**
   * Adds libraries, one of the same name in the older one's place, and notes what became of each.
   * @throws Problem `libraries-full`
   */
  put(added: readonly Library[]): Promise<void>;
  /** Takes one away and returns how to bring it back. */
  remove(name: string): () => void;
}

export interface LibrariesNeeds {
  readonly libraries: () => readonly Library[];
  readonly change: (libraries: readonly Library[]) => void;
  readonly rooms: Pick<Rooms, 'libraries'>;
}

export function openLibraries({ libraries, change, rooms }: LibrariesNeeds): Libraries {
  const problem = signal<Problem | undefined>(undefined);
  const notes = signal<readonly string[]>([]);
  const busy = signal(false);
  async function put(added: readonly Library[]): Promise<void> {
    const { bundled } = await rooms.libraries();
    const there = new Set(libraries().map(({ name }) => name));
    change(withLibraries(libraries(), added));
    problem.value = undefined;
    notes.value = added.map((library) => {
      const { name } = libraryInfo(library);
      if (there.has(library.name)) return t('app.libraryReplaced', { name });
      return bundled.has(library.name) ? t('app.libraryWins', { name }) : t('app.libraryAdded', { name });
    });
  }

  return {
    problem,
    notes,
    busy,
    put,
    async add(file) {
      busy.value = true;
      problem.value = undefined;
      notes.value = [];
      try {
        const { read } = await rooms.libraries();
        await put(await read(file));
      } catch (cause) {
        problem.value = asProblem(cause);
      } finally {
        busy.value = false;
      }
    },
    remove(name) {
      const before = libraries();
      problem.value = undefined;
      notes.value = [];
      change(before.filter((library) => library.name !== name));
      const gone = before.filter((library) => library.name === name);
      return () => change(withLibraries(libraries(), gone));
    },
  };
}
