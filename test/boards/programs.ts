import { fileURLToPath } from 'node:url';
import { type Board, boardById } from '../../src/boards/index.ts';
import type { Firmware } from '../../src/firmware/firmware.ts';
import { flashImage, readIntelHex, writeIntelHex } from '../../src/firmware/intel-hex.ts';
import { nativeHex } from './cache.ts';

/** A program that shows that it runs: see `programs/blink.c`. */
export function blinkFirmware(board: Board = boardById('uno')): Firmware {
  const hex = nativeHex({
    name: `blink-${board.chip}`,
    source: fileURLToPath(new URL('./programs/blink.c', import.meta.url)),
    flags: [
      `-mmcu=${board.chip}`,
      '-Os',
      '-DF_CPU=16000000UL',
      `-DLED=${board.pins.find((pin) => pin.name === board.led)?.bit}`,
    ],
  });
  return firmware(hex, board);
}

/** The same program with a tail of bytes behind it, `size` bytes in all. */
export function paddedFirmware(size: number, board: Board = boardById('uno')): Firmware {
  const image = new Uint8Array(size);
  for (let at = 0; at < size; at++) image[at] = (at * 7 + (at >> 8)) & 0xff;
  image.set(flashImage(readIntelHex(blinkFirmware(board).hex)));
  return firmware(writeIntelHex([{ address: 0, bytes: image }]), board);
}

function firmware(hex: string, board: Board): Firmware {
  const used = flashImage(readIntelHex(hex)).length;
  return {
    sketchHash: 'test',
    board: board.id,
    hex,
    elf: new Uint8Array(),
    flash: { used, limit: board.flash },
    ram: { used: 0, limit: board.ram },
  };
}
