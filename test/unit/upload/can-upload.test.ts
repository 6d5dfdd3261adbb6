import { expect, test } from 'vitest';
import { boardById, boards } from '../../../src/boards/index.ts';
import { nameOfSignature } from '../../../src/upload/chip-names.ts';
import { canUpload, upload } from '../../../src/upload/index.ts';
import { plugIn } from '../../boards/bench-table.ts';

test('Kulibin uploads to the Uno, the Nano and the Mega by itself', () => {
  expect(boards.filter(canUpload).map((board) => board.id)).toEqual(['uno', 'nano', 'mega']);
});

test('a board that Kulibin cannot upload to is refused with its name', async () => {
  const leonardo = boardById('leonardo');
  const port = plugIn('uno');
  port.dispose();
  const firmware = {
    sketchHash: '',
    board: 'leonardo',
    hex: ':00000001FF\n',
    elf: new Uint8Array(),
    flash: { used: 0, limit: 0 },
    ram: { used: 0, limit: 0 },
  } as const;
  await expect(upload({ port, board: leonardo, firmware })).rejects.toMatchObject({
    code: 'upload-unsupported',
    details: { board: 'Arduino Leonardo' },
  });
});

test('a chip is named by the boards that have it, else by its own name, else by its signature', () => {
  expect(nameOfSignature([0x1e, 0x95, 0x0f])).toBe('Arduino Uno / Arduino Nano');
  expect(nameOfSignature([0x1e, 0x94, 0x06])).toBe('ATmega168');
  expect(nameOfSignature([0x1e, 0x01, 0x02])).toBe('1E 01 02');
});
