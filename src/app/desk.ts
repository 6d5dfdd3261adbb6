import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { BoardId } from '../boards/index.ts';
import { saveFile } from '../browser/index.ts';
import type { ToastMessage } from '../design/index.ts';
import { t } from '../locale/index.ts';
import type { Problem } from '../locale/problem.ts';
import {
  type Example,
  fileName,
  freeName,
  newTextProject,
  type Project,
  type ProjectKind,
  type ProjectStore,
  type ProjectSummary,
  writeProjectFile,
} from '../project/index.ts';
import { type BlocksStart, newProject } from './new-project.ts';
import { withTextPicture } from './text-picture.ts';
import { asProblem } from './workshop/program.ts';

/** A message, and what its button and its end do. */
export interface Toast extends ToastMessage {
  readonly act?: () => void;
  readonly gone?: () => void;
  /** The project beside which it is said: it goes when another is opened. */
  readonly of?: string;
}

/** All projects of this computer, and what can be done with them as a whole. */
export interface Desk {
  /** Undefined until they are read. */
  readonly projects: ReadonlySignal<readonly ProjectSummary[] | undefined>;
  /** What went wrong last, or why projects last only as long as the tab. */
  readonly problem: ReadonlySignal<Problem | undefined>;
  readonly toast: ReadonlySignal<Toast | undefined>;
  refresh(): Promise<void>;
  /** Makes a project and returns its id; undefined when it could not be kept, which `problem` explains. */
  create(kind: ProjectKind, board: BoardId, start?: BlocksStart): Promise<string | undefined>;
  /** Makes a project of an example and returns its id, as `create` does. */
  takeExample(example: Example, board: BoardId): Promise<string | undefined>;
  /** Keeps a project that was made elsewhere, under a free name, and returns its id, as `create` does. */
  take(project: Project): Promise<string | undefined>;
  copy(id: string): Promise<string | undefined>;
  rename(id: string, name: string): Promise<void>;
  remove(id: string, name: string): Promise<void>;
  export(id: string): Promise<void>;
  say(toast: Toast | undefined): void;
}

export function openDesk(store: ProjectStore): Desk {
  const projects = signal<readonly ProjectSummary[] | undefined>(undefined);
  const problem = signal(store.problem);
  const toast = signal<Toast | undefined>(undefined);

  async function guarded<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
    try {
      problem.value = store.problem;
      return await work();
    } catch (cause) {
      problem.value = asProblem(cause);
      return undefined;
    }
  }

  const refresh = async () => {
    await guarded(async () => {
      projects.value = await store.list();
    });
  };
  store.watch(() => void refresh());

  function say(next: Toast | undefined): void {
    const before = toast.value;
    toast.value = next;
    before?.gone?.();
  }

  const names = () => projects.value?.map((project) => project.name) ?? [];

  async function keep(project: Project): Promise<string> {
    await store.write(project);
    // Kept projects are worth asking for: without this a browser may clear them when its disk fills up.
    void globalThis.navigator?.storage?.persist?.();
    return project.id;
  }

  return {
    projects,
    problem,
    toast,
    refresh,
    say,
    create: (kind, board, start) => guarded(() => keep(newProject(kind, board, names(), start))),
    takeExample: ({ title, file }, board) =>
      guarded(() => {
        return keep(withTextPicture(newTextProject(freeName(title, names()), board, [file])));
      }),
    take: (project) =>
      guarded(async () => {
        // Several may be taken in a row, faster than the list here follows.
        const taken = (await store.list()).map(({ name }) => name);
        return keep({ ...project, name: freeName(project.name, taken) });
      }),
    copy: (id) =>
      guarded(async () => {
        const copy = await store.duplicate(id);
        say({ text: t('app.copied', { name: copy.name }) });
        return copy.id;
      }),
    rename: async (id, name) => {
      await guarded(() => store.rename(id, name));
    },
    remove: async (id, name) => {
      await guarded(async () => {
        await store.remove(id);
        let restored = false;
        say({
          text: t('app.deleted', { name }),
          action: t('app.undo'),
          act: () => {
            restored = true;
            void guarded(() => store.restore(id));
          },
          gone: () => {
            if (!restored) void guarded(() => store.purge(id));
          },
        });
      });
    },
    export: async (id) => {
      await guarded(async () => {
        const project = await store.read(id);
        saveFile(fileName(project.name, '.kulibin'), writeProjectFile(project), 'application/json');
      });
    },
  };
}
