import { type ReadonlySignal, signal } from '@preact/signals-core';
import { type DiskFolder, diskFolder, folderInside } from '../browser/disk-folder.ts';
import type { FolderHandle } from '../browser/index.ts';
import { t } from '../locale/index.ts';
import { Problem } from '../locale/problem.ts';
import { folderName, knownOn, readPlatformio, saveFolder, sketchFolder } from '../project/disk.ts';
import {
  type FolderLink,
  isLaidOutForPlatformio,
  type ProjectStore,
  type SavedProgram,
} from '../project/index.ts';
import type { Desk } from './desk.ts';
import { librariesApart } from './libraries-apart.ts';
import { asProblem } from './workshop/program.ts';
import './file-words.ts';

/** How far the saving into a folder of the disk is. */
export type SavingState =
  | { readonly state: 'idle' }
  | { readonly state: 'saving' }
  /** Files of that folder were changed by others: what to do is asked. */
  | {
      readonly state: 'changed';
      readonly folder: string;
      readonly names: readonly string[];
      /** Another folder can be made beside it. */
      readonly canKeepBoth: boolean;
    }
  | { readonly state: 'failed'; readonly problem: Problem };

/** The program that is saved, with the id of its project. */
export type ProgramToSave = SavedProgram & { readonly id: string };

/** Saves programs into real folders, each into its own one, which is asked for once. */
export interface Saving {
  readonly state: ReadonlySignal<SavingState>;
  /** Call it from a click, as all that may ask for a folder or for leave. */
  save(program: ProgramToSave): Promise<void>;
  /** The same into a folder that is asked for anew. */
  saveElsewhere(program?: ProgramToSave): Promise<void>;
  /** Of a changed folder: writes over it. */
  writeOver(): Promise<void>;
  /** Of a changed folder: writes into a new one beside it. */
  keepBoth(): Promise<void>;
  /** Of a changed folder: opens what it holds as a project of its own. */
  openChanged(): Promise<void>;
  /** Whether a project has its folder already. */
  isLinked(id: string): Promise<boolean>;
  /** Remembers that a project was opened from a folder. */
  link(id: string, folder: FolderHandle, paths: readonly string[]): Promise<void>;
  leave(): void;
}

export interface SavingNeeds {
  readonly store: Pick<ProjectStore, 'folderOf' | 'keepFolder'>;
  readonly desk: Pick<Desk, 'say'>;
  readonly pick: () => Promise<FolderHandle | undefined>;
  readonly mayWrite: (folder: FolderHandle) => Promise<boolean>;
  /** Opens a folder's program as a project of its own. */
  readonly open: (folder: FolderHandle) => Promise<void>;
}

export function openSaving({ store, desk, pick, mayWrite, open }: SavingNeeds): Saving {
  const state = signal<SavingState>({ state: 'idle' });
  let latest: ProgramToSave | undefined;

  async function run(work: () => Promise<void>): Promise<void> {
    state.value = { state: 'saving' };
    try {
      await work();
      if (state.peek().state === 'saving') state.value = { state: 'idle' };
    } catch (cause) {
      state.value = { state: 'failed', problem: asFolderProblem(cause) };
    }
  }

  async function write(program: ProgramToSave, link: FolderLink, isOver = false): Promise<void> {
    if (!(await mayWrite(link.handle))) throw new Problem('folder-forbidden', { folder: link.handle.name });
    const folder = diskFolder(await handleOf(link));
    const known = new Map(Object.entries(link.known));
    const files = sketchFolder(program, folder.name, (path) => known.has(path));
    try {
      const names = await saveFolder(folder, files, known, isOver);
      const { inside } = link;
      if (names.length > 0)
        state.value = { state: 'changed', folder: folder.name, names, canKeepBoth: inside !== undefined };
      else tell(program, folder.name);
    } finally {
      await store.keepFolder(program.id, { ...link, known: Object.fromEntries(known) });
    }
  }

  function tell(program: ProgramToSave, folder: string): void {
    const names = librariesApart(program);
    const text = [
      t('fileTraffic.savedToFolder', { folder }),
      ...(names === '' ? [] : [t('fileTraffic.savedLibraries', { names })]),
    ];
    const act = () => void saving.saveElsewhere(program);
    desk.say({ text: text.join(' '), action: t('fileTraffic.saveElsewhere'), act, of: program.id });
  }

  /** Asks for a folder; a program gets its own in it, unless it is that program's own. */
  async function linkAnew(program: ProgramToSave): Promise<FolderLink | undefined> {
    const handle = await pick();
    if (!handle) return undefined;
    const name = folderName(program);
    const place = isLaidOutForPlatformio(program.files) ? await sourceFolder(diskFolder(handle)) : undefined;
    const isNamed = handle.name === name || handle.name === program.name;
    // Where PlatformIO is told of another folder than `src/` it would not see ours.
    const isOwn = place === undefined ? isNamed : place === 'src';
    return { handle, ...(isOwn ? {} : { inside: name }), known: {} };
  }

  /** Goes on with the program whose folder was found changed. */
  function goOn(work: (program: ProgramToSave, link: FolderLink) => Promise<void>): Promise<void> {
    return run(async () => {
      const link = latest && (await store.folderOf(latest.id));
      if (latest && link) await work(latest, link);
    });
  }

  const saving: Saving = {
    state,
    save: (program) =>
      run(async () => {
        latest = program;
        const link = (await store.folderOf(program.id)) ?? (await linkAnew(program));
        if (link) await write(program, link);
      }),
    saveElsewhere: (program = latest) =>
      run(async () => {
        latest = program;
        const link = program && (await linkAnew(program));
        if (program && link) await write(program, link);
      }),
    writeOver: () => goOn((program, link) => write(program, link, true)),
    keepBoth: () =>
      goOn(async (program, { handle, inside: before }) => {
        if (before === undefined) return;
        const inside = await freeFolder(diskFolder(handle), before);
        await write(program, { handle, inside, known: {} });
      }),
    openChanged: () => goOn(async (_, link) => open(await handleOf(link))),
    isLinked: async (id) => (await store.folderOf(id)) !== undefined,
    async link(id, handle, paths) {
      const known = await knownOn(diskFolder(handle), paths);
      await store.keepFolder(id, { handle, known: Object.fromEntries(known) });
    },
    leave() {
      state.value = { state: 'idle' };
    },
  };
  return saving;
}

/** Where PlatformIO has the program of a folder; undefined where that is none of its projects. */
async function sourceFolder(disk: DiskFolder): Promise<string | undefined> {
  const bytes = await disk.read('platformio.ini');
  return bytes && readPlatformio(new TextDecoder().decode(bytes)).folders.src;
}

/** The program's own folder, made where there is none. */
async function handleOf({ handle, inside }: FolderLink): Promise<FolderHandle> {
  return inside === undefined ? handle : folderInside(handle, inside);
}

async function freeFolder(parent: DiskFolder, name: string): Promise<string> {
  for (let number = 2; ; number += 1) {
    const next = `${name.replace(/_\d+$/, '')}_${number}`;
    if (!(await parent.has(next))) return next;
  }
}

/** What the browser says of a disk, in words for people (File System standard, WICG File System Access). */
function asFolderProblem(cause: unknown): Problem {
  if (!(cause instanceof DOMException)) return asProblem(cause);
  const codes: Readonly<Record<string, string>> = {
    NotAllowedError: 'folder-forbidden',
    SecurityError: 'folder-forbidden',
    NotFoundError: 'folder-gone',
    QuotaExceededError: 'folder-full',
    NoModificationAllowedError: 'folder-busy',
    InvalidStateError: 'folder-busy',
  };
  return new Problem(codes[cause.name] ?? 'folder-failed', {}, cause);
}
