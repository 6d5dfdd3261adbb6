import { signal } from '@preact/signals-core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CompileState } from '../../../src/app/workshop/program.ts';
import { openUploads } from '../../../src/app/workshop/uploads.ts';
import { boardById } from '../../../src/boards/index.ts';
import { Problem } from '../../../src/locale/problem.ts';
import { compiled, portNamed, steeredRooms } from './rooms.ts';

async function ready(text: string): Promise<Extract<CompileState, { state: 'ready' }>> {
  const result = await compiled({ sketch: { files: [{ name: 'sketch.ino', text }] }, board: 'uno' });
  if (!result.firmware) throw new Error('no firmware');
  return { state: 'ready', sketchHash: result.sketchHash, firmware: result.firmware, diagnostics: [] };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

async function opened(first?: CompileState) {
  const steered = steeredRooms();
  const board = signal(boardById('uno'));
  const compile = signal<CompileState>(first ?? (await ready('first')));
  const uploads = openUploads({ board, compile, rooms: steered.rooms, portFree: async () => {} });
  return { ...steered, board, compile, actions: uploads };
}

const cable = portNamed('cable');

it('shows the cable when no port is known, and the browser’s chooser at the next click', async () => {
  const { actions, choices, uploads } = await opened();
  await actions.press();
  expect(actions.state.value.state).toBe('cable');
  void actions.choose({ showAll: true });
  await vi.waitFor(() => expect(choices[0]?.question).toEqual({ showAll: true }));
  choices[0]?.answer(cable);
  await vi.waitFor(() => expect(uploads[0]?.question.port).toBe(cable));
});

it('chooses a port without uploading when it was asked for only to listen', async () => {
  const { actions, choices, uploads } = await opened();
  actions.askForPort();
  expect(actions.state.value.state).toBe('cable');
  const choosing = actions.choose();
  await vi.waitFor(() => expect(choices.length).toBe(1));
  choices[0]?.answer(cable);
  await choosing;
  expect(actions.port.value).toBe(cable);
  expect(actions.state.value.state).toBe('idle');
  expect(uploads).toEqual([]);
});

it('stays as it was when the chooser is closed', async () => {
  const { actions, choices } = await opened();
  await actions.press();
  const choosing = actions.choose();
  await vi.waitFor(() => expect(choices.length).toBe(1));
  choices[0]?.refuse(new Problem('port-none-chosen'));
  await choosing;
  expect(actions.state.value.state).toBe('cable');
  actions.dismiss();
  expect(actions.state.value.state).toBe('idle');
});

it('uploads at once to the one port that was allowed before', async () => {
  const { actions, ports, uploads } = await opened();
  ports.push(cable);
  const pressed = actions.press();
  await vi.waitFor(() => expect(uploads.length).toBe(1));
  uploads[0]?.question.onProgress?.({ phase: 'writing', done: 1, total: 2 });
  expect(actions.state.value).toMatchObject({ state: 'uploading', progress: { done: 1, total: 2 } });
  uploads[0]?.answer();
  await pressed;
  expect(actions.state.value.state).toBe('done');
  await vi.advanceTimersByTimeAsync(2900);
  expect(actions.state.value.state).toBe('done');
  await vi.advanceTimersByTimeAsync(200);
  expect(actions.state.value.state).toBe('idle');
});

it('asks which, when several ports were allowed', async () => {
  const { actions, ports } = await opened();
  ports.push(cable, portNamed('other'));
  await actions.press();
  expect(actions.state.value.state).toBe('cable');
});

it('waits for the firmware of the newest program and uploads that', async () => {
  const { actions, ports, uploads, compile } = await opened({ state: 'compiling' });
  ports.push(cable);
  void actions.press();
  await vi.waitFor(() => expect(actions.state.value.state).toBe('waiting'));
  expect(uploads).toEqual([]);
  const newest = await ready('newest');
  compile.value = newest;
  await vi.waitFor(() => expect(uploads[0]?.question.firmware).toBe(newest.firmware));
});

it('does not upload a program with mistakes', async () => {
  const { actions, ports, uploads } = await opened({ state: 'mistakes', sketchHash: 'x', diagnostics: [] });
  ports.push(cable);
  await actions.press();
  expect(uploads).toEqual([]);
  expect(actions.state.value.state).toBe('idle');
});

it('stops when asked, while waiting and while uploading', async () => {
  const { actions, ports, uploads, compile } = await opened({ state: 'compiling' });
  ports.push(cable);
  const waiting = actions.press();
  await vi.waitFor(() => expect(actions.state.value.state).toBe('waiting'));
  actions.stop();
  await waiting;
  expect(actions.state.value.state).toBe('idle');
  compile.value = await ready('x');
  const uploading = actions.press();
  await vi.waitFor(() => expect(uploads.length).toBe(1));
  actions.stop();
  await uploading;
  expect(actions.state.value).toMatchObject({ state: 'failed', problem: { code: 'upload-stopped' } });
});

it('says what failed, and the next press tries again', async () => {
  const { actions, ports, uploads } = await opened();
  ports.push(cable);
  const pressed = actions.press();
  await vi.waitFor(() => expect(uploads.length).toBe(1));
  uploads[0]?.refuse(new Problem('board-silent', { board: 'Uno' }));
  await pressed;
  expect(actions.state.value).toMatchObject({ state: 'failed', problem: { code: 'board-silent' } });
  void actions.press();
  await vi.waitFor(() => expect(uploads.length).toBe(2));
});

it('takes one press at a time', async () => {
  const { actions, ports, uploads } = await opened();
  ports.push(cable);
  void actions.press();
  await vi.waitFor(() => expect(uploads.length).toBe(1));
  await actions.press();
  expect(uploads.length).toBe(1);
});

it('says so when the browser has no ports, or the board speaks a protocol that is not there yet', async () => {
  const one = await opened();
  one.forbidSerial();
  await one.actions.press();
  expect(one.actions.state.value).toMatchObject({ state: 'failed', problem: { code: 'serial-unsupported' } });
  const other = await opened();
  other.board.value = boardById('leonardo');
  await other.actions.press();
  expect(other.actions.state.value).toMatchObject({
    state: 'failed',
    problem: { code: 'upload-unsupported' },
  });
});
