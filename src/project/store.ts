import { Problem } from '../locale/problem.ts';
import { copyOf, freeName, type Project, type ProjectSummary, readProject, summarise } from './project.ts';
import { type FolderLink, openKeptRecords, openPassingRecords, type Records } from './records.ts';

/** How long a thrown-away project can be brought back from another tab, in ms; a toast is shorter. */
const regretTime = 60_000;

/** The pupil's projects on this computer. */
export interface ProjectStore {
  /** Why projects last only as long as the tab, where they do. */
  readonly problem: Problem | undefined;
  /** All projects, the latest changed first; newer and broken ones too. */
  list(): Promise<ProjectSummary[]>;
  /** @throws Problem `project-missing`, `project-newer`, `project-broken` or a storage problem */
  read(id: string): Promise<Project>;
  /** @throws Problem `storage-full`, `storage-failed`; `project-newer` rather than write over a newer one */
  write(project: Project): Promise<void>;
  rename(id: string, name: string): Promise<void>;
  /** Makes a copy under the first free name and returns it. */
  duplicate(id: string, name?: string): Promise<Project>;
  /** Throws a project away so that `restore` can still bring it back. */
  remove(id: string): Promise<void>;
  restore(id: string): Promise<void>;
  /** Forgets for good one thrown-away project, or all whose time is over. */
  purge(id?: string): Promise<void>;
  /** Where on the disk a project is saved as a sketch, if anywhere. */
  folderOf(id: string): Promise<FolderLink | undefined>;
  keepFolder(id: string, link: FolderLink): Promise<void>;
  /** Calls back with a project's id when any tab has changed it; returns how to stop. */
  watch(listener: (id: string) => void): () => void;
  close(): void;
}

/** Opens the projects of this computer, or a place that lasts as long as the tab, which `problem` then explains. */
export async function openProjectStore(now: () => number = Date.now): Promise<ProjectStore> {
  try {
    const store = makeStore(await openKeptRecords(), now, undefined);
    await store.purge();
    return store;
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    return makeStore(openPassingRecords(), now, problem);
  }
}

function makeStore(records: Records, now: () => number, problem: Problem | undefined): ProjectStore {
  const listeners = new Set<(id: string) => void>();
  const channel =
    typeof BroadcastChannel === 'undefined' || problem ? undefined : new BroadcastChannel('kulibin-projects');
  if (channel) {
    channel.onmessage = (event: MessageEvent<unknown>) => {
      for (const listener of listeners) listener(String(event.data));
    };
    // In Node an open channel would keep the process alive.
    (channel as { unref?: () => void }).unref?.();
  }

  function changed(id: string): void {
    for (const listener of listeners) listener(id);
    channel?.postMessage(id);
  }

  async function record(id: string) {
    const found = await records.get(id);
    if (!found) throw new Problem('project-missing');
    return found;
  }

  const store: ProjectStore = {
    problem,
    async list() {
      const kept = (await records.all()).filter((one) => one.deleted === undefined);
      return kept.map((one) => summarise(one.id, one.project)).sort((a, b) => b.changed - a.changed);
    },
    async read(id) {
      const found = await record(id);
      if (found.deleted !== undefined) throw new Problem('project-missing');
      return readProject(found.project);
    },
    async write(project) {
      const before = await records.get(project.id);
      if (before && summarise(before.id, before.project).state === 'newer') {
        throw new Problem('project-newer', { name: project.name });
      }
      await records.put({ id: project.id, project });
      changed(project.id);
    },
    async rename(id, name) {
      await store.write({ ...(await store.read(id)), name, changed: now() });
    },
    async duplicate(id, name) {
      const original = await store.read(id);
      const taken = (await store.list()).map((one) => one.name);
      const copy = copyOf(original, freeName(name ?? original.name, taken), now());
      await store.write(copy);
      return copy;
    },
    async remove(id) {
      await records.put({ ...(await record(id)), deleted: now() });
      changed(id);
    },
    async restore(id) {
      const { project } = await record(id);
      await records.put({ id, project });
      changed(id);
    },
    async purge(id) {
      for (const one of await records.all()) {
        if (one.deleted === undefined) continue;
        if (id === undefined ? now() - one.deleted > regretTime : one.id === id) await records.delete(one.id);
      }
    },
    folderOf: (id) => records.folderOf(id),
    keepFolder: (id, link) => records.putFolder(id, link),
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      listeners.clear();
      channel?.close();
      records.close();
    },
  };
  return store;
}
