import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { zstdDecompressSync } from 'node:zlib';
import { CppParser } from './prepare/cpp-parser.ts';
import { SketchCompiler } from './sketch-compiler.ts';
import { type PackedFile, readManifest } from './toolchain/manifest.ts';
import type { KeptResults, Toolchain } from './toolchain/toolchain.ts';

/**
 * The compiler in Node, over the very code that runs in the page: for the command line and for tests.
 * @param folder the toolchain's output, with `manifest.json` in it
 * @param keptFolder where results are kept between runs
 */
export async function openNodeCompiler(folder: string, keptFolder: string): Promise<SketchCompiler> {
  const require = createRequire(import.meta.url);
  const parser = await CppParser.open({
    runtime: await readFile(require.resolve('web-tree-sitter/web-tree-sitter.wasm')),
    grammar: await readFile(require.resolve('tree-sitter-cpp/tree-sitter-cpp.wasm')),
  });
  return new SketchCompiler(await openFolder(folder, keptFolder), parser);
}

async function openFolder(folder: string, keptFolder: string): Promise<Toolchain> {
  const manifest = readManifest(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')));
  const unpacked = async (file: PackedFile) => {
    const bytes = zstdDecompressSync(await readFile(join(folder, file.path)));
    if (createHash('sha256').update(bytes).digest('hex') !== file.sha256)
      throw new Error(`${file.path} is damaged`);
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  };
  const programs = new Map<string, Promise<WebAssembly.Module>>();
  return {
    manifest,
    unpacked,
    program(name) {
      const module =
        programs.get(name) ??
        unpacked(manifest.programs[name]).then((bytes) => WebAssembly.compile(bytes.slice()));
      programs.set(name, module);
      return module;
    },
    kept: keptInFolder(keptFolder),
  };
}

function keptInFolder(folder: string): KeptResults {
  return {
    async get(name) {
      return readFile(join(folder, name)).then(
        (bytes) => new Uint8Array(bytes),
        () => undefined,
      );
    },
    async put(name, bytes) {
      await mkdir(folder, { recursive: true });
      // Another run may be reading: it sees the old file or the whole new one.
      const half = join(folder, `${name}.${process.pid}.half`);
      await writeFile(half, bytes);
      await rename(half, join(folder, name));
    },
  };
}
