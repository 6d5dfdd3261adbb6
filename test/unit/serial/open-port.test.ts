import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { type OpenPort, openPort, pause } from '../../../src/serial/index.ts';
import { plugIn } from '../../boards/bench-table.ts';
import { keepTimeOfChips } from '../../boards/expect-upload.ts';
import type { FakeSerialPort } from '../../boards/fake-serial-port.ts';

keepTimeOfChips();

/** Optiboot's greeting and its answer: the port itself knows nothing of it, the board at its end does. */
const hello = Uint8Array.of(0x30, 0x20);
const answer = Uint8Array.of(0x14, 0x10);

let port: FakeSerialPort;
beforeEach(() => {
  port = plugIn('uno');
  onTestFinished(() => port.dispose());
});

/** Opens the port, which resets the board, and waits until its chip has started: before that it hears nothing. */
async function openAndStart(): Promise<OpenPort> {
  const open = await openPort(port, 115_200);
  await pause(100, open.lost);
  return open;
}

test('what is written reaches the board, and its answer comes back', async () => {
  const open = await openAndStart();
  await open.write(hello);
  expect(await open.read(2, { timeout: 1000 })).toEqual(answer);
  await open.write(hello);
  expect((await open.readSome())[0]).toBe(0x14);
  await open.close();
});

test('a read ends when its time is out, and keeps what came for the next one', async () => {
  const open = await openAndStart();
  await open.write(hello);
  await expect(open.read(3, { timeout: 800 })).rejects.toMatchObject({ code: 'port-quiet' });
  expect(await open.read(2, { timeout: 0 })).toEqual(answer);
  await open.close();
});

test('what came can be forgotten', async () => {
  const open = await openAndStart();
  await open.write(hello);
  await expect(open.read(3, { timeout: 800 })).rejects.toMatchObject({ code: 'port-quiet' });
  open.forget();
  await expect(open.read(1, { timeout: 10 })).rejects.toMatchObject({ code: 'port-quiet' });
  await open.close();
});

test('a read that waits can be given up', async () => {
  const open = await openAndStart();
  const stop = new AbortController();
  const reading = open.read(1, { signal: stop.signal });
  stop.abort(new Error('enough'));
  await expect(reading).rejects.toThrow('enough');
  await open.close();
});

test('a closed port can be opened again at another baud rate, also after a read was left waiting', async () => {
  const first = await openPort(port, 9600);
  const left = first.read(1);
  await Promise.all([first.close(), expect(left).rejects.toThrow('closed')]);
  await first.close();
  const second = await openAndStart();
  await second.write(hello);
  expect(await second.read(2, { timeout: 1000 })).toEqual(answer);
  await second.close();
});

test('a port that this page has open already counts as taken', async () => {
  const first = await openPort(port, 9600);
  await expect(openPort(port, 9600)).rejects.toMatchObject({ code: 'port-taken' });
  await first.close();
});

test('a port that another program holds counts as taken until it is free', async () => {
  port.take();
  await expect(openPort(port, 9600)).rejects.toMatchObject({ code: 'port-taken' });
  port.release();
  await (await openPort(port, 9600)).close();
});

test('pulling the cable ends whatever waits, and the port can be closed and opened anew', async () => {
  const open = await openPort(port, 9600);
  const reading = open.read(1);
  port.pullCable();
  await expect(reading).rejects.toMatchObject({ code: 'port-lost' });
  expect(open.lost.aborted).toBe(true);
  await expect(open.write(hello)).rejects.toMatchObject({ code: 'port-lost' });
  await expect(open.setSignals({ dataTerminalReady: true })).rejects.toMatchObject({ code: 'port-lost' });
  await open.close();
  await expect(openPort(port, 9600)).rejects.toMatchObject({ code: 'port-lost' });
  port.plugIn();
  await (await openPort(port, 9600)).close();
});

test('letting DTR go and pulling it again resets the board', async () => {
  const open = await openAndStart();
  await open.write(hello);
  await open.read(2, { timeout: 1000 });
  const blinks = port.board.pinChanges.length;
  await open.setSignals({ dataTerminalReady: false });
  await expect(open.read(1, { timeout: 10 })).rejects.toMatchObject({ code: 'port-quiet' });
  await open.setSignals({ dataTerminalReady: true });
  await open.write(hello);
  await expect(open.read(1, { timeout: 200 })).rejects.toMatchObject({ code: 'port-quiet' });
  expect(port.board.pinChanges.length).toBeGreaterThan(blinks);
  await open.close();
});
