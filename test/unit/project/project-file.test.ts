import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../../src/locale/problem.ts';
import {
  fileName,
  newBlocksProject,
  newTextProject,
  projectFileLimit,
  projectVersion,
  readProjectFile,
  writeProjectFile,
} from '../../../src/project/index.ts';

const file = (name: string, text: string) => {
  const bytes = new TextEncoder().encode(text);
  return { name, size: bytes.length, arrayBuffer: async () => bytes.buffer };
};

describe('a project as a file', () => {
  it('comes back the same, as a project of its own', async () => {
    const project = {
      ...newBlocksProject('Робот', 'nano', {}, 7),
      workspace: { blocks: { blocks: [{ type: 'wait' }] } },
    };
    const back = await readProjectFile(file('robot.kulibin', writeProjectFile(project)), 'uno');
    expect(back).toMatchObject({ name: 'Робот', board: 'nano', workspace: project.workspace });
    expect(back.id).not.toBe(project.id);
  });

  it('may be an Arduino sketch from anywhere', async () => {
    const back = await readProjectFile(file('Blink.ino', 'void setup() {}\r\nvoid loop() {}\r\n'), 'mega');
    expect(back).toMatchObject({
      kind: 'text',
      name: 'Blink',
      board: 'mega',
      files: [{ name: 'sketch.ino', text: 'void setup() {}\nvoid loop() {}\n' }],
    });
  });

  it('that is too big is refused before it is read', async () => {
    const big = {
      name: 'x.kulibin',
      size: projectFileLimit + 1,
      arrayBuffer: () => Promise.reject(new Error('was read')),
    };
    await expect(readProjectFile(big, 'uno')).rejects.toMatchObject({ code: 'project-file-too-big' });
  });

  it('from a newer Kulibin is said to be so', async () => {
    const newer = JSON.stringify({ kulibin: 'project', project: { version: projectVersion + 1, name: 'x' } });
    await expect(readProjectFile(file('x.kulibin', newer), 'uno')).rejects.toMatchObject({
      code: 'project-file-newer',
    });
  });

  const good = writeProjectFile(newTextProject('x', 'uno', [{ name: 'x.ino', text: '' }], 1));
  it.each([
    ['nothing', ''],
    ['a picture', '\u0089PNG\r\n\u001a\n\0'],
    ['half a project', good.slice(0, good.length / 2)],
    ['another program’s JSON', '{"targets":[]}'],
    ['a project without a board', good.replace('"uno"', '"pdp-11"')],
    ['a name that climbs out of its folder', good.replace('"x.ino"', '"../../x.ino"')],
    ['a name that is no name', good.replace('"name": "x"', '"name": "  "')],
    ['a time that never was', good.replace('"created": 1', '"created": 1e999')],
    ['a reach for the prototype', good.replace('"text": ""', '"text": "", "__proto__": {"polluted": 1}')],
    [
      'a hundred thousand brackets',
      `{"kulibin":"project","project":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    ],
  ])('that is %s is refused with a clear word', async (_, text) => {
    await expect(readProjectFile(file('x.kulibin', text), 'uno')).rejects.toMatchObject({
      code: 'project-file-broken',
    });
  });

  it('never brings anything down, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => `{"kulibin":"project","project":${json}}`),
        ),
        async (text) => {
          const read = readProjectFile(file('x.kulibin', text), 'uno');
          await expect(read).rejects.toBeInstanceOf(Problem);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('the name of a saved file', () => {
  it.each([
    ['Мой робот', 'Moy_robot'],
    ['Щука & ёж №1', 'Shchuka_yozh_No1'],
    ['Үөһээ аҕа таҥара', 'Uohee_aga_tangara'],
    ['café déjà', 'cafe_deja'],
    ['../../etc/passwd', 'etc_passwd'],
    ['con', 'con_project'],
    ['机器人', 'project'],
    ['🤖', 'project'],
    ['-rf', 'rf'],
  ])('for “%s” is %s', (name, stem) => {
    expect(fileName(name, '.ino')).toBe(`${stem}.ino`);
  });

  it('is always one that every system takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(fileName(name, '.hex')).toMatch(/^[A-Za-z0-9][A-Za-z0-9_-]{0,67}\.hex$/);
      }),
    );
  });
});
