import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { boardById } from '../../src/boards/index.ts';
import { flashImage, readIntelHex } from '../../src/firmware/intel-hex.ts';
import { showsLife } from './bench-table.ts';
import { megaBootloader, oldNanoBootloader, optibootAtmega328p } from './bootloaders.ts';
import { type ChipModel, megaChip, oldNanoChip, unoChip } from './chip-models.ts';
import { EmulatedBoard } from './emulated-board.ts';
import { NetPort } from './net-port.ts';
import { blinkFirmware } from './programs.ts';

interface Case {
  readonly name: string;
  readonly board: 'uno' | 'nano' | 'mega';
  readonly model: ChipModel;
  readonly bootloader: () => string;
  readonly baudRate: number;
  readonly flags: readonly string[];
}

const cases: readonly Case[] = [
  {
    name: 'an Uno',
    board: 'uno',
    model: unoChip,
    bootloader: optibootAtmega328p,
    baudRate: 115_200,
    flags: ['-c', 'arduino', '-p', 'm328p'],
  },
  {
    name: 'an old Nano',
    board: 'nano',
    model: oldNanoChip,
    bootloader: oldNanoBootloader,
    baudRate: 57_600,
    flags: ['-c', 'arduino', '-p', 'm328p'],
  },
  {
    name: 'a Mega 2560',
    board: 'mega',
    model: megaChip,
    bootloader: megaBootloader,
    baudRate: 115_200,
    flags: ['-c', 'wiring', '-p', 'm2560', '-D'],
  },
];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'avrdude-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

// Over TCP avrdude cannot reset the board and begin anew when an answer comes a tenth of a second late, as it
// would at a real port; a busy machine may need to start it again.
test.for(cases)(
  "Debian's avrdude writes $name, reads it back, and the program runs",
  { retry: 3 },
  async (one, { onTestFinished }) => {
    const board = new EmulatedBoard(one.model, one.bootloader(), boardById(one.board));
    const net = new NetPort(board, one.baudRate);
    onTestFinished(() => net.close());
    const firmware = blinkFirmware(boardById(one.board));
    const hex = join(folder, 'blink.hex');
    writeFileSync(hex, firmware.hex);

    await promisify(execFile)('avrdude', [
      ...one.flags,
      ...['-P', `net:127.0.0.1:${await net.listen()}`],
      ...['-U', `flash:w:${hex}:i`],
    ]);

    const image = flashImage(readIntelHex(firmware.hex));
    expect(board.flash.slice(0, image.length)).toEqual(image);
    let said = '';
    board.onSend = (byte) => {
      said += String.fromCharCode(byte);
    };
    expect(showsLife(board, () => said)).toBe(true);
  },
);
