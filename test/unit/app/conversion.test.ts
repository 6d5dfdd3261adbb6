import { signal } from '@preact/signals-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openConversion } from '../../../src/app/workshop/conversion.ts';
import { language } from '../../../src/locale/index.ts';
import { Problem } from '../../../src/locale/problem.ts';
import {
  continuedInCpp,
  newBlocksProject,
  newTextProject,
  type Project,
} from '../../../src/project/index.ts';
import type { Conversion } from '../../../src/sketch/index.ts';
import { compiled, mistaken, steeredRooms } from './rooms.ts';

const files = [{ name: 'sketch.ino', text: 'void setup() {\n}\nvoid loop() {\n}\n' }];
const made = {
  workspace: { blocks: {} },
  kit: { parts: [] },
  own: 2,
  foreign: 1,
  level: 'blocks',
} as unknown as Conversion;

let steered: ReturnType<typeof steeredRooms>;
const convert = (project: Project) => {
  const conversion = openConversion({ project: signal(project), rooms: steered.rooms });
  return { conversion, done: conversion.start(), state: () => conversion.state.value };
};

beforeEach(() => {
  language.value = 'en';
  steered = steeredRooms();
});

describe('a project of blocks', () => {
  it('goes on as C++ with the sketch of its newest blocks, and stays as it is', async () => {
    const project = newBlocksProject('Robot (blocks)', 'uno', { blocks: {} }, 1);
    const { done, state } = convert(project);
    await vi.waitFor(() => expect(steered.sketches.length).toBe(1));
    steered.sketches[0]?.answer({ sketch: { files }, map: [] });
    await done;
    expect(state()).toMatchObject({
      state: 'ready',
      made: { kind: 'text', name: 'Robot (C++)', files, from: project.id },
    });
  });

  it('says why when its blocks cannot be read', async () => {
    const { done, state } = convert(newBlocksProject('Robot', 'uno', {}, 1));
    await vi.waitFor(() => expect(steered.sketches.length).toBe(1));
    steered.sketches[0]?.refuse(new Problem('workspace-broken'));
    await done;
    expect(state()).toMatchObject({ state: 'failed', problem: { code: 'workspace-broken' } });
  });
});

describe('a C++ project', () => {
  const fromExpert = continuedInCpp(newBlocksProject('Robot', 'uno', {}, 1, { level: 'expert' }), 'R', files);

  it('becomes blocks at the level that has them, counted', async () => {
    const { done, state } = convert(newTextProject('Robot', 'uno', files));
    await vi.waitFor(() => expect(steered.conversions.length).toBe(1));
    steered.conversions[0]?.answer(made);
    await done;
    expect(state()).toMatchObject({
      state: 'ready',
      made: { kind: 'blocks', name: 'Robot (blocks)', level: 'blocks' },
      count: { own: 2, foreign: 1 },
    });
  });

  it('comes back to the level that it left', async () => {
    const { done, state } = convert(fromExpert);
    await vi.waitFor(() => expect(steered.conversions.length).toBe(1));
    steered.conversions[0]?.answer(made);
    await done;
    expect(state()).toMatchObject({ made: { level: 'expert' } });
  });

  it('is compiled with its own libraries, and a mistake is told by its line', async () => {
    const library = { name: 'Robot', files: [{ name: 'Robot.h', text: '' }] };
    void convert({ ...newTextProject('Robot', 'mega', files), libraries: [library] });
    await vi.waitFor(() => expect(steered.conversions.length).toBe(1));
    const good = steered.conversions[0]?.question.compile('good');
    const bad = steered.conversions[0]?.question.compile('bad');
    await vi.waitFor(() => expect(steered.compiles.length).toBe(2));
    const [first, second] = steered.compiles;
    if (!first || !second) throw new Error('nothing was compiled');
    expect(first.question).toMatchObject({ board: 'mega', libraries: [library] });
    first.answer(await compiled(first.question));
    second.answer(await mistaken(second.question, 7));
    expect(await good).toEqual({ hex: ':00000001FF\n' });
    expect(await bad).toEqual({ line: 7 });
  });

  it('of several files is told that only one becomes blocks', async () => {
    const { done, state } = convert(newTextProject('R', 'uno', [...files, { name: 'pins.h', text: '' }]));
    await done;
    expect(state()).toMatchObject({
      state: 'failed',
      problem: { code: 'sketch-many-files', details: { main: 'sketch.ino', names: 'pins.h' } },
    });
  });

  it('is left as it was when the pupil stops, whatever comes afterwards', async () => {
    const { conversion, done, state } = convert(newTextProject('Robot', 'uno', files));
    await vi.waitFor(() => expect(steered.conversions.length).toBe(1));
    conversion.leave();
    expect(steered.conversions[0]?.question.signal.aborted).toBe(true);
    steered.conversions[0]?.answer(made);
    await done;
    expect(state()).toEqual({ state: 'idle' });
  });
});
