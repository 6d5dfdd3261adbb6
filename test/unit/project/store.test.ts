import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  newBlocksProject,
  openProjectStore,
  type Project,
  type ProjectStore,
  projectVersion,
} from '../../../src/project/index.ts';

let store: ProjectStore;
let clock = 1_000_000;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openProjectStore(() => clock);
});

afterEach(() => {
  store.close();
  vi.restoreAllMocks();
});

const robot = (name = 'My robot', changed = clock): Project => ({
  ...newBlocksProject(name, 'uno', {}, changed),
  workspace: { blocks: { languageVersion: 0, blocks: [{ type: 'wait', id: 'a' }] } },
});

/** Puts a value into the database behind the store's back, as another version of Kulibin would. */
async function plant(id: string, project: unknown): Promise<void> {
  const opening = indexedDB.open('kulibin');
  await new Promise((resolve) => {
    opening.onsuccess = resolve;
  });
  const change = opening.result.transaction('projects', 'readwrite');
  change.objectStore('projects').put({ id, project });
  await new Promise((resolve) => {
    change.oncomplete = resolve;
  });
  opening.result.close();
}

describe('projects on this computer', () => {
  it('are there after Kulibin is closed and opened again', async () => {
    const project = robot();
    await store.write(project);
    store.close();
    store = await openProjectStore(() => clock);
    expect(await store.read(project.id)).toEqual(project);
  });

  it('are listed with the latest changed first', async () => {
    await store.write(robot('old', 1));
    await store.write(robot('new', 3));
    await store.write(robot('middle', 2));
    expect((await store.list()).map((one) => one.name)).toEqual(['new', 'middle', 'old']);
  });

  it('keep their program when they are renamed', async () => {
    const project = robot();
    await store.write(project);
    clock += 5;
    await store.rename(project.id, 'Line follower');
    expect(await store.read(project.id)).toEqual({ ...project, name: 'Line follower', changed: clock });
  });

  it('are duplicated under a free name, and the two then change apart', async () => {
    const project = robot();
    await store.write(project);
    const first = await store.duplicate(project.id);
    const second = await store.duplicate(first.id);
    expect([first.name, second.name]).toEqual(['My robot 2', 'My robot 3']);
    await store.rename(first.id, 'Other');
    expect((await store.read(project.id)).name).toBe('My robot');
  });

  it('know their folder on the disk until they are gone for good', async () => {
    const project = robot();
    await store.write(project);
    expect(await store.folderOf(project.id)).toBeUndefined();
    // A handle is opaque to the store; any value that can be cloned stands for it.
    const handle = { name: 'Documents' } as unknown as FileSystemDirectoryHandle;
    const link = { handle, inside: 'Robot', known: { 'Robot.ino': '00' } };
    await store.keepFolder(project.id, link);
    store.close();
    store = await openProjectStore(() => clock);
    expect(await store.folderOf(project.id)).toEqual(link);
    await store.remove(project.id);
    await store.restore(project.id);
    expect(await store.folderOf(project.id)).toEqual(link);
    await store.remove(project.id);
    await store.purge(project.id);
    expect(await store.folderOf(project.id)).toBeUndefined();
  });

  it('vanish from the list when deleted and come back whole on Undo', async () => {
    const project = robot();
    await store.write(project);
    await store.remove(project.id);
    expect(await store.list()).toEqual([]);
    await expect(store.read(project.id)).rejects.toMatchObject({ code: 'project-missing' });
    await store.restore(project.id);
    expect(await store.read(project.id)).toEqual(project);
  });

  it('are gone for good once the Undo is over', async () => {
    const project = robot();
    await store.write(project);
    await store.remove(project.id);
    await store.purge(project.id);
    await expect(store.restore(project.id)).rejects.toMatchObject({ code: 'project-missing' });
  });

  it('deleted before a crash are cleared at the next start, but not while Undo still shows in another tab', async () => {
    const project = robot();
    await store.write(project);
    await store.remove(project.id);
    const tab = await openProjectStore(() => clock + 1000);
    tab.close();
    await store.restore(project.id);
    await store.remove(project.id);
    store.close();
    store = await openProjectStore(() => clock + 600_000);
    await expect(store.restore(project.id)).rejects.toMatchObject({ code: 'project-missing' });
  });

  it('made by a newer Kulibin are shown, kept untouched, and never written over', async () => {
    const newer = { ...robot('From the future'), version: projectVersion + 1, kind: 'dreams' };
    await plant(newer.id, newer);
    expect(await store.list()).toMatchObject([{ id: newer.id, name: 'From the future', state: 'newer' }]);
    await expect(store.read(newer.id)).rejects.toMatchObject({ code: 'project-newer' });
    await expect(store.write({ ...robot(), id: newer.id })).rejects.toMatchObject({ code: 'project-newer' });
    await expect(store.rename(newer.id, 'x')).rejects.toMatchObject({ code: 'project-newer' });
    expect(await store.list()).toMatchObject([{ name: 'From the future', state: 'newer' }]);
  });

  it('that are damaged do not keep the others from being listed', async () => {
    await store.write(robot());
    await plant('broken', { name: 'Lost', version: 1, kind: 'blocks' });
    await plant('worse', null);
    const states = Object.fromEntries((await store.list()).map((one) => [one.name, one.state]));
    expect(states).toEqual({ 'My robot': 'ready', Lost: 'broken', '…': 'broken' });
  });

  it('changed in another tab are told of', async () => {
    const other = await openProjectStore(() => clock);
    const told = new Promise((resolve) => other.watch(resolve));
    const project = robot();
    await store.write(project);
    expect(await told).toBe(project.id);
    other.close();
  });

  it('say that the disk is full, and are saved once there is room again', async () => {
    const project = robot();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(store.write(project)).rejects.toMatchObject({ code: 'storage-full' });
    put.mockRestore();
    await store.write(project);
    expect((await store.read(project.id)).name).toBe('My robot');
  });
});

describe('a browser that keeps nothing', () => {
  it('still lets a pupil work, and says that the work lasts as long as the tab', async () => {
    Reflect.deleteProperty(globalThis, 'indexedDB');
    const passing = await openProjectStore();
    expect(passing.problem?.code).toBe('storage-missing');
    const project = robot();
    await passing.write(project);
    expect(await passing.read(project.id)).toEqual(project);
    passing.close();
  });

  it('is told apart from projects that a newer Kulibin keeps', async () => {
    store.close();
    const opening = indexedDB.open('kulibin', 99);
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    opening.result.close();
    const passing = await openProjectStore();
    expect(passing.problem?.code).toBe('storage-newer');
    passing.close();
  });
});
