import type { Board } from '../boards/index.ts';
import type { Firmware } from '../firmware/firmware.ts';
import { flashImage, readIntelHex } from '../firmware/intel-hex.ts';
import { Problem } from '../locale/problem.ts';

/**
 * The bytes that go into flash from address 0 on, filled up with 0xFF to whole pages: a bootloader erases and
 * writes nothing less.
 * @throws Problem `hex-broken`, `program-too-big` (it would run into the bootloader)
 */
export function programOf(firmware: Firmware, board: Board): Uint8Array {
  const blocks = readIntelHex(firmware.hex);
  const used = Math.max(...blocks.map((block) => block.address + block.bytes.length));
  if (used > board.flash)
    throw new Problem('program-too-big', { used, limit: board.flash, board: board.name });
  const { pageSize } = board.upload;
  const program = new Uint8Array(Math.ceil(used / pageSize) * pageSize).fill(0xff);
  program.set(flashImage(blocks));
  return program;
}
