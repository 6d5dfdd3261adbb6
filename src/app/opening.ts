import { type ReadonlySignal, signal } from '@preact/signals-core';
import { type BoardId, boardById } from '../boards/index.ts';
import type { FolderHandle, Handed, HandedFile } from '../browser/index.ts';
import { t } from '../locale/index.ts';
import { Problem } from '../locale/problem.ts';
import { pathInSketchbook } from '../project/disk.ts';
import type { OpenChoice, Opened, OpenedProject, Project } from '../project/index.ts';
import { shortName } from './board-name.ts';
import type { Desk } from './desk.ts';
import { namesOf } from './names.ts';
import { wordsOfAsks } from './opening-asks.ts';
import { withTextPicture } from './text-picture.ts';
import { asProblem } from './workshop/program.ts';
import type { Workshop } from './workshop.ts';
import './file-words.ts';

/** How far the opening of what a person handed over is. */
export type OpeningState =
  | { readonly state: 'idle' }
  | { readonly state: 'reading' }
  /** Several programs were found, of which one is to be chosen. */
  | { readonly state: 'several'; readonly choices: readonly OpenChoice[] }
  | { readonly state: 'failed'; readonly problem: Problem };

/** The open project as far as something can be put into it. */
export type OpenInto = Pick<Workshop, 'project' | 'editable' | 'libraries' | 'putFiles'>;

/**
 * Opens whatever a person handed over. A program becomes a project of its own, whatever is open; a library and parts
 * of a program go into the open project.
 */
export interface Opening {
  readonly state: ReadonlySignal<OpeningState>;
  /**
   * @param handed what is on its way: a dropped folder is walked through
   * @param into the open project, where there is one
   */
  open(handed: Promise<Handed>, into?: OpenInto): Promise<void>;
  /** Opens one of several programs. */
  choose(path: string): Promise<void>;
  /** Takes note of how it ended. */
  leave(): void;
}

export interface OpeningNeeds {
  readonly desk: Pick<Desk, 'take' | 'say' | 'problem'>;
  readonly board: () => BoardId;
  /** Goes to a project, undefined: to the list of them. */
  readonly go: (id: string | undefined) => void;
  /** Remembers that a project was opened from a folder. */
  readonly link: (id: string, folder: FolderHandle, paths: readonly string[]) => Promise<void>;
  /** Names of the libraries that come with Kulibin. */
  readonly bundled: () => Promise<ReadonlySet<string>>;
  readonly read: (request: {
    readonly files: readonly HandedFile[];
    readonly board: BoardId;
    readonly chosen?: string | undefined;
  }) => Promise<Opened>;
}

export function openOpening({ desk, board, go, link, bundled, read }: OpeningNeeds): Opening {
  const state = signal<OpeningState>({ state: 'idle' });
  let latest: { readonly handed: Handed; readonly into: OpenInto | undefined } | undefined;

  async function run(work: () => Promise<void>): Promise<void> {
    state.value = { state: 'reading' };
    try {
      await work();
      if (state.peek().state === 'reading') state.value = { state: 'idle' };
    } catch (cause) {
      state.value = { state: 'failed', problem: asProblem(cause) };
    }
  }

  async function find(handed: Handed, into: OpenInto | undefined, chosen?: string): Promise<void> {
    latest = { handed, into };
    const opened = await read({ files: handed.files, board: board(), chosen });
    if (opened.kind === 'several') state.value = { state: 'several', choices: opened.choices };
    else if (opened.kind === 'projects') await takeProjects(opened.projects, handed.folder);
    else if (opened.kind === 'libraries') await putLibraries(opened.libraries, into);
    else putFiles(opened.files, into);
  }

  async function takeProjects(projects: readonly OpenedProject[], folder?: FolderHandle): Promise<void> {
    const ids: string[] = [];
    for (const { project } of projects) {
      const id = await desk.take(project.kind === 'text' ? withTextPicture(project) : project);
      if (id === undefined) throw desk.problem.peek() ?? new Problem('storage-failed');
      ids.push(id);
    }
    const [first, ...others] = projects;
    if (!first) return;
    const of = others.length > 0 ? undefined : ids[0];
    if (of !== undefined && folder) await linkTo(of, first, folder);
    go(of);
    const asked = first.asks ? wordsOfAsks(first.asks, await bundled()) : [];
    const text = others.length > 0 ? wordsOfMany(projects) : wordsOf(first, asked);
    desk.say({ text, ...(of !== undefined && { of }) });
  }

  /** A program that was opened from a folder is saved there again. */
  async function linkTo(
    id: string,
    { project, root, isMoved }: OpenedProject,
    folder: FolderHandle,
  ): Promise<void> {
    if (project.kind !== 'text' || isMoved) return;
    // The path begins with the folder's own name.
    const below = root.split('/').slice(1, -1);
    let inner = folder;
    for (const name of below) inner = await inner.getDirectoryHandle(name);
    await link(id, inner, [...project.files.map(({ name }) => name), ...libraryPaths(project)]);
  }

  return {
    state,
    open: (handed, into) =>
      run(async () => {
        const all = await handed.catch((cause: unknown) => {
          throw new Problem('open-unreadable', {}, cause);
        });
        if (all.files.length > 0) await find(all, into);
      }),
    async choose(path) {
      const { handed, into } = latest ?? { handed: { files: [] }, into: undefined };
      await run(() => find(handed, into, path));
    },
    leave() {
      latest = undefined;
      state.value = { state: 'idle' };
    },
  };

  async function putLibraries(
    libraries: Extract<Opened, { kind: 'libraries' }>['libraries'],
    into: OpenInto | undefined,
  ): Promise<void> {
    const name = libraries[0]?.name ?? '';
    if (!into) throw new Problem('open-library', { name });
    if (!into.editable.peek()) throw new Problem('open-held', { name });
    await into.libraries.put(libraries);
    desk.say({ text: into.libraries.notes.peek().join(' ') });
  }

  function putFiles(files: Extract<Opened, { kind: 'tabs' }>['files'], into: OpenInto | undefined): void {
    const project = into?.project.peek();
    const names = namesOf(files.map(({ name }) => name));
    if (!into || project?.kind !== 'text') throw new Problem('open-parts', { names });
    if (!into.editable.peek()) throw new Problem('open-held', { name: names });
    const isThere = files.some(({ name }) => project.files.some((file) => file.name === name));
    const act = into.putFiles(files);
    desk.say({
      text: t(isThere ? 'fileTraffic.filesReplaced' : 'fileTraffic.filesAdded', { names }),
      action: t('app.undo'),
      act,
    });
  }
}

/** Where the files of a program's libraries lie in its folder, as they are saved there. */
function libraryPaths({ libraries }: Project): string[] {
  return libraries.flatMap((library) =>
    library.files.map(({ name }) => pathInSketchbook(library.name, name)),
  );
}

function wordsOf({ project, leftOut, otherBoard }: OpenedProject, asked: readonly string[]): string {
  const { name } = project;
  const chosen = shortName(boardById(project.board));
  return [
    t('fileTraffic.imported', { name }),
    ...(otherBoard === undefined ? [] : [t('fileTraffic.openedForOther', { board: otherBoard, chosen })]),
    ...asked,
    ...(leftOut.length === 0 ? [] : [t('fileTraffic.openedWithout', { names: namesOf(leftOut) })]),
  ].join(asked.length > 0 ? '\n' : ' ');
}

function wordsOfMany(projects: readonly OpenedProject[]): string {
  const leftOut = projects.flatMap((opened) => opened.leftOut);
  return [
    t('fileTraffic.importedMany', { count: projects.length }),
    ...(leftOut.length === 0 ? [] : [t('fileTraffic.openedWithout', { names: namesOf(leftOut) })]),
  ].join(' ');
}
