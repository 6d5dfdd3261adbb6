import { inflateSync } from 'fflate';
import { Problem } from '../../locale/problem.ts';

/** A file in an archive. */
export interface ZipEntry {
  /** As it stands there: it may have `\`, climb out of its folder, or be a folder itself, with `/` at its end. */
  readonly path: string;
  /** Unpacked, in bytes, as the archive says. */
  readonly size: number;
  /** @throws Problem `zip-locked`, `zip-other-way`, `zip-broken` */
  read(): Uint8Array;
}

/** Signatures and sizes of records (PKWARE's APPNOTE, 4.3). */
const endRecord = { signature: 0x06054b50, size: 22 };
const listRecord = { signature: 0x02014b50, size: 46 };
const fileRecord = { signature: 0x04034b50, size: 30 };

/** The longest comment after the end record. */
const longestComment = 0xffff;

const locked = 1 << 0;
const namesAreUtf8 = 1 << 11;

/**
 * The list of an archive's files, none unpacked yet. fflate reads ZIP too, but keeps to itself which files are locked
 * and takes every old name for Latin.
 * @throws Problem `zip-broken`, `zip-other-way` for the form of archives over 4 GB
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === 0xffffffff) throw new Problem('zip-other-way');
  return Array.from({ length: count }, () => {
    if (at + listRecord.size > view.byteLength || view.getUint32(at, true) !== listRecord.signature)
      throw new Problem('zip-broken');
    const record = listedFile(view, bytes, at);
    at = record.next;
    return record.entry;
  });
}

function findEnd(view: DataView): number {
  const last = view.byteLength - endRecord.size;
  for (let at = last; at >= 0 && at >= last - longestComment; at -= 1)
    if (view.getUint32(at, true) === endRecord.signature) return at;
  throw new Problem('zip-broken');
}

function listedFile(view: DataView, bytes: Uint8Array, at: number): { entry: ZipEntry; next: number } {
  const flags = view.getUint16(at + 8, true);
  const way = view.getUint16(at + 10, true);
  const packed = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const nameEnd = at + listRecord.size + view.getUint16(at + 28, true);
  const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const start = view.getUint32(at + 42, true);
  const path = readName(bytes.subarray(at + listRecord.size, nameEnd), (flags & namesAreUtf8) !== 0);

  function read(): Uint8Array {
    if ((flags & locked) !== 0) throw new Problem('zip-locked');
    if (start + fileRecord.size > view.byteLength || view.getUint32(start, true) !== fileRecord.signature)
      throw new Problem('zip-broken');
    const from =
      start + fileRecord.size + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    const content = bytes.subarray(from, from + packed);
    if (content.length !== packed) throw new Problem('zip-broken');
    if (way === 0) return content;
    if (way !== 8) throw new Problem('zip-other-way');
    return inflated(content, size);
  }
  return { entry: { path, size, read }, next };
}

/** Unpacks into no more room than the archive says, so that no archive grows without end. */
function inflated(content: Uint8Array, size: number): Uint8Array {
  let unpacked: Uint8Array;
  try {
    unpacked = inflateSync(content, { out: new Uint8Array(size + 1) });
  } catch (cause) {
    throw new Problem('zip-broken', {}, cause);
  }
  if (unpacked.length !== size) throw new Problem('zip-broken');
  return unpacked;
}

/** Names without the mark of UTF-8 are UTF-8 on a Mac all the same, and CP866 on a Russian Windows. */
function readName(bytes: Uint8Array, isUtf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: !isUtf8 }).decode(bytes);
  } catch {
    return new TextDecoder('ibm866').decode(bytes);
  }
}
