import { boards } from '../boards/index.ts';
import type { Signature } from './bootloader.ts';

/** Chips met on boards that Kulibin does not know; signatures from their datasheets, "Signature Bytes". */
const otherChips: Readonly<Record<string, string>> = {
  '1E 93 07': 'ATmega8',
  '1E 93 0A': 'ATmega88',
  '1E 94 06': 'ATmega168',
  '1E 94 0B': 'ATmega168P',
  '1E 95 02': 'ATmega32',
  '1E 95 14': 'ATmega328',
  '1E 95 16': 'ATmega328PB',
  '1E 96 09': 'ATmega644',
  '1E 97 03': 'ATmega1280',
  '1E 97 05': 'ATmega1284P',
};

/** What a signature belongs to: boards, else a chip, else the signature itself. */
export function nameOfSignature(signature: Signature): string {
  const known = boards.filter((board) => sameSignature(board.upload.signature, signature));
  if (known.length > 0) return known.map((board) => board.name).join(' / ');
  const bytes = signature.map((byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join(' ');
  return otherChips[bytes] ?? bytes;
}

export function sameSignature(a: Signature, b: Signature): boolean {
  return a.every((byte, index) => byte === b[index]);
}
