import { beforeEach, describe, expect, it } from 'vitest';
import type { Toast } from '../../../src/app/desk.ts';
import { openSaving, type ProgramToSave, type Saving } from '../../../src/app/saving.ts';
import type { FolderHandle } from '../../../src/browser/index.ts';
import { language } from '../../../src/locale/index.ts';
import type { FolderLink } from '../../../src/project/index.ts';
import { MemoryFolder } from './memory-disk.ts';

let links: Map<string, FolderLink>;
let said: Toast[];
let picked: (MemoryFolder | undefined)[];
let opened: string[];
let isAllowed: boolean;
let saving: Saving;

beforeEach(() => {
  language.value = 'en';
  links = new Map();
  said = [];
  picked = [];
  opened = [];
  isAllowed = true;
  saving = openSaving({
    store: {
      folderOf: async (id) => links.get(id),
      keepFolder: async (id, link) => {
        links.set(id, link);
      },
    },
    desk: { say: (toast) => toast && said.push(toast) },
    pick: async () => picked.shift()?.handle,
    mayWrite: async () => isAllowed,
    open: async (folder: FolderHandle) => {
      opened.push(folder.name);
    },
  });
});

const files = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([name, text]) => ({ name, text }));
const program = (texts: Readonly<Record<string, string>>, name = 'Мой робот'): ProgramToSave => ({
  id: 'robot',
  name,
  board: 'mega',
  libraries: [],
  files: files(texts),
});
const state = () => saving.state.value;
const idle = { state: 'idle' };
const failed = (code: string) => ({ state: 'failed', problem: expect.objectContaining({ code }) });

describe('a sketch saved into a folder', () => {
  it('gets a folder of its own there, its main tab called the same, as the Arduino IDE wants it', async () => {
    const documents = new MemoryFolder('Documents', { 'letter.txt': 'x' });
    picked = [documents];
    await saving.save(program({ 'sketch.ino': 'a', 'motor.h': 'b', 'src/eye.cpp': 'c' }));
    expect(documents.files).toEqual({
      'letter.txt': 'x',
      'Moy_robot/Moy_robot.ino': 'a',
      'Moy_robot/motor.h': 'b',
      'Moy_robot/src/eye.cpp': 'c',
    });
    expect(said.at(-1)).toMatchObject({
      text: 'The sketch is saved into the folder “Moy_robot”.',
      of: 'robot',
    });
    expect(state()).toEqual(idle);
  });

  it('goes to the same folder the next time, without asking; a file that it has no more goes away', async () => {
    const documents = new MemoryFolder('Documents');
    picked = [documents];
    await saving.save(program({ 'sketch.ino': 'a', 'old.h': 'b', 'mine.h': 'c' }));
    documents.put('Moy_robot/mine.h', 'changed elsewhere');
    await saving.save(program({ 'sketch.ino': 'a2', 'new.h': 'd' }, 'Other name'));
    expect(documents.files).toEqual({
      'Moy_robot/Moy_robot.ino': 'a2',
      'Moy_robot/new.h': 'd',
      // What someone went on with is not ours to take away.
      'Moy_robot/mine.h': 'changed elsewhere',
    });
  });

  it('goes into the chosen folder itself where that is its own', async () => {
    const own = new MemoryFolder('Moy_robot');
    picked = [own];
    await saving.save(program({ 'sketch.ino': 'a' }));
    expect(own.files).toEqual({ 'Moy_robot.ino': 'a' });
  });

  it('has a folder that no tab of it is called as', async () => {
    const documents = new MemoryFolder('Documents');
    picked = [documents];
    await saving.save(program({ 'Robot.ino': 'a', 'motor.ino': 'b' }, 'motor'));
    expect(documents.files).toEqual({ 'motor_sketch/motor_sketch.ino': 'a', 'motor_sketch/motor.ino': 'b' });
  });

  it('of PlatformIO is laid out as that wants it; what is the pupil’s own there stays', async () => {
    const library = { name: 'Twice', files: files({ 'src/Twice.h': 't' }) };
    const car = { ...program({ 'src/main.cpp': 'a', 'include/pins.h': 'b' }), libraries: [library] };
    const documents = new MemoryFolder('Documents');
    picked = [documents];
    await saving.save(car);
    expect(documents.files).toEqual({
      'Moy_robot/platformio.ini':
        '[env:mega]\nplatform = atmelavr\nboard = megaatmega2560\nframework = arduino\n',
      'Moy_robot/src/main.cpp': 'a',
      'Moy_robot/include/pins.h': 'b',
      'Moy_robot/lib/Twice/src/Twice.h': 't',
    });
    const own = { 'platformio.ini': '[env:x]', 'lib/Twice/include/Twice.h': 'own', 'src/main.cpp': 'a' };
    const folder = new MemoryFolder('car', own);
    picked = [folder];
    await saving.saveElsewhere(car);
    expect(folder.files).toEqual({ ...own, 'include/pins.h': 'b' });
  });

  it('of PlatformIO gets a folder of its own in a project whose program lies elsewhere', async () => {
    const theirs = { 'platformio.ini': '[platformio]\nsrc_dir = firmware\n', 'firmware/main.cpp': 'theirs' };
    const folder = new MemoryFolder('Moy_robot', theirs);
    picked = [folder];
    await saving.save(program({ 'src/main.cpp': 'mine' }));
    expect(folder.files).toMatchObject({ ...theirs, 'Moy_robot/src/main.cpp': 'mine' });
    const empty = new MemoryFolder('car', { 'platformio.ini': '[env:uno]\nboard = uno\n' });
    picked = [empty];
    await saving.saveElsewhere(program({ 'src/main.cpp': 'mine' }));
    expect(empty.files).toMatchObject({ 'src/main.cpp': 'mine' });
  });

  it('is not saved when the chooser is left', async () => {
    await saving.save(program({ 'sketch.ino': 'a' }));
    expect(state()).toEqual(idle);
    expect([links.size, said.length]).toEqual([0, 0]);
  });

  it('has its libraries with it, follows what becomes of them, and says what the Arduino IDE wants', async () => {
    const documents = new MemoryFolder('Documents');
    picked = [documents];
    const library = (text: string) => ({ name: 'Twice', files: files({ 'src/Twice.h': text }) });
    await saving.save({ ...program({ 'sketch.ino': 'a' }), libraries: [library('1')] });
    const sketch = { 'Moy_robot/Moy_robot.ino': 'a' };
    expect(documents.files).toEqual({ ...sketch, 'Moy_robot/libraries/Twice/src/Twice.h': '1' });
    expect(said.at(-1)?.text).toContain('the folder libraries: Twice. For the Arduino IDE, move them to');
    await saving.save({ ...program({ 'sketch.ino': 'a' }), libraries: [library('2')] });
    expect(documents.files).toEqual({ ...sketch, 'Moy_robot/libraries/Twice/src/Twice.h': '2' });
    await saving.save(program({ 'sketch.ino': 'a' }));
    expect(documents.files).toEqual(sketch);
    expect(said.at(-1)?.text).not.toContain('libraries');
  });
});

describe('a folder that others changed', () => {
  let documents: MemoryFolder;
  const mine = program({ 'sketch.ino': 'mine' });

  beforeEach(async () => {
    documents = new MemoryFolder('Documents');
    picked = [documents];
    await saving.save(program({ 'sketch.ino': 'first' }));
    documents.put('Moy_robot/Moy_robot.ino', 'theirs');
    await saving.save(mine);
  });

  it('is asked about, and nothing is written', () => {
    expect(state()).toEqual({
      state: 'changed',
      folder: 'Moy_robot',
      names: ['Moy_robot.ino'],
      canKeepBoth: true,
    });
    expect(documents.files).toEqual({ 'Moy_robot/Moy_robot.ino': 'theirs' });
  });

  it('stays beside a new one when both are kept, and the project goes on in the new one', async () => {
    await saving.keepBoth();
    expect(documents.files).toEqual({
      'Moy_robot/Moy_robot.ino': 'theirs',
      'Moy_robot_2/Moy_robot_2.ino': 'mine',
    });
    await saving.save(program({ 'sketch.ino': 'mine again' }));
    expect(documents.files['Moy_robot_2/Moy_robot_2.ino']).toBe('mine again');
    expect(state()).toEqual(idle);
  });

  it('is written over when that is wished', async () => {
    await saving.writeOver();
    expect(documents.files).toEqual({ 'Moy_robot/Moy_robot.ino': 'mine' });
    expect(state()).toEqual(idle);
  });

  it('opens when that is wished', async () => {
    await saving.openChanged();
    expect(opened).toEqual(['Moy_robot']);
    expect(documents.files).toEqual({ 'Moy_robot/Moy_robot.ino': 'theirs' });
  });

  it('asks again the next time when it is left', async () => {
    saving.leave();
    expect(state()).toEqual(idle);
    await saving.save(mine);
    expect(state()).toMatchObject({ state: 'changed' });
  });

  it('that holds the same text by now is no trouble', async () => {
    documents.put('Moy_robot/Moy_robot.ino', 'mine');
    await saving.save(mine);
    expect(state()).toEqual(idle);
  });

  it('may be another sketch that lay there before the first save', async () => {
    const other = new MemoryFolder('Other', { 'Moy_robot/Moy_robot.ino': 'a sketch of last year' });
    picked = [other];
    await saving.saveElsewhere(mine);
    expect(state()).toMatchObject({ state: 'changed', canKeepBoth: true });
    expect(other.files).toEqual({ 'Moy_robot/Moy_robot.ino': 'a sketch of last year' });
  });
});

describe('a project opened from a folder', () => {
  it('is saved there, each file under the name it had', async () => {
    const folder = new MemoryFolder('Blink-main', { 'Blink.ino': 'a', 'motor.h': 'b', 'README.md': 'c' });
    await saving.link('robot', folder.handle, ['Blink.ino', 'motor.h']);
    await saving.save(program({ 'Blink.ino': 'a2', 'motor.h': 'b' }));
    expect(folder.files).toEqual({ 'Blink.ino': 'a2', 'motor.h': 'b', 'README.md': 'c' });
    folder.put('motor.h', 'theirs');
    await saving.save(program({ 'Blink.ino': 'a3', 'motor.h': 'b' }));
    expect(state()).toMatchObject({ state: 'changed', names: ['motor.h'], canKeepBoth: false });
    expect(folder.files['Blink.ino']).toBe('a2');
  });
});

describe('saving fails with a word of what to do', () => {
  let documents: MemoryFolder;
  beforeEach(async () => {
    documents = new MemoryFolder('Moy_robot');
    picked = [documents];
    await saving.save(program({ 'sketch.ino': 'a' }));
  });
  const next = program({ 'sketch.ino': 'b', 'more.h': 'c' });

  it.each([
    ['the disk is full', 'QuotaExceededError', 'folder-full'],
    ['another program holds the file', 'NoModificationAllowedError', 'folder-busy'],
    ['the browser forbids it', 'NotAllowedError', 'folder-forbidden'],
    ['of anything else', 'UnknownError', 'folder-failed'],
  ])('because %s, and goes on once that is over', async (_, name, code) => {
    documents.failure = new DOMException('x', name);
    await saving.save(next);
    expect(state()).toEqual(failed(code));
    documents.failure = undefined;
    saving.leave();
    await saving.writeOver();
    expect(documents.files).toEqual({ 'Moy_robot.ino': 'b', 'more.h': 'c' });
  });

  it('because the pupil gave no leave, or the folder is gone', async () => {
    isAllowed = false;
    await saving.save(next);
    expect(state()).toEqual(failed('folder-forbidden'));
    isAllowed = true;
    documents.isGone = true;
    await saving.save(next);
    expect(state()).toEqual(failed('folder-gone'));
    const other = new MemoryFolder('Other');
    picked = [other];
    await saving.saveElsewhere();
    expect(other.files).toEqual({ 'Moy_robot/Moy_robot.ino': 'b', 'Moy_robot/more.h': 'c' });
  });
});
