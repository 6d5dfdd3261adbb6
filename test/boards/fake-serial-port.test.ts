import { expect, test } from 'vitest';
import { connect, keepTimeOfChips } from './expect-upload.ts';

// The fake is held to the specification (https://wicg.github.io/serial/, "SerialPort interface") where the code
// under test could come to rely on something kinder.

keepTimeOfChips();

test('a port has streams only while it is open, and opens once', async () => {
  const port = connect('uno');
  expect([port.readable, port.writable]).toEqual([null, null]);
  await port.open({ baudRate: 9600 });
  expect(port.readable).toBeInstanceOf(ReadableStream);
  expect(port.readable).toBe(port.readable);
  await expect(port.open({ baudRate: 9600 })).rejects.toMatchObject({ name: 'InvalidStateError' });
  await port.close();
  expect([port.readable, port.writable]).toEqual([null, null]);
  await expect(port.close()).rejects.toMatchObject({ name: 'InvalidStateError' });
  await expect(port.setSignals({ dataTerminalReady: true })).rejects.toMatchObject({
    name: 'InvalidStateError',
  });
});

test('a port does not close while a reader or a writer holds on to it', async () => {
  const port = connect('uno');
  await port.open({ baudRate: 9600 });
  const reader = port.readable?.getReader();
  await expect(port.close()).rejects.toBeInstanceOf(TypeError);
  reader?.releaseLock();
  const writer = port.writable?.getWriter();
  await expect(port.close()).rejects.toBeInstanceOf(TypeError);
  writer?.releaseLock();
  await port.close();
});

test('a cancelled stream is followed by a fresh one', async () => {
  const port = connect('uno');
  await port.open({ baudRate: 9600 });
  const first = port.readable;
  await first?.cancel();
  expect(port.readable).not.toBe(first);
  await port.close();
});

test('a pulled cable breaks the streams, leaves none, and is told once', async () => {
  const port = connect('uno');
  await port.open({ baudRate: 9600 });
  let told = 0;
  port.addEventListener('disconnect', () => told++);
  const reading = port.readable?.getReader().read();
  const writer = port.writable?.getWriter();
  const closed = expect(writer?.closed).rejects.toMatchObject({ name: 'NetworkError' });
  port.pullCable();
  port.pullCable();
  await expect(reading).rejects.toMatchObject({ name: 'NetworkError' });
  await closed;
  expect([port.readable, port.writable, port.connected, told]).toEqual([null, null, false, 1]);
  await expect(port.open({ baudRate: 9600 })).rejects.toMatchObject({ name: 'NetworkError' });
});

test('a wrong baud rate turns the talk into noise', async () => {
  const port = connect('uno');
  await port.open({ baudRate: 57_600 });
  const heard: number[] = [];
  port.onBoardByte = (byte) => heard.push(byte);
  const writer = port.writable?.getWriter();
  for (let greeting = 0; greeting < 20; greeting++) {
    await writer?.write(Uint8Array.of(0x30, 0x20));
    await new Promise((later) => setTimeout(later, 50));
  }
  expect(heard).not.toContain(0x14);
});
