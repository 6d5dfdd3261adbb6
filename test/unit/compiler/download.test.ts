import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readManifest } from '../../../src/compiler/toolchain/manifest.ts';
import { toolchainFolder } from '../../../toolchain/index.ts';

test('everything needed to compile for the Uno is 6 MB or less to download', () => {
  const { programs, sysroot, boards } = readManifest(
    JSON.parse(readFileSync(join(toolchainFolder(), 'manifest.json'), 'utf8')),
  );
  const packed = [programs.cc1plus, programs.as, programs.ld, sysroot, boards.uno?.files];
  const require = createRequire(import.meta.url);
  const parser = ['web-tree-sitter/web-tree-sitter.wasm', 'tree-sitter-cpp/tree-sitter-cpp.wasm'];
  const bytes =
    packed.reduce((sum, file) => sum + (file?.packed ?? Number.NaN), 0) +
    parser.reduce((sum, path) => sum + gzipSync(readFileSync(require.resolve(path))).length, 0);
  expect(bytes).toBeLessThan(6_000_000);
});
