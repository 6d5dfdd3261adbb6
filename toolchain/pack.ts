import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { folders } from './folders.ts';
import { type Manifest, manifestFiles } from './manifest.ts';
import { recipeHash } from './recipe-hash.ts';
import { sha256, tarOf } from './sysroot/packed-file.ts';

/** Writes the finished toolchain as one archive, with its SHA-256 beside it in the form of `sha256sum`. */
export function packToolchain(into: string): { path: string; sha256: string; bytes: number } {
  const { out } = folders();
  const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as Manifest;
  const names = ['manifest.json', ...manifestFiles(manifest).map((file) => file.path)];
  const archive = tarOf(new Map(names.map((name) => [name, readFileSync(join(out, name))])));
  const path = resolve(into, `kulibin-toolchain-${recipeHash()}.tar`);
  const hash = sha256(archive);
  writeFileSync(path, archive);
  writeFileSync(`${path}.sha256`, `${hash}  ${basename(path)}\n`);
  return { path, sha256: hash, bytes: archive.length };
}
