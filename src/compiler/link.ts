import { Directory, File } from '@bjorn3/browser_wasi_shim';
import type { BoardSetup } from './board-tools.ts';
import { entryAt } from './toolchain/folder-tree.ts';
import { runProgram } from './toolchain/run-program.ts';
import type { Toolchain } from './toolchain/toolchain.ts';

/** Links objects with the board's core and C library into an ELF file, or gives the linker's words. */
export async function link(
  toolchain: Toolchain,
  setup: BoardSetup,
  objects: ReadonlyMap<string, Uint8Array>,
): Promise<{ elf: Uint8Array } | { stderr: string }> {
  const folder = new Directory(
    new Map(Array.from(objects, ([name, bytes]) => [name, new File(bytes)] as const)),
  );
  const root = setup.root({ objects: folder });
  const { before, after } = setup.tools.ld;
  const paths = Array.from(objects.keys(), (name) => `/objects/${name}`);
  const run = await runProgram(
    await toolchain.program('ld'),
    ['ld', ...before, ...paths, ...after, '-o', '/out/sketch.elf'],
    root,
  );
  const elf = entryAt(root, 'out/sketch.elf');
  return run.exitCode === 0 && elf instanceof File
    ? { elf: elf.data }
    : { stderr: run.stderr || 'ld gave no file' };
}
