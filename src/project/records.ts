import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { FolderHandle } from '../browser/folder-access.ts';
import { Problem } from '../locale/problem.ts';

/** What is stored of a project: the project in whatever version it was written, and whether it was thrown away. */
export interface ProjectRecord {
  readonly id: string;
  readonly project: unknown;
  /** When it was thrown away (ms since 1970); it can be brought back until it is purged. */
  readonly deleted?: number | undefined;
}

/** Where on the disk a project is saved as a sketch. */
export interface FolderLink {
  readonly handle: FolderHandle;
  /** The folder in it that is the sketch's; absent: it is that itself. */
  readonly inside?: string;
  /** What of the sketch was last read or written there: SHA-256 by path. */
  readonly known: Readonly<Record<string, string>>;
}

/** A place for records. Both places behave alike; only one outlives the tab. */
export interface Records {
  all(): Promise<ProjectRecord[]>;
  get(id: string): Promise<ProjectRecord | undefined>;
  put(record: ProjectRecord): Promise<void>;
  /** Forgets the project, and where it was saved. */
  delete(id: string): Promise<void>;
  folderOf(id: string): Promise<FolderLink | undefined>;
  putFolder(id: string, link: FolderLink): Promise<void>;
  close(): void;
}

interface KulibinDatabase extends DBSchema {
  projects: { key: string; value: ProjectRecord };
  folders: { key: string; value: FolderLink };
}

const databaseName = 'kulibin';

/** Turns database version N into N + 1 at index N. */
const steps: readonly ((database: IDBPDatabase<KulibinDatabase>) => void)[] = [
  (database) => {
    database.createObjectStore('projects', { keyPath: 'id' });
  },
  (database) => {
    database.createObjectStore('folders');
  },
];

/**
 * Records kept in IndexedDB.
 * @throws Problem `storage-missing` when the browser has no IndexedDB for us (some private modes),
 * `storage-newer` when a newer Kulibin has raised the database's version
 */
export async function openKeptRecords(): Promise<Records> {
  if (typeof indexedDB === 'undefined') throw new Problem('storage-missing');
  let connection: Promise<IDBPDatabase<KulibinDatabase>> | undefined = connect();
  await connection;

  function connect(): Promise<IDBPDatabase<KulibinDatabase>> {
    const opening = openDB<KulibinDatabase>(databaseName, steps.length, {
      upgrade: (database, from) => {
        for (const step of steps.slice(from)) step(database);
      },
      // A newer Kulibin in another tab wants to raise the version: make way, and open again when needed.
      blocking: (_current, _wanted, event) => {
        connection = undefined;
        (event.target as IDBDatabase).close();
      },
      terminated: () => {
        connection = undefined;
      },
    });
    return opening.catch((cause: unknown) => {
      connection = undefined;
      throw asOpeningProblem(cause);
    });
  }

  async function run<Result>(work: (database: IDBPDatabase<KulibinDatabase>) => Promise<Result>) {
    connection ??= connect();
    const database = await connection;
    try {
      return await work(database);
    } catch (cause) {
      throw asStorageProblem(cause);
    }
  }

  return {
    all: () => run((database) => database.getAll('projects')),
    get: (id) => run((database) => database.get('projects', id)),
    put: (record) =>
      run(async (database) => {
        // The promise of the transaction, not of the request: only then is it on its way to the disk.
        const change = database.transaction('projects', 'readwrite');
        await Promise.all([change.store.put(record), change.done]);
      }),
    delete: (id) =>
      run(async (database) => {
        const change = database.transaction(['projects', 'folders'], 'readwrite');
        await Promise.all([
          change.objectStore('projects').delete(id),
          change.objectStore('folders').delete(id),
          change.done,
        ]);
      }),
    folderOf: (id) => run((database) => database.get('folders', id)),
    putFolder: (id, link) =>
      run(async (database) => {
        await database.put('folders', link, id);
      }),
    close: () => {
      void connection?.then((database) => database.close());
      connection = undefined;
    },
  };
}

/** Records that last as long as the tab: for browsers that keep nothing. */
export function openPassingRecords(): Records {
  const records = new Map<string, ProjectRecord>();
  const folders = new Map<string, FolderLink>();
  return {
    all: async () => [...records.values()],
    get: async (id) => records.get(id),
    put: async (record) => {
      records.set(record.id, structuredClone(record));
    },
    delete: async (id) => {
      records.delete(id);
      folders.delete(id);
    },
    folderOf: async (id) => folders.get(id),
    putFolder: async (id, link) => {
      folders.set(id, link);
    },
    close: () => {},
  };
}

function asOpeningProblem(cause: unknown): Problem {
  const name = cause instanceof Error ? cause.name : '';
  return new Problem(name === 'VersionError' ? 'storage-newer' : 'storage-missing', {}, cause);
}

function asStorageProblem(cause: unknown): Problem {
  const name = cause instanceof Error ? cause.name : '';
  return new Problem(name === 'QuotaExceededError' ? 'storage-full' : 'storage-failed', {}, cause);
}
