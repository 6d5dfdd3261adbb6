import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../../src/locale/problem.ts';
import {
  fileName,
  newBlocksProject,
  newTextProject,
  projectVersion,
  readProjectFile,
  writeProjectFile,
} from '../../../src/project/index.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('a project as a file', () => {
  it('comes back the same, as a project of its own', () => {
    const project = {
      ...newBlocksProject('Робот', 'nano', {}, 7),
      workspace: { blocks: { blocks: [{ type: 'wait' }] } },
    };
    const back = readProjectFile(bytesOf(writeProjectFile(project)));
    expect(back).toMatchObject({ name: 'Робот', board: 'nano', workspace: project.workspace });
    expect(back.id).not.toBe(project.id);
  });

  it('from a newer Kulibin is said to be so', () => {
    const newer = JSON.stringify({ kulibin: 'project', project: { version: projectVersion + 1, name: 'x' } });
    expect(() => readProjectFile(bytesOf(newer))).toThrow(
      expect.objectContaining({ code: 'project-file-newer' }),
    );
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
  ])('that is %s is refused with a clear word', (_, text) => {
    expect(() => readProjectFile(bytesOf(text))).toThrow(
      expect.objectContaining({ code: 'project-file-broken' }),
    );
  });

  it('whose blocks lie nowhere is refused with a clear word', () => {
    const blocks = [{ type: 'wait', x: 'left', y: {} }];
    const project = { ...newBlocksProject('Робот', 'nano'), workspace: { blocks: { blocks } } };
    expect(() => readProjectFile(bytesOf(writeProjectFile(project)))).toThrow(
      expect.objectContaining({ code: 'project-file-broken' }),
    );
  });

  it('never brings anything down, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => `{"kulibin":"project","project":${json}}`),
        ),
        (text) => {
          expect(() => readProjectFile(bytesOf(text))).toThrow(Problem);
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
