import { type Directory, File } from '@bjorn3/browser_wasi_shim';
import type { BoardSetup } from './board-tools.ts';
import type { Diagnostic } from './diagnostic.ts';
import { readGccMessages, type SourceLookup } from './gcc-messages.ts';
import { readAssemblerMessages } from './linker-messages.ts';
import { entryAt } from './toolchain/folder-tree.ts';
import { runProgram } from './toolchain/run-program.ts';
import type { Toolchain } from './toolchain/toolchain.ts';

/** One source file made into an object file, or the mistakes in it. */
export interface ObjectFile {
  readonly bytes?: Uint8Array;
  readonly diagnostics: readonly Diagnostic[];
}

/** One source file with all that its compile depends on. */
export interface ObjectRequest {
  /** Absolute path in the run's root: `/sketch/Blink.ino.cpp`. */
  readonly path: string;
  /** Folders put into the run's root by name: `sketch`, `libraries`. */
  readonly folders: Readonly<Record<string, Directory>>;
  /** Folders searched for headers, the pupil's own first. */
  readonly ownIncludes: readonly string[];
  readonly libraryIncludes: readonly string[];
  /** The pupil's own code gets warnings; a library's does not. */
  readonly warnings: boolean;
  readonly sourceOf: SourceLookup;
}

/** Time spent in each program, ms. */
export type StepClock = (step: string, milliseconds: number) => void;

/** Compiles and assembles one file: `cc1plus` (or `cc1` for C), then `as`. */
export async function makeObject(
  toolchain: Toolchain,
  setup: BoardSetup,
  request: ObjectRequest,
  clock: StepClock,
): Promise<ObjectFile> {
  const root = setup.root(request.folders);
  const assembly = request.path.endsWith('.S');
  const isC = request.path.endsWith('.c');
  const name = isC || assembly ? 'cc1' : 'cc1plus';
  const { tools } = setup;
  const args = assembly ? tools.asm : isC ? tools.c : tools.cxx;
  const warnings = request.warnings && !assembly ? toolchain.manifest.warnings : ['-w'];
  const compiler = await toolchain.program(name);
  const started = performance.now();
  const compiled = await runProgram(
    compiler,
    [
      name,
      ...args,
      ...warnings,
      '-fdiagnostics-format=json',
      '-fdiagnostics-column-unit=byte',
      ...request.ownIncludes.map((folder) => `-I${folder}`),
      ...request.libraryIncludes.flatMap((folder) => ['-isystem', folder]),
      request.path,
      ...(assembly ? [] : ['-dumpbase', request.path.split('/').at(-1) ?? '']),
      '-o',
      '/out/unit.s',
    ],
    root,
  );
  clock(name, performance.now() - started);
  const diagnostics = readGccMessages(compiled.stderr, request.sourceOf);
  if (compiled.exitCode !== 0)
    return { diagnostics: withAnError(diagnostics, `${name} ended with ${compiled.exitCode}`) };
  const assembler = await toolchain.program('as');
  const assembling = performance.now();
  const assembled = await runProgram(
    assembler,
    ['as', ...tools.as, '/out/unit.s', '-o', '/out/unit.o'],
    root,
  );
  clock('as', performance.now() - assembling);
  if (assembled.stderr !== '') {
    const unit = entryAt(root, 'out/unit.s');
    const text = unit instanceof File ? new TextDecoder().decode(unit.data) : '';
    diagnostics.push(...readAssemblerMessages(assembled.stderr, text, (file) => request.sourceOf(file).name));
  }
  const object = entryAt(root, 'out/unit.o');
  if (assembled.exitCode !== 0 || !(object instanceof File))
    return { diagnostics: withAnError(diagnostics, `as ended with ${assembled.exitCode}`) };
  return { bytes: object.data, diagnostics };
}

function withAnError(diagnostics: readonly Diagnostic[], otherwise: string): readonly Diagnostic[] {
  if (diagnostics.some((diagnostic) => diagnostic.severity === 'error')) return diagnostics;
  return [...diagnostics, { severity: 'error', text: otherwise }];
}
