import { describe, expect, it } from 'vitest';
import {
  continuedInBlocks,
  continuedInCpp,
  copyOf,
  newBlocksProject,
  otherSide,
  type Project,
  readProject,
} from '../../../src/project/index.ts';
import { summarise } from '../../../src/project/project.ts';

const kit = { parts: [{ id: 'servo:1', name: 'Arm', pins: { SIG: '9' } }] };
const library = { name: 'Robot', files: [{ name: 'src/Robot.h', text: 'void go();' }] };
const files = [{ name: 'sketch.ino', text: 'void setup() {}\nvoid loop() {}\n' }];
const blocks = {
  ...newBlocksProject('Robot', 'mega', {}, 1, { level: 'start', kit }),
  libraries: [library],
};
const cpp = continuedInCpp(blocks, 'Robot (C++)', files, 2);
const again = continuedInBlocks(cpp, 'Robot (blocks)', { workspace: {}, kit, level: 'expert' }, 3);

const list = (...projects: Project[]) => projects.map((project) => summarise(project.id, project));

describe('a program on both sides', () => {
  it('takes its board, its table, its level and its libraries along to C++, and as stored', () => {
    expect(cpp).toMatchObject({ board: 'mega', kit, level: 'start', libraries: [library], files });
    expect(readProject(JSON.parse(JSON.stringify(cpp)))).toEqual(cpp);
    expect(readProject(JSON.parse(JSON.stringify(again)))).toEqual(again);
  });

  it('is still narrowed to the lesson’s blocks when it comes back', () => {
    const narrowed = continuedInCpp({ ...blocks, allowed: ['pin_led'] }, 'Robot (C++)', files, 2);
    const stored = readProject(JSON.parse(JSON.stringify(narrowed)));
    if (stored.kind !== 'text') throw new Error('no C++');
    expect(continuedInBlocks(stored, 'Robot', { workspace: {}, kit, level: 'blocks' }).allowed).toEqual([
      'pin_led',
    ]);
    expect(again.allowed).toBeUndefined();
  });

  it('is found from either side, by the project made last', () => {
    const all = list(blocks, cpp, again);
    expect(otherSide(blocks, all)?.name).toBe('Robot (C++)');
    expect(otherSide(cpp, all)?.name).toBe('Robot (blocks)');
    expect(otherSide(again, all)?.name).toBe('Robot (C++)');
  });

  it('falls back to the one before when the last is gone, and to none when all are', () => {
    expect(otherSide(cpp, list(blocks, cpp))?.name).toBe('Robot');
    expect(otherSide(cpp, list(cpp))).toBeUndefined();
  });

  it('does not hold for a copy, which is a project of its own', () => {
    expect(otherSide(copyOf(cpp, 'Copy', 4), list(blocks, cpp))).toBeUndefined();
  });

  it('is refused where the link would be no id', () => {
    expect(() => readProject({ ...cpp, from: '../blocks' })).toThrow(
      expect.objectContaining({ code: 'project-broken' }),
    );
  });
});
