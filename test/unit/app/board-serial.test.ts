import { signal } from '@preact/signals-core';
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { openBoardSerial } from '../../../src/app/workshop/board-serial.ts';
import type { UploadState } from '../../../src/app/workshop/uploads.ts';
import { Problem } from '../../../src/locale/problem.ts';
import { plugIn } from '../../boards/bench-table.ts';
import type { FakeSerialPort } from '../../boards/fake-serial-port.ts';
import { steeredRooms } from './rooms.ts';

let cable: FakeSerialPort;
beforeEach(() => {
  cable = plugIn('uno');
  onTestFinished(() => cable.dispose());
});

class Page extends EventTarget {
  hidden = false;

  turn(hidden: boolean): void {
    this.hidden = hidden;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

function opened({ granted = true, code = '' } = {}) {
  const page = new Page();
  const state = signal<UploadState>({ state: 'idle' });
  const known = signal<SerialPort | undefined>(undefined);
  const sketch = signal({ sketch: { files: [{ name: 'sketch.ino', text: code }] } });
  let refusal: Problem | undefined;
  const askForPort = vi.fn();
  const findPort = async () => {
    if (refusal) throw refusal;
    known.value = granted && cable.connected ? cable : undefined;
  };
  const serial = openBoardSerial({
    uploads: { state, port: known, findPort, askForPort },
    sketch,
    rooms: steeredRooms().rooms,
    page: page as unknown as Document,
  });
  onTestFinished(() => serial.close());
  cable.addEventListener('connect', findPort);
  cable.addEventListener('disconnect', findPort);
  const refuse = (problem: Problem) => {
    refusal = problem;
  };
  return { serial, page, upload: state, sketch, askForPort, refuse };
}

const isOpen = () => cable.readable !== null;
const opens = () => vi.waitFor(() => expect(isOpen()).toBe(true));
const closes = () => vi.waitFor(() => expect(isOpen()).toBe(false));
/** As if the board's program printed it: each byte comes by itself. */
async function prints(text: string): Promise<void> {
  for (const byte of new TextEncoder().encode(text)) {
    cable.board.onSend(byte, 9600);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

it('has the port only while someone looks at the board’s text on a page that is seen', async () => {
  const { serial, page } = opened();
  serial.look(true);
  await serial.settled();
  expect(isOpen()).toBe(false);
  serial.chooseSource('board');
  await opens();
  page.turn(true);
  await closes();
  page.turn(false);
  await opens();
  serial.look(false);
  await closes();
  serial.look(true);
  await opens();
  serial.chooseSource('simulator');
  await closes();
  serial.chooseSource('board');
  await opens();
  await serial.close();
  expect(isOpen()).toBe(false);
});

it('lets go of the port for an upload, takes it again after it, and turns to the board', async () => {
  const { serial, upload } = opened();
  serial.look(true);
  serial.chooseSource('board');
  await vi.waitFor(() => expect(serial.state.value.state).toBe('open'));
  upload.value = { state: 'uploading', progress: { phase: 'connecting', done: 0, total: 1 } };
  await serial.settled();
  expect(isOpen()).toBe(false);
  serial.chooseSource('simulator');
  upload.value = { state: 'done' };
  expect(serial.source.value).toBe('board');
  await opens();
});

it('shows letters of two bytes whole, and begins a new line after a reset', async () => {
  const { serial } = opened();
  serial.look(true);
  serial.chooseSource('board');
  await vi.waitFor(() => expect(serial.state.value.state).toBe('open'));
  await prints('тик');
  await vi.waitFor(() => expect(serial.text.value).toBe('тик'));
  serial.look(false);
  await closes();
  serial.look(true);
  await vi.waitFor(() => expect(serial.state.value.state).toBe('open'));
  await prints('так');
  await vi.waitFor(() => expect(serial.text.value).toBe('тик\nтак'));
});

it('follows the sketch’s rate at each opening, and a rate chosen by hand at once', async () => {
  const { serial, sketch } = opened({ code: 'void setup() { Serial.begin(57600); }' });
  const open = vi.spyOn(cable, 'open');
  const rates = () => open.mock.calls.map(([options]) => options.baudRate);
  expect(serial.baudRate.value).toBe(57_600);
  serial.look(true);
  serial.chooseSource('board');
  await vi.waitFor(() => expect(serial.state.value.state).toBe('open'));
  sketch.value = { sketch: { files: [{ name: 'sketch.ino', text: 'void setup() { Serial.begin(300); }' }] } };
  expect(serial.baudRate.value).toBe(57_600);
  serial.chooseBaudRate(115_200);
  await vi.waitFor(() => expect(rates()).toEqual([57_600, 115_200]));
  expect(serial.baudRate.value).toBe(115_200);
});

it('says that the port is taken only when it stays so, and opens it when asked again', async () => {
  const { serial } = opened();
  cable.take();
  serial.look(true);
  serial.chooseSource('board');
  await vi.waitFor(
    () => expect(serial.state.value).toMatchObject({ state: 'failed', problem: { code: 'port-taken' } }),
    3000,
  );
  cable.release();
  await serial.connect();
  await vi.waitFor(() => expect(serial.state.value.state).toBe('open'));
  serial.look(false);
  await closes();
  cable.take();
  serial.look(true);
  await vi.waitFor(() => expect(serial.state.value.state).toBe('opening'));
  cable.release();
  await vi.waitFor(() => expect(serial.state.value.state).toBe('open'), 2000);
});

it('tells of a pulled cable until it is back', async () => {
  const { serial, askForPort } = opened();
  serial.look(true);
  serial.chooseSource('board');
  await vi.waitFor(() => expect(serial.state.value.state).toBe('open'));
  cable.pullCable();
  const lost = { state: 'failed', problem: { code: 'port-lost' } };
  await vi.waitFor(() => expect(serial.state.value).toMatchObject(lost));
  await serial.connect();
  expect(askForPort).toHaveBeenCalledOnce();
  expect(serial.state.value).toMatchObject(lost);
  cable.plugIn();
  await vi.waitFor(() => expect(serial.state.value.state).toBe('open'));
});

it('asks for a port when none is known, and says so where the browser has no ports', async () => {
  const { serial, askForPort, refuse } = opened({ granted: false });
  serial.look(true);
  serial.chooseSource('board');
  await vi.waitFor(() => expect(serial.state.value.state).toBe('no-port'));
  await serial.connect();
  expect(askForPort).toHaveBeenCalledOnce();
  serial.look(false);
  refuse(new Problem('serial-unsupported'));
  serial.look(true);
  await vi.waitFor(() =>
    expect(serial.state.value).toMatchObject({ state: 'failed', problem: { code: 'serial-unsupported' } }),
  );
});
