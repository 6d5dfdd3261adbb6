import { expect, test } from 'vitest';
import { boardById } from '../../src/boards/index.ts';
import { upload } from '../../src/upload/index.ts';
import { newBoard } from './bench-table.ts';
import { connect, expectUpload, keepTimeOfChips } from './expect-upload.ts';
import { blinkFirmware, paddedFirmware } from './programs.ts';

const uno = boardById('uno');
const nano = boardById('nano');
const mega = boardById('mega');

keepTimeOfChips();

test('a bit of flash that does not take is found, and a program that does not need it still works', async () => {
  const port = connect('uno');
  const tail = paddedFirmware(2600);
  port.board.wearOut(2590, 0xff);
  await expect(upload({ port, board: uno, firmware: tail })).rejects.toMatchObject({
    code: 'verify-failed',
    details: { address: 2590 },
  });
  await expectUpload(port, blinkFirmware());
});

test('another chip behind the same plug is named, not written to; the right board then works', async () => {
  const port = connect('diecimila');
  await expect(upload({ port, board: uno, firmware: blinkFirmware() })).rejects.toMatchObject({
    code: 'wrong-board',
    details: { chosen: 'Arduino Uno', found: 'ATmega168' },
  });
  expect(port.board.flash[0]).toBe(0xff);
  port.swap(newBoard('uno'));
  await expectUpload(port, blinkFirmware());
});

test('a board that tells its name by USB is refused without being touched', async () => {
  const port = connect('mega', { usbVendorId: 0x2341, usbProductId: 0x0042 });
  await expect(upload({ port, board: uno, firmware: blinkFirmware() })).rejects.toMatchObject({
    code: 'wrong-board',
    details: { chosen: 'Arduino Uno', found: 'Arduino Mega 2560' },
  });
});

test.for([
  ['mega', 'uno', 'Arduino Mega 2560'],
  ['oldNano', 'uno', 'Arduino Nano'],
  ['uno', 'mega', 'Arduino Uno'],
] as const)(
  'a plug that says nothing: %s, though %s is chosen, is recognised by its bootloader',
  async ([model, chosen, found]) => {
    const board = boardById(chosen);
    const port = connect(model);
    await expect(upload({ port, board, firmware: blinkFirmware(board) })).rejects.toMatchObject({
      code: 'wrong-board',
      details: { chosen: board.name, found },
    });
  },
);

test('firmware made for another board is never written', async () => {
  const port = connect('uno');
  await expect(upload({ port, board: uno, firmware: blinkFirmware(nano) })).rejects.toMatchObject({
    code: 'firmware-other-board',
    details: { made: 'Arduino Nano', chosen: 'Arduino Uno' },
  });
});

test('a silent board is given up soon, and answers on the next try when it can', async () => {
  const port = connect('uno');
  port.silence();
  const began = performance.now();
  await expect(upload({ port, board: uno, firmware: blinkFirmware() })).rejects.toMatchObject({
    code: 'board-silent',
  });
  expect(performance.now() - began).toBeLessThan(5000);
  port.speak();
  await expectUpload(port, blinkFirmware());
});

test('a cable pulled in the middle ends the upload at once; plugged in again, the next try works', async () => {
  const port = connect('uno');
  const firmware = paddedFirmware(3000);
  const failed = upload({
    port,
    board: uno,
    firmware,
    onProgress: ({ phase, done }) => {
      if (phase === 'writing' && done > 1000) port.pullCable();
    },
  });
  await expect(failed).rejects.toMatchObject({ code: 'port-lost' });
  await expect(upload({ port, board: uno, firmware })).rejects.toMatchObject({ code: 'port-lost' });
  port.plugIn();
  await expectUpload(port, firmware);
});

test('a board that dies in the middle with its cable in place is reported', async () => {
  const port = connect('uno');
  const firmware = paddedFirmware(3000);
  const failed = upload({
    port,
    board: uno,
    firmware,
    onProgress: ({ phase, done }) => {
      if (phase === 'writing' && done > 1000) port.silence();
    },
  });
  await expect(failed).rejects.toMatchObject({ code: 'board-stopped' });
  port.speak();
  await expectUpload(port, firmware);
});

test('a port held by another program is reported, and works when it is free', async () => {
  const port = connect('uno');
  port.take();
  await expect(upload({ port, board: uno, firmware: blinkFirmware() })).rejects.toMatchObject({
    code: 'port-taken',
  });
  port.release();
  await expectUpload(port, blinkFirmware());
});

test.for(['connecting', 'writing', 'checking'] as const)(
  'an upload stopped while %s stops, and the next one works',
  async (phase) => {
    const port = connect('uno');
    const stop = new AbortController();
    const firmware = paddedFirmware(3000);
    const stopped = upload({
      port,
      board: uno,
      firmware,
      signal: stop.signal,
      onProgress: (step) => {
        if (step.phase === phase) stop.abort();
      },
    });
    await expect(stopped).rejects.toMatchObject({ code: 'upload-stopped' });
    await expectUpload(port, firmware);
  },
);

test('a Mega whose cable is pulled in the middle works on the next try', async () => {
  const port = connect('mega');
  const firmware = paddedFirmware(3000, mega);
  const failed = upload({
    port,
    board: mega,
    firmware,
    onProgress: ({ phase }) => {
      if (phase === 'writing') port.pullCable();
    },
  });
  await expect(failed).rejects.toMatchObject({ code: 'port-lost' });
  port.plugIn();
  await expectUpload(port, firmware, mega);
});
