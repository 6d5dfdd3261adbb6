import { Elf, type Firmware, writeIntelHex } from '../firmware/index.ts';
import type { BoardSetup } from './board-tools.ts';

/** Addresses from here up are RAM, EEPROM and fuses in AVR's ELF files; only what is below goes into flash. */
const flashEnd = 0x800000;

/** What the linker made, as firmware with its sizes. */
export function firmwareOf(hash: string, setup: BoardSetup, bytes: Uint8Array): Firmware {
  const elf = new Elf(bytes);
  const blocks = elf.segments.filter((segment) => segment.address < flashEnd);
  return {
    sketchHash: hash,
    board: setup.board,
    hex: writeIntelHex(blocks),
    elf: bytes,
    flash: { used: elf.size('.text', '.data', '.bootloader'), limit: setup.tools.flash },
    ram: { used: elf.size('.data', '.bss', '.noinit'), limit: setup.tools.ram },
  };
}
