import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { File } from '@bjorn3/browser_wasi_shim';
import { expect, test } from 'vitest';
import { entryAt, folderOfTar } from '../../../src/compiler/toolchain/folder-tree.ts';

test('an archive made by tar becomes a folder, empty files and a buffer seen in part included', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kulibin-tar-'));
  mkdirSync(join(folder, 'a/b'), { recursive: true });
  writeFileSync(join(folder, 'a/b/full.h'), 'int x;');
  writeFileSync(join(folder, 'a/empty.h'), '');
  const tar = execFileSync('tar', ['-C', folder, '-cf', '-', 'a']);
  rmSync(folder, { recursive: true });
  const inTheMiddle = new Uint8Array(tar.length + 512);
  inTheMiddle.set(tar, 512);

  const root = folderOfTar(inTheMiddle.subarray(512));
  const full = entryAt(root, 'a/b/full.h');
  expect(full instanceof File && new TextDecoder().decode(full.data)).toBe('int x;');
  const empty = entryAt(root, 'a/empty.h');
  expect(empty instanceof File && empty.data.length).toBe(0);
});
