import { expect, test } from 'vitest';
import { boardById } from '../../src/boards/index.ts';
import { type UploadProgress, upload } from '../../src/upload/index.ts';
import { holds, listen, showsLife } from './bench-table.ts';
import { connect, expectUpload, keepTimeOfChips } from './expect-upload.ts';
import { blinkFirmware, paddedFirmware } from './programs.ts';

const uno = boardById('uno');
const nano = boardById('nano');
const mega = boardById('mega');

keepTimeOfChips();

test('an Uno takes a program, starts it, and says how far it is on the way', async () => {
  const port = connect('uno');
  const steps: UploadProgress[] = [];
  const said = listen(port);
  const firmware = blinkFirmware();

  await upload({ port, board: uno, firmware, onProgress: (step) => steps.push(step) });

  expect(showsLife(port.board, said)).toBe(true);
  const total = Math.ceil(firmware.flash.used / 128) * 128;
  const pages = Array.from({ length: total / 128 }, (_, page) => (page + 1) * 128);
  expect(steps).toEqual([
    { phase: 'connecting', done: 0, total },
    ...pages.map((done) => ({ phase: 'writing', done, total })),
    ...pages.map((done) => ({ phase: 'checking', done, total })),
  ]);
});

test('a program starts again after the reset button and after the power was off', async () => {
  const port = connect('uno');
  await expectUpload(port, blinkFirmware());
  port.board.reset();
  expect(showsLife(port.board, listen(port))).toBe(true);
  port.board.powerCycle();
  expect(showsLife(port.board, listen(port))).toBe(true);
});

test('a Nano with the new bootloader takes a program', async () => {
  await expectUpload(connect('nano'), blinkFirmware(nano), nano);
});

test('a Nano with the old bootloader takes a program at its own baud rate, unasked', async () => {
  await expectUpload(connect('oldNano'), blinkFirmware(nano), nano);
});

test('a board that runs a talkative program takes the next one', async () => {
  const port = connect('uno');
  await expectUpload(port, blinkFirmware());
  await expectUpload(port, paddedFirmware(3000));
});

test('a program that fills the flash to the last byte is written, one byte more is refused before the port opens', async () => {
  const port = connect('uno');
  await expect(upload({ port, board: uno, firmware: paddedFirmware(32_257) })).rejects.toMatchObject({
    code: 'program-too-big',
    details: { used: 32_257, limit: 32_256 },
  });
  expect(port.board.flash[0]).toBe(0xff);
  const whole = paddedFirmware(32_256);
  await upload({ port, board: uno, firmware: whole });
  expect(holds(port.board, whole)).toBe(true);
});

test('a Mega 2560 takes a program of several pages', async () => {
  await expectUpload(connect('mega'), paddedFirmware(3000, mega), mega);
});
