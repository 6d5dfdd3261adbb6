import MemoryMap from 'nrf-intel-hex';
import { Problem } from '../locale/problem.ts';

/** A run of bytes at an address of flash. */
export interface FlashBlock {
  readonly address: number;
  readonly bytes: Uint8Array;
}

/**
 * Reads Intel HEX into blocks by rising address.
 * @throws Problem `hex-broken` when a line, a checksum or the end record is wrong
 */
export function readIntelHex(hex: string): FlashBlock[] {
  try {
    const blocks = Array.from(MemoryMap.fromHex(hex) as Map<number, Uint8Array>, ([address, bytes]) => ({
      address,
      bytes,
    }));
    if (blocks.length === 0) throw new Error('no data records');
    return blocks.sort((a, b) => a.address - b.address);
  } catch (cause) {
    throw new Problem('hex-broken', {}, cause);
  }
}

/** Blocks laid out as one image from address 0; gaps are 0xFF, as in erased flash. */
export function flashImage(blocks: readonly FlashBlock[]): Uint8Array {
  const size = Math.max(0, ...blocks.map((block) => block.address + block.bytes.length));
  const image = new Uint8Array(size).fill(0xff);
  for (const block of blocks) image.set(block.bytes, block.address);
  return image;
}

/** Says that addresses begin at 0, which they do without it: avr-objcopy leaves it out, and old readers choke on it. */
const addressesFromZero = ':020000040000FA\n';

/** Writes Intel HEX with 16 data bytes a line, as avr-objcopy does. */
export function writeIntelHex(blocks: readonly FlashBlock[]): string {
  const map = new MemoryMap();
  for (const block of blocks) map.set(block.address, block.bytes);
  const text = `${map.join().asHexString(16)}\n`;
  return text.startsWith(addressesFromZero) ? text.slice(addressesFromZero.length) : text;
}
