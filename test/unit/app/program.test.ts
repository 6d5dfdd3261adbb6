import { signal } from '@preact/signals-core';
import { expect, it, vi } from 'vitest';
import { openProgram } from '../../../src/app/workshop/program.ts';
import { Problem } from '../../../src/locale/problem.ts';
import { newBlocksProject, type Project } from '../../../src/project/index.ts';
import { compiled, mistaken, steeredRooms } from './rooms.ts';

const blocks = newBlocksProject('robot', 'uno', {}, 1);
const workspace = (number: number): Project => ({ ...blocks, workspace: { number } });
const sketch = (text: string) => ({ sketch: { files: [{ name: 'sketch.ino', text }] }, map: [] as [] });

/** Waits until the room has been asked this many times, and gives the last question. */
async function nth<Asked>(asked: readonly Asked[], count: number): Promise<Asked> {
  await vi.waitFor(() => expect(asked.length).toBe(count));
  return asked[count - 1] as Asked;
}

function opened() {
  const steered = steeredRooms();
  const project = signal<Project>(workspace(1));
  const program = openProgram(project, steered.rooms);
  return { ...steered, project, program };
}

it('asks nothing of the heavy rooms before the work area can be used', () => {
  const { sketches, program } = opened();
  expect(sketches).toEqual([]);
  program.start();
  program.start();
  expect(program.compile.value.state).not.toBe('ready');
});

it('turns blocks into firmware that names its sketch', async () => {
  const { sketches, compiles, program } = opened();
  program.start();
  (await nth(sketches, 1)).answer(sketch('void loop() {}'));
  const compile = await nth(compiles, 1);
  expect(program.compile.value.state).toBe('compiling');
  compile.answer(await compiled(compile.question));
  await vi.waitFor(() => expect(program.compile.value.state).toBe('ready'));
  expect(program.sketch.value?.sketch.files[0]?.text).toBe('void loop() {}');
});

it('has no firmware from the moment a block moves, and never takes up that of an older program', async () => {
  const { sketches, compiles, program, project } = opened();
  program.start();
  (await nth(sketches, 1)).answer(sketch('first'));
  const first = await nth(compiles, 1);
  project.value = workspace(2);
  (await nth(sketches, 2)).answer(sketch('second'));
  const second = await nth(compiles, 2);
  second.answer(await compiled(second.question));
  await vi.waitFor(() => expect(program.compile.value.state).toBe('ready'));
  const { sketchHash } = await compiled(second.question);
  first.answer(await compiled(first.question));
  await new Promise((resolve) => setTimeout(resolve));
  expect(program.compile.value).toMatchObject({ state: 'ready', sketchHash });
  project.value = workspace(3);
  expect(program.compile.value.state).toBe('compiling');
});

it('tells when the machine is at work on new firmware, and when no more', async () => {
  const { sketches, compiles, program, project } = opened();
  program.start();
  (await nth(sketches, 1)).answer(sketch('first'));
  const first = await nth(compiles, 1);
  expect(program.isMaking.value).toBe(true);
  project.value = workspace(2);
  await nth(sketches, 2);
  first.answer(await compiled(first.question));
  await new Promise((resolve) => setTimeout(resolve));
  expect(program.isMaking.value).toBe(true);
  sketches[1]?.answer(sketch('second'));
  const second = await nth(compiles, 2);
  second.answer(await compiled(second.question));
  await vi.waitFor(() => expect(program.compile.value.state).toBe('ready'));
  expect(program.isMaking.value).toBe(false);
});

it('does not show the sketch of an older workspace that came late', async () => {
  const { sketches, program, project } = opened();
  program.start();
  const first = await nth(sketches, 1);
  project.value = workspace(2);
  (await nth(sketches, 2)).answer(sketch('second'));
  await vi.waitFor(() => expect(program.sketch.value?.sketch.files[0]?.text).toBe('second'));
  first.answer(sketch('first'));
  await new Promise((resolve) => setTimeout(resolve));
  expect(program.sketch.value?.sketch.files[0]?.text).toBe('second');
});

it('does not compile again when a block only moved across the desk', async () => {
  const { sketches, compiles, program, project } = opened();
  program.start();
  (await nth(sketches, 1)).answer(sketch('same'));
  const compile = await nth(compiles, 1);
  compile.answer(await compiled(compile.question));
  await vi.waitFor(() => expect(program.compile.value.state).toBe('ready'));
  project.value = workspace(2);
  (await nth(sketches, 2)).answer(sketch('same'));
  await vi.waitFor(() => expect(program.compile.value.state).toBe('ready'));
  expect(compiles.length).toBe(1);
});

it('compiles again for another board, and not for another name or picture', async () => {
  const { sketches, compiles, program, project } = opened();
  program.start();
  (await nth(sketches, 1)).answer(sketch('same'));
  const compile = await nth(compiles, 1);
  compile.answer(await compiled(compile.question));
  await vi.waitFor(() => expect(program.compile.value.state).toBe('ready'));
  project.value = { ...project.value, name: 'other', picture: '<svg/>' };
  expect(program.compile.value.state).toBe('ready');
  project.value = { ...project.value, board: 'mega' };
  (await nth(sketches, 2)).answer(sketch('same'));
  expect((await nth(compiles, 2)).question.board).toBe('mega');
});

it('holds the mistakes when there are some', async () => {
  const { sketches, compiles, program } = opened();
  program.start();
  (await nth(sketches, 1)).answer(sketch('broken'));
  const compile = await nth(compiles, 1);
  compile.answer(await mistaken(compile.question, 4));
  await vi.waitFor(() =>
    expect(program.compile.value).toMatchObject({ state: 'mistakes', diagnostics: [{ line: 4 }] }),
  );
});

it('says how far the toolchain is while it is not there', async () => {
  const { sketches, compiles, program, toolchain } = opened();
  toolchain.value = { state: 'downloading', done: 1, total: 4 };
  program.start();
  (await nth(sketches, 1)).answer(sketch('x'));
  await nth(compiles, 1);
  expect(program.compile.value).toEqual({ state: 'waiting-toolchain', toolchain: toolchain.value });
});

it('says why it failed, and works on the next try', async () => {
  const { sketches, compiles, program } = opened();
  program.start();
  (await nth(sketches, 1)).answer(sketch('x'));
  (await nth(compiles, 1)).refuse(new Problem('toolchain-unreachable'));
  await vi.waitFor(() =>
    expect(program.compile.value).toMatchObject({
      state: 'failed',
      problem: { code: 'toolchain-unreachable' },
    }),
  );
  program.retry();
  (await nth(sketches, 2)).answer(sketch('x'));
  const again = await nth(compiles, 2);
  again.answer(await compiled(again.question));
  await vi.waitFor(() => expect(program.compile.value.state).toBe('ready'));
});
