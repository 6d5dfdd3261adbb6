import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zstdDecompressSync } from 'node:zlib';
import type { Library } from './compile.ts';
import { librariesOf } from './own-libraries.ts';
import { CppParser } from './prepare/cpp-parser.ts';
import { SketchCompiler } from './sketch-compiler.ts';
import { type PackedFile, readManifest } from './toolchain/manifest.ts';
import type { KeptResults, Toolchain } from './toolchain/toolchain.ts';

const ownLibraries = fileURLToPath(new URL('../../toolchain/libraries/', import.meta.url));

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
  return new SketchCompiler(
    await openFolder(folder, keptFolder),
    async () => parser,
    await librariesIn(ownLibraries),
  );
}

/** Every library of a folder, its files by path. */
async function librariesIn(folder: string): Promise<Library[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => relative(folder, path).replaceAll('\\', '/'));
  const texts = await Promise.all(
    files.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const),
  );
  return librariesOf(texts);
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
      const half = join(folder, `${name}.${randomUUID()}.half`);
      await writeFile(half, bytes);
      await rename(half, join(folder, name));
    },
  };
}
