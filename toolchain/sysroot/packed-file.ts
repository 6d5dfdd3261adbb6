import { createHash } from 'node:crypto';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { constants, zstdCompress } from 'node:zlib';
import { createTar } from 'nanotar';
import type { ManifestFile } from '../manifest.ts';

export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** A tar with nothing in it but names and contents: equal files give equal bytes. */
export function tarOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return createTar(
    sorted.map(([name, data]) => ({ name, data })),
    { attrs: { mtime: 0, uid: 0, gid: 0, mode: '644' } },
  );
}

/** As hard as zstd can. Its window spans the whole: `fzstd`, which unpacks it in the page, takes any. */
const packing = {
  [constants.ZSTD_c_compressionLevel]: 22,
  [constants.ZSTD_c_windowLog]: 25,
};

/** Packs bytes and stores them in the folder under their hash. */
export async function writePacked(
  folder: string,
  name: string,
  kind: 'wasm' | 'tar',
  bytes: Uint8Array,
): Promise<ManifestFile> {
  const hash = sha256(bytes);
  const path = `${name}.${hash.slice(0, 16)}.${kind}.zst`;
  const packed = await promisify(zstdCompress)(bytes, { pledgedSrcSize: bytes.length, params: packing });
  const unfinished = join(folder, `.${path}`);
  writeFileSync(unfinished, packed);
  renameSync(unfinished, join(folder, path));
  return { path, bytes: bytes.length, packed: packed.length, sha256: hash };
}
