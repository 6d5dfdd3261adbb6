import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ToolchainBoard } from '../boards.ts';
import type { ProgramName } from '../manifest.ts';
import { boardArguments } from './arguments.ts';
import { filesUnder, type SysrootSources } from './headers.ts';
import { type FileTree, runProgram } from './wasm-program.ts';

export type Programs = Readonly<Record<ProgramName, WebAssembly.Module>>;

/** Runs one program and insists that it succeeds. @throws {Error} with its messages */
function make(
  program: WebAssembly.Module,
  args: readonly string[],
  files: FileTree,
  output: string,
): Uint8Array {
  const run = runProgram(program, args, files);
  if (run.exitCode !== 0) throw new Error(`${args.join(' ')}\n${run.messages}`);
  return run.output(output);
}

/** Compiles one of the core's sources with the very programs that pupils will use. */
function compile(programs: Programs, board: ToolchainBoard, path: string, files: FileTree): Uint8Array {
  const args = boardArguments(board);
  const common = ['-w', path, '-o', '/out.s'];
  const name = path.split('/').at(-1) ?? path;
  const assembly = path.endsWith('.S')
    ? make(programs.cc1, ['cc1', ...args.asm, ...common], files, '/out.s')
    : path.endsWith('.c')
      ? make(programs.cc1, ['cc1', ...args.c, ...common, '-dumpbase', name], files, '/out.s')
      : make(programs.cc1plus, ['cc1plus', ...args.cxx, ...common, '-dumpbase', name], files, '/out.s');
  return make(
    programs.as,
    ['as', ...args.as, '-o', '/out.o', '/in.s'],
    new Map([['/in.s', assembly]]),
    '/out.o',
  );
}

/** Packs objects into an archive with no dates or owners in it, so that equal contents give equal bytes. */
function archive(objects: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'kulibin-core-'));
  try {
    for (const [name, bytes] of objects) writeFileSync(join(folder, name), bytes);
    execFileSync('avr-ar', ['rcsD', 'core.a', ...objects.keys()], { cwd: folder });
    return readFileSync(join(folder, 'core.a'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A library without its debug information, which nobody will step through. */
function library(source: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'kulibin-library-'));
  try {
    const copy = join(folder, 'library');
    copyFileSync(source, copy);
    execFileSync('avr-objcopy', ['--strip-debug', '--enable-deterministic-archives', copy]);
    return readFileSync(copy);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Arduino's core and the board's variant, compiled for one board. */
function core(
  programs: Programs,
  board: ToolchainBoard,
  from: SysrootSources,
  headers: FileTree,
): Uint8Array {
  const folder = join(from.arduino, 'cores/arduino');
  const sources = filesUnder(folder).filter((path) => /\.(cpp|c|S)$/.test(path));
  const files = new Map(headers);
  for (const path of sources) files.set(`/arduino/core/${path}`, readFileSync(join(folder, path)));
  return archive(
    new Map(sources.map((path) => [`${path}.o`, compile(programs, board, `/arduino/core/${path}`, files)])),
  );
}

/** A board's own archive: libraries, core, start-up code, linker script. By path from `/board`. */
export function boardFiles(
  programs: Programs,
  board: ToolchainBoard,
  from: SysrootSources,
  common: ReadonlyMap<string, Uint8Array>,
): Map<string, Uint8Array> {
  const headers = new Map([...common].map(([path, bytes]) => [`/${path}`, bytes]));
  const libraries = join(from.avrLibc, 'lib', board.family);
  return new Map([
    ['lib/core.a', core(programs, board, from, headers)],
    [`lib/crt${board.chip}.o`, library(join(libraries, `crt${board.chip}.o`))],
    ['lib/libc.a', library(join(libraries, 'libc.a'))],
    ['lib/libm.a', library(join(libraries, 'libm.a'))],
    ['lib/libgcc.a', library(join(from.gccLibraries, board.family, 'libgcc.a'))],
    [`lib/lib${board.chip}.a`, library(join(libraries, `lib${board.chip}.a`))],
    [`ldscripts/${board.family}.x`, readFileSync(join(from.linkerScripts, `${board.family}.x`))],
  ]);
}
