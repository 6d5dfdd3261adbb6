import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Desk, openDesk } from '../../../src/app/desk.ts';
import { type Opening, openOpening } from '../../../src/app/opening.ts';
import { bundledNames } from '../../../src/app/workshop/bundled-names.ts';
import { openWorkshop, type Workshop } from '../../../src/app/workshop.ts';
import { filesOf } from '../../../src/browser/index.ts';
import { language } from '../../../src/locale/index.ts';
import {
  newTextProject,
  openProjectStore,
  type ProjectStore,
  writeProjectFile,
} from '../../../src/project/index.ts';
import { findFiles } from '../../../src/project/open/found-file.ts';
import { recognise } from '../../../src/project/open/recognise.ts';
import { MemoryFolder } from './memory-disk.ts';
import { steeredRooms } from './rooms.ts';

let store: ProjectStore;
let desk: Desk;
let opening: Opening;
let workshop: Workshop | undefined;
let shown: string | undefined;
let linked: [id: string, folder: string, paths: readonly string[]][];

const program = (name: string) => newTextProject(name, 'uno', [{ name: 'a.ino', text: 'int a;' }], 1);

beforeEach(async () => {
  language.value = 'en';
  globalThis.indexedDB = new IDBFactory();
  store = await openProjectStore();
  desk = openDesk(store);
  shown = 'nothing';
  linked = [];
  opening = openOpening({
    desk,
    board: () => 'leonardo',
    go: (id) => {
      shown = id;
    },
    link: async (id, { name }, paths) => {
      linked.push([id, name, paths]);
    },
    bundled: async () => bundledNames,
    read: async ({ files, board, chosen }) => recognise(await findFiles(files), board, chosen),
  });
});

afterEach(async () => {
  await workshop?.close();
  workshop = undefined;
  store.close();
});

async function opens(files: Readonly<Record<string, string>>, into?: Workshop): Promise<void> {
  const handed = Object.entries(files).map(([path, text]) => ({ path, file: new Blob([text]) }));
  await opening.open(Promise.resolve({ files: handed }), into);
}

async function openProgram(): Promise<Workshop> {
  const project = program('Mine');
  await store.write(project);
  const opened = await openWorkshop(project.id, store, steeredRooms().rooms);
  await vi.waitFor(() => expect(opened.editable.value).toBe(true));
  workshop = opened;
  return opened;
}

const texts = ({ project: { value } }: Workshop) =>
  value.kind === 'text' ? value.files.map(({ name, text }) => [name, text]) : [];
const failed = (code: string) => ({ state: 'failed', problem: expect.objectContaining({ code }) });

describe('what a person opens', () => {
  it('becomes a project of its own for the chosen board, and the open one stays as it was', async () => {
    const mine = await openProgram();
    await opens({ 'Blink.ino': 'void setup() {}', 'notes.md': '' }, mine);
    const kept = await store.read(shown ?? '');
    expect(kept).toMatchObject({
      name: 'Blink',
      board: 'leonardo',
      picture: expect.stringContaining('<svg'),
    });
    expect(desk.toast.value).toMatchObject({ text: '“Blink” is added. Left out: notes.md.', of: kept.id });
    expect(texts(mine)).toEqual([['a.ino', 'int a;']]);
    expect(opening.state.value).toEqual({ state: 'idle' });
  });

  it('may be many projects, each under a name of its own', async () => {
    const file = writeProjectFile(program('Robot'));
    await opens({ '1.kulibin': file, '2.kulibin': file, '3.kulibin': file });
    expect(shown).toBeUndefined();
    expect(desk.toast.value?.text).toBe('3 projects are added.');
    const names = (await store.list()).map(({ name }) => name);
    expect(names.sort()).toEqual(['Robot', 'Robot 2', 'Robot 3']);
  });

  it('out of a folder that can be written to is saved there again: into the sketch’s own', async () => {
    const disk = new MemoryFolder('Book', { 'one/Blink/Blink.ino': 'void setup() {}', 'one/Blink/a.h': '' });
    await opening.open(filesOf(disk.handle, 100));
    expect(linked).toEqual([[shown, 'Blink', ['Blink.ino', 'a.h']]]);
  });

  it('that was made for another board says for which', async () => {
    await opens({ 'R/platformio.ini': '[env:x]\nboard = esp32dev', 'R/R.ino': 'void setup() {}' });
    expect(desk.toast.value?.text).toContain('esp32dev, which Kulibin does not have: Leonardo is chosen.');
  });

  it('from PlatformIO tells what it is still to get, and what of it is there already', async () => {
    const ini = `[env:uno]
board = uno
lib_deps =
  arduino-libraries/Servo@^1.2
  adafruit/DHT sensor library
  marcoschwartz/LiquidCrystal_I2C @ ^1.1
  knolleary/PubSubClient
build_flags = -Wall -D LAMP=13 -DLOUD -I other
`;
    await opens({ 'R/platformio.ini': ini, 'R/src/main.cpp': 'void setup() {}' });
    const { text } = desk.toast.value ?? {};
    expect(text).toContain('needs the library PubSubClient: download its .zip');
    expect(text).toContain('Kulibin has already: Servo, DHT sensor library, LiquidCrystal_I2C.');
    expect(text).toContain('\n#define LAMP 13\n#define LOUD 1\n');
    expect(text).toContain('does not take these settings of the build: -I other.');
    expect(text).not.toContain('-Wall');
    language.value = 'ru';
    await opens({ 'R/platformio.ini': ini, 'R/src/main.cpp': 'void setup() {}' });
    expect(desk.toast.value?.text).toContain('Программе нужна библиотека PubSubClient: скачай её');
  });

  it('from PlatformIO and another folder than src/ is not saved there, where nobody would see it', async () => {
    const disk = new MemoryFolder('car', {
      'platformio.ini': '[platformio]\nsrc_dir = firmware\n[env:uno]\nboard = uno\n',
      'firmware/main.cpp': '#include <Arduino.h>\nvoid setup() {}',
    });
    await opening.open(filesOf(disk.handle, 100));
    expect(await store.read(shown ?? '')).toMatchObject({ files: [{ name: 'src/main.cpp' }] });
    expect(linked).toEqual([]);
  });

  it('may be several programs, of which the chosen one is kept', async () => {
    await opens({ 'b/A/A.ino': 'void setup() {}', 'b/B/B.ino': 'void setup() {}' });
    expect(opening.state.value).toMatchObject({ state: 'several', choices: [{ name: 'A' }, { name: 'B' }] });
    expect(await store.list()).toEqual([]);
    await opening.choose('b/B/');
    expect((await store.list()).map(({ name }) => name)).toEqual(['B']);
    expect(opening.state.value).toEqual({ state: 'idle' });
  });

  it('is nothing when the chooser is left', async () => {
    await opens({});
    expect(opening.state.value).toEqual({ state: 'idle' });
    expect(shown).toBe('nothing');
  });

  it('that a folder gone meanwhile holds is a failure, not silence', async () => {
    await opening.open(Promise.reject(new DOMException('gone', 'NotFoundError')));
    expect(opening.state.value).toEqual(failed('open-unreadable'));
    opening.leave();
    expect(opening.state.value).toEqual({ state: 'idle' });
  });
});

describe('parts of a program and libraries', () => {
  const parts = { 'a.ino.h': 'int b;', 'motor.h': 'int m;' };
  const library = { 'Twice/Twice.h': 'int twice(int n);' };

  it('go into the open program, in the place of files of their names, and can be taken back', async () => {
    const mine = await openProgram();
    await opens({ 'motor.h': 'int m;' }, mine);
    expect(texts(mine)).toEqual([
      ['a.ino', 'int a;'],
      ['motor.h', 'int m;'],
    ]);
    mine.changeText('a.ino', 'int other;');
    await opens({ 'motor.h': 'int newer;', 'x.cpp': '' }, mine);
    expect(desk.toast.value?.text).toBe('The program has new files now: motor.h, x.cpp.');
    expect(texts(mine)).toEqual([
      ['a.ino', 'int other;'],
      ['motor.h', 'int newer;'],
      ['x.cpp', ''],
    ]);
    desk.toast.value?.act?.();
    expect(texts(mine)).toEqual([
      ['a.ino', 'int other;'],
      ['motor.h', 'int m;'],
    ]);
  });

  it('a library goes there too', async () => {
    const mine = await openProgram();
    await opens(library, mine);
    expect(mine.project.value.libraries.map(({ name }) => name)).toEqual(['Twice']);
    expect(desk.toast.value?.text).toBe('The library Twice is added.');
    expect(shown).toBe('nothing');
  });

  it('find no place on the first page, nor in a project that another tab holds', async () => {
    await opens(parts);
    expect(opening.state.value).toEqual(failed('open-parts'));
    await opens(library);
    expect(opening.state.value).toEqual(failed('open-library'));
    const mine = await openProgram();
    const looking = await openWorkshop(mine.project.value.id, store, steeredRooms().rooms);
    await vi.waitFor(() => expect(looking.hold.value).toBe('elsewhere'));
    for (const files of [parts, library]) {
      await opens(files, looking);
      expect(opening.state.value).toEqual(failed('open-held'));
    }
    await looking.close();
  });
});
