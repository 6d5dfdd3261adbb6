import { describe, expect, it } from 'vitest';
import {
  copyOf,
  newBlocksProject,
  newTextProject,
  readProject,
  readProjectFile,
  writeProjectFile,
} from '../../../src/project/index.ts';

const servo = {
  id: 'servo:1',
  name: 'Рука',
  pins: { SIG: '9' },
  settings: { least: 10 },
  auto: true,
} as const;
const kit = { robot: 'cart', parts: [servo, { id: 'led:2', pins: { A: '10' } }] };
const library = { name: 'Robot', files: [{ name: 'src/Robot.h', text: 'void go();' }] };
const blocks = {
  ...newBlocksProject('Робот', 'uno', { blocks: {} }, 7, { level: 'start', kit }),
  allowed: ['servo_turn'],
  libraries: [library],
};

const bytesOf = (text: string) => new TextEncoder().encode(text);
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a project', () => {
  it('keeps its kit, level, toolbox and libraries, as a record, as a file and as a copy', () => {
    const { id: _, ...rest } = blocks;
    expect(readProject(json(blocks))).toEqual(blocks);
    expect(readProjectFile(bytesOf(writeProjectFile(blocks)))).toMatchObject({
      ...rest,
      created: expect.any(Number),
      changed: expect.any(Number),
    });
    expect(copyOf(blocks, 'Робот 2', 8)).toMatchObject({ kit, level: 'start', libraries: [library] });
  });

  it('of blocks made before there were kits opens with an empty table at the level of all blocks', () => {
    const { kit: _, level: __, allowed: ___, libraries: ____, ...old } = blocks;
    const read = readProject({ ...(json(old) as object), version: 1 });
    expect(read).toEqual({ ...old, version: 3, kit: { parts: [] }, level: 'blocks', libraries: [] });
  });

  it('of C++ made before libraries could be added opens without any', () => {
    const { libraries: _, ...old } = newTextProject('x', 'mega', [{ name: 'x.ino', text: 'int x;' }], 3);
    expect(readProject({ ...old, version: 1 })).toEqual({ ...old, version: 3, libraries: [] });
  });

  it('of version 2 opens with all that came to it without a version of its own', () => {
    const { version: _, ...old } = {
      ...newTextProject('x', 'mega', [{ name: 'x.ino', text: 'int x;' }], 3),
      from: blocks.id,
      kit,
      level: 'expert',
      allowed: ['servo_turn'],
    };
    expect(readProject({ ...old, version: 2 })).toEqual({ ...old, version: 3 });
  });

  it.each(['src/motor/motor.cpp', 'include/pins.hh', 'Робот (1).pde', 'a.S', 'b.hpp'])(
    'may have a file %s',
    (name) => {
      const project = newTextProject('x', 'uno', [
        { name: 'x.ino', text: '' },
        { name, text: 'int x;' },
      ]);
      expect(readProject(project)).toEqual(project);
    },
  );

  it.each([
    '../x.h',
    'src/../x.h',
    '/x.h',
    'C:/x.h',
    'a//x.h',
    '.hidden/x.h',
    'x.exe',
    'a"b.h',
    `${'a/'.repeat(9)}x.h`,
  ])('may have no file %s', (name) => {
    const project = newTextProject('x', 'uno', [{ name, text: '' }]);
    expect(() => readProject(project)).toThrow(expect.objectContaining({ code: 'project-broken' }));
  });

  const part = (change: object) => ({ ...blocks, kit: { parts: [{ ...servo, ...change }] } });
  const withLibrary = (change: object) => ({ ...blocks, libraries: [{ ...library, ...change }] });
  const oneFile = (name: string, text = '') => withLibrary({ files: [{ name, text }] });
  it.each<[string, object]>([
    ['no kit', { ...blocks, kit: undefined }],
    ['a level that is none', { ...blocks, level: 'wizard' }],
    ['a part twice', { ...blocks, kit: { parts: [servo, servo] } }],
    ['a thousand parts', { ...blocks, kit: { parts: Array.from({ length: 1000 }, () => servo) } }],
    ['a part that is no part', part({ id: '../led:1' })],
    ['a pin that would be code', part({ pins: { SIG: '9; system("x")' } })],
    ['a leg that would be markup', part({ pins: { '<img>': '9' } })],
    ['a name a page long', part({ name: 'я'.repeat(1000) })],
    ['a setting without a number', part({ settings: { least: Number.NaN } })],
    ['a toolbox of objects', { ...blocks, allowed: [{}] }],
    ['a library’s name that climbs', withLibrary({ name: '../Robot' })],
    ['a file that climbs', oneFile('src/../../Robot.h')],
    ['a file at the root', oneFile('/etc/passwd')],
    ['a file on another drive', oneFile('C:\\Robot.h')],
    ['a library too big', oneFile('Robot.h', ' '.repeat(2 * 1024 * 1024 + 1))],
    ['a library twice', { ...blocks, libraries: [library, library] }],
    ['libraries that are none', { ...blocks, libraries: 'Robot' }],
  ])('with %s is refused with a sentence', (_, value) => {
    const code = 'project-broken';
    expect(() => readProject(json(value))).toThrow(expect.objectContaining({ code }));
    const text = JSON.stringify({ kulibin: 'project', project: value });
    expect(() => readProjectFile(bytesOf(text))).toThrow(
      expect.objectContaining({ code: 'project-file-broken' }),
    );
  });

  it('of a newer Kulibin is left alone', () => {
    expect(() => readProject({ ...blocks, version: 4 })).toThrow(
      expect.objectContaining({ code: 'project-newer' }),
    );
  });
});
