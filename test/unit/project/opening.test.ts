import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { newTextProject, writeProjectFile } from '../../../src/project/index.ts';
import { findFiles } from '../../../src/project/open/found-file.ts';
import {
  archivedSketch,
  type FolderFile,
  type SavedProgram,
  sketchFolder,
} from '../../../src/project/sketch-folder.ts';
import { compile, errors } from '../compiler/compiler.ts';
import { blink, builds, names, open, program, type Texts, zipped } from './handed-over.ts';

const refused = (code: string, details: object = {}) => expect.objectContaining({ code, details });

describe('an Arduino sketch', () => {
  const folder = {
    'Robot/Robot.ino':
      '#include "motor.h"\n#include "src/eye/eye.h"\nvoid setup() { drive(); look(); }\nvoid loop() { blink(); }\n',
    'Robot/a_blink.ino': 'void blink() {}\n',
    'Robot/motor.h': '#pragma once\nvoid drive();\n',
    'Robot/motor.cpp': '#include "motor.h"\n#include <Arduino.h>\nvoid drive() { delay(1); }\n',
    'Robot/src/eye/eye.h': '#include "../deep.h"\nint look();\n',
    'Robot/src/eye/eye.cpp': '#include "eye.h"\nint look() { return DEEP; }\n',
    'Robot/src/deep.h': '#pragma once\n#define DEEP 7\n',
    'Robot/README.md': '# Robot',
    'Robot/data/sound.wav': new Uint8Array([0, 1, 2]),
    'Robot/old/old.cpp': '#error not compiled\n',
    'Robot/.git/config': 'x',
    'Robot/Thumbs.db': 'x',
  };
  it('in a folder opens with its tabs, the main one first, and with src/; the rest is named', async () => {
    const robot = await program(folder);
    expect(robot.project).toMatchObject({ name: 'Robot', board: 'uno' });
    expect(names(robot)).toEqual([
      'Robot.ino',
      'a_blink.ino',
      'motor.cpp',
      'motor.h',
      'src/deep.h',
      'src/eye/eye.cpp',
      'src/eye/eye.h',
    ]);
    expect(robot.leftOut).toEqual(['old/old.cpp', 'README.md', 'data/sound.wav']);
    await builds(robot);
  });

  it('opens the same out of a ZIP, of a folder or of what is in it, and out of GitHub’s', async () => {
    const inside = Object.fromEntries(Object.entries(folder).map(([path, text]) => [path.slice(6), text]));
    const ofGithub = Object.fromEntries(
      Object.entries(inside).map(([path, text]) => [`Robot-main/${path}`, text]),
    );
    for (const [zip, files] of [
      ['Robot.zip', folder],
      ['Robot.zip', inside],
      ['Robot-main.zip', ofGithub],
      ['Robot (1).ZIP', inside],
    ] as const) {
      const robot = await program({ [zip]: zipped(files) });
      expect(robot.project.name).toBe('Robot');
      expect(robot.project.files).toEqual((await program(folder)).project.files);
    }
  });

  it('of one file keeps its name', async () => {
    const { project } = await program({ 'Маячок.ino': blink.replaceAll('\n', '\r\n') });
    expect(project).toMatchObject({ name: 'Маячок', files: [{ name: 'Маячок.ino', text: blink }] });
  });

  it('of several files chosen together is one program', async () => {
    const robot = await program({ 'motor.h': 'int x;', 'b.ino': 'int y;', 'Robot.ino': blink });
    expect(robot.project.name).toBe('Robot');
    expect(names(robot)).toEqual(['Robot.ino', 'b.ino', 'motor.h']);
  });

  it('with a name that is none for us gets another', async () => {
    expect(names(await program({ 'Мой "робот": #1?.ino': blink }))).toEqual(['Мой _робот_ _1_.ino']);
  });

  it('of old times (.pde, .INO, sent by mail as .txt, saved in windows-1251) opens', async () => {
    expect(names(await program({ 'Old.pde': blink }))).toEqual(['Old.pde']);
    expect(names(await program({ 'OLD.INO': blink }))).toEqual(['OLD.ino']);
    expect(names(await program({ 'Blink.ino.txt': blink }))).toEqual(['Blink.ino']);
    const comment = new Uint8Array([0x2f, 0x2f, 0x20, 0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x0a]);
    const { project } = await program({ 'R/R.ino': new Uint8Array([...comment, ...strToU8(blink)]) });
    expect(project.files[0]?.text).toBe(`// Привет\n${blink}`);
  });

  it('is made of C++ that was written without a tab’s ending, too', async () => {
    await builds(await program({ 'Blink.cpp': blink }));
    await builds(await program({ 'main.cpp': `#include <Arduino.h>\n${blink}` }));
  });

  it('takes headers from any folder that it includes, as Arduino’s builder does', async () => {
    const robot = await program({
      'R/R.ino': `#include "parts/pins.h"\n${blink}`,
      'R/parts/pins.h': '#include "colours.h"\n',
      'R/parts/colours.h': '#define RED 1\n',
      'R/parts/unused.h': '',
    });
    expect(names(robot)).toEqual(['R.ino', 'parts/colours.h', 'parts/pins.h']);
    expect(robot.leftOut).toEqual(['parts/unused.h']);
    await builds(robot);
  });

  it('says its board in sketch.yaml; one that is not ours is told', async () => {
    const withYaml = (text: string) => program({ 'R/R.ino': blink, 'R/sketch.yaml': text });
    expect(await withYaml('default_fqbn: arduino:avr:mega:cpu=atmega2560\n')).toMatchObject({
      project: { board: 'mega' },
      leftOut: [],
      otherBoard: undefined,
    });
    const profiles = 'profiles:\n  nano:\n    fqbn: arduino:avr:nano:cpu=atmega328old\n';
    expect((await withYaml(profiles)).project.board).toBe('nano');
    expect(await withYaml('default_fqbn: esp32:esp32:esp32\n')).toMatchObject({
      project: { board: 'uno' },
      otherBoard: 'esp32:esp32:esp32',
    });
  });
});

describe('a sketch with libraries of its own', () => {
  const twice = {
    name: 'Twice',
    files: [
      { name: 'library.properties', text: 'name=Twice\nversion=1.0.0\n' },
      { name: 'src/Twice.cpp', text: '#include "Twice.h"\nint twice(int n) { return 2 * n; }\n' },
      { name: 'src/Twice.h', text: '#pragma once\nint twice(int n);\n' },
    ],
  };
  const thrice = { name: 'Thrice', files: [{ name: 'Thrice.h', text: '#define THRICE(n) (3 * (n))\n' }] };
  const sketch = '#include <Twice.h>\nvoid setup() { delay(twice(2)); }\nvoid loop() {}\n';
  const saved: SavedProgram = {
    name: 'Robot',
    board: 'nano',
    files: [
      { name: 'Robot.ino', text: sketch },
      { name: 'b.h', text: 'int b;\n' },
    ],
    libraries: [thrice, twice],
  };
  const inside = (folder: string, files: readonly FolderFile[]) =>
    Object.fromEntries(files.map(({ path, text }) => [folder + path, text]));

  it.each([
    ['as a ZIP', { 'Robot.zip': zipped(inside('', archivedSketch(saved))) }],
    ['as an unpacked ZIP', inside('Robot/', archivedSketch(saved))],
    ['as a folder', inside('Robot/', sketchFolder(saved, 'Robot'))],
  ])('comes back with them %s', async (_, files) => {
    const { project, leftOut } = await program(files);
    expect(project).toMatchObject({ name: 'Robot', files: saved.files, libraries: saved.libraries });
    expect(leftOut).toEqual([]);
    await builds({ project });
  });

  it('lies in its ZIP as in a sketchbook: the sketch in its folder, the libraries beside it', () => {
    expect(archivedSketch(saved).map(({ path }) => path)).toEqual([
      'Robot/Robot.ino',
      'Robot/b.h',
      'libraries/Thrice/Thrice.h',
      'libraries/Twice/library.properties',
      'libraries/Twice/src/Twice.cpp',
      'libraries/Twice/src/Twice.h',
    ]);
  });

  it('takes none that lie there for other sketches, or more than there is room for', async () => {
    const book = inside('book/', archivedSketch(saved));
    const chosen = await program({ ...book, 'book/Other/Other.ino': blink }, 'book/Robot/');
    expect(chosen.project.libraries).toEqual([]);
    const shelf = Object.fromEntries(
      Array.from({ length: 21 }, (_, n) => [`Robot/libraries/L${n}/L${n}.h`, `int l${n};`]),
    );
    const full = await program({ 'Robot/Robot.ino': blink, ...shelf });
    expect([full.project.libraries, full.leftOut.length]).toEqual([[], 21]);
  });
});

describe('where mistakes stand in a program of several folders', () => {
  it('they are told by the path that the pupil knows', async () => {
    const said = errors(
      await compile({
        'src/main.cpp': '#include <Arduino.h>\n#include "../include/a.h"\nvoid setup() {}\nvoid loop() {}\n',
        'include/a.h': 'int x = y;\n',
      }),
    );
    expect(said).toEqual([expect.stringMatching(/^include\/a\.h:1:9 /)]);
  });
});

describe('several programs', () => {
  const book = {
    'book/Blink/Blink.ino': blink,
    'book/Fade/Fade.ino': blink.replace('13', '9'),
    'book/Fade/notes.txt': 'x',
  };
  it('in folders side by side are offered, and the chosen one opens', async () => {
    const opened = await open({ 'book.zip': zipped(book) });
    expect(opened).toEqual({
      kind: 'several',
      choices: [
        { path: 'book/book/Blink/', name: 'Blink' },
        { path: 'book/book/Fade/', name: 'Fade' },
      ],
    });
    const { project, leftOut } = await program({ 'book.zip': zipped(book) }, 'book/book/Fade/');
    expect(project).toMatchObject({ name: 'Fade', files: [{ name: 'Fade.ino' }] });
    expect(leftOut).toEqual(['notes.txt']);
  });

  it('in one folder are offered too, and are not mixed', async () => {
    const files = { 'Уроки/Первый.ino': blink, 'Уроки/Второй.ino': blink, 'Уроки/общее.h': 'int x;' };
    const opened = await open(files);
    expect(opened).toEqual({
      kind: 'several',
      choices: [
        { path: 'Уроки/Первый.ino', name: 'Первый' },
        { path: 'Уроки/Второй.ino', name: 'Второй' },
      ],
    });
    const first = await program(files, 'Уроки/Первый.ino');
    expect(first.project.name).toBe('Первый');
    expect(names(first)).toEqual(['Первый.ino', 'общее.h']);
  });

  it('the shallowest wins: a program’s own tests and examples do not stand in its way', async () => {
    const robot = await program({ 'R/R.ino': blink, 'R/tests/t1/t1.ino': blink, 'R/tests/t2/t2.ino': blink });
    expect(names(robot)).toEqual(['R.ino']);
    expect(robot.leftOut).toEqual(['tests/t1/t1.ino', 'tests/t2/t2.ino']);
  });
});

describe('projects of Kulibin', () => {
  const saved = (name: string) =>
    writeProjectFile(newTextProject(name, 'nano', [{ name: 'x.ino', text: blink }]));

  it('open alone, under another ending, in a folder and in a ZIP', async () => {
    const ways: Texts[] = [
      { 'a.kulibin': saved('a') },
      { 'a.json': saved('a') },
      { 'd/a.kulibin': saved('a'), 'd/a.ino': blink },
      { 'd.zip': zipped({ 'a.kulibin': saved('a'), 'photo.png': 'x' }) },
    ];
    for (const files of ways)
      expect((await program(files)).project).toMatchObject({ name: 'a', board: 'nano' });
  });

  it('open many at once; one that is broken is named and keeps none of the others away', async () => {
    const opened = await open({ 'a.kulibin': saved('a'), 'b.kulibin': '{', 'c.kulibin': saved('c') });
    expect(opened).toMatchObject({
      kind: 'projects',
      projects: [{ project: { name: 'a' }, leftOut: ['b.kulibin'] }, { project: { name: 'c' } }],
    });
    await expect(open({ 'b.kulibin': '{' })).rejects.toEqual(refused('project-file-broken'));
  });
});

describe('a library', () => {
  const twice = {
    'library.properties': 'name=Twice\nversion=1.0.0\n',
    'src/Twice.h': 'int twice(int n);',
    'examples/Show/Show.ino': blink,
    'platformio.ini': '[env:uno]\nboard = uno\n',
  };
  const at = (folder: string, files: Texts) =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));

  it.each<[string, Texts]>([
    ['as a folder', at('Twice', twice)],
    ['as GitHub’s ZIP', { 'Twice-master (1).zip': zipped(at('Twice-master', twice)) }],
    ['as a ZIP without a folder', { 'Twice.zip': zipped(twice) }],
    [
      'of the old layout',
      at('Twice', { 'Twice.h': 'int x;', 'keywords.txt': '', 'examples/a/a.ino': blink }),
    ],
    ['without any sign but its headers', at('Twice', { 'Twice.h': 'int x;', 'Twice.cpp': 'int y;' })],
  ])('is told from a program: %s', async (_, files) => {
    expect(await open(files)).toMatchObject({ kind: 'libraries', libraries: [{ name: 'Twice' }] });
  });

  it('may come with others', async () => {
    const opened = await open({
      'A.zip': zipped(at('A', { 'A.h': 'int x;' })),
      'B.zip': zipped(at('B', { 'B.h': 'int x;' })),
    });
    expect(opened).toMatchObject({ kind: 'libraries', libraries: [{ name: 'A' }, { name: 'B' }] });
  });
});

describe('parts of a program', () => {
  it('without the program itself are for the open one', async () => {
    expect(await open({ 'motor.h': 'void go();', 'motor.cpp': '#include "motor.h"\nvoid go() {}' })).toEqual({
      kind: 'tabs',
      files: [
        { name: 'motor.h', text: 'void go();' },
        { name: 'motor.cpp', text: '#include "motor.h"\nvoid go() {}' },
      ],
    });
  });
});

describe('what cannot be opened', () => {
  it.each<[string, Texts, ReturnType<typeof refused>]>([
    ['a picture', { 'cat.png': '\x89PNG' }, refused('open-unknown', { name: 'cat.png' })],
    ['a text', { 'notes.txt': 'buy milk' }, refused('open-unknown', { name: 'notes.txt' })],
    ['another program’s JSON', { 'x.json': '{"targets":[]}' }, refused('project-file-broken')],
    ['firmware', { 'Blink.hex': ':00000001FF' }, refused('open-firmware', { name: 'Blink.hex' })],
    ['another archive', { 'Robot.rar': 'Rar!' }, refused('open-archive', { name: 'Robot.rar' })],
    ['a folder of pictures', { 'd/1.png': 'x', 'd/2.png': 'y' }, refused('open-nothing')],
    ['an empty ZIP', { 'd.zip': zipped({}) }, refused('open-nothing')],
    ['a ZIP of a picture', { 'd.zip': zipped({ 'cat.png': 'x' }) }, refused('open-nothing')],
    ['a platformio.ini alone', { 'd/platformio.ini': '[env:uno]\nboard = uno' }, refused('open-nothing')],
    ['a picture called a sketch', { 'cat.ino': '\x89PNG\0\0' }, refused('project-file-broken')],
    ['half a ZIP', { 'a.zip': zipped({ 'a.ino': blink }).subarray(0, 60) }, refused('zip-broken')],
    ['a web page called a ZIP', { 'a.zip': '<html>404</html>' }, refused('zip-broken')],
  ])('is %s, and it is said why', async (_, files, problem) => {
    await expect(open(files)).rejects.toEqual(problem);
  });

  it('is a program without end', async () => {
    const many = Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`R/f${at}.h`, '']));
    await expect(open({ 'R/R.ino': blink, ...many })).rejects.toEqual(
      refused('program-too-many-files', { count: 202, limit: 200 }),
    );
    await expect(open({ 'R/R.ino': blink, 'R/x.h': ' '.repeat(4 * 1024 * 1024) })).rejects.toEqual(
      refused('program-too-long', { size: 5, limit: 4 }),
    );
  });

  it('is a folder without end: it is not even read', async () => {
    const unread = { size: 1, arrayBuffer: () => Promise.reject(new Error('was read')) } as unknown as Blob;
    const pictures = Array.from({ length: 20_001 }, (_, at) => ({ path: `d/${at}.png`, file: unread }));
    await expect(findFiles(pictures)).rejects.toEqual(refused('open-too-many', { limit: 20_000 }));
    const big = { path: 'R.ino', file: { ...unread, size: 13 * 1024 * 1024 } as Blob };
    await expect(findFiles([big])).rejects.toEqual(refused('project-file-too-big', { size: 13, limit: 12 }));
    await expect(findFiles([{ path: 'R.ino', file: unread }])).rejects.toEqual(refused('open-unreadable'));
  });
});
