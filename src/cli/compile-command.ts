import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BoardId } from '../boards/index.ts';
import type { CompileResult, Diagnostic } from '../compiler/index.ts';
import { openNodeCompiler } from '../compiler/node.ts';
import { fetchMistakeWords } from '../locale/index.ts';
import { inEnglish } from './in-english.ts';
import { readSketch } from './read-sketch.ts';

/** Where the command line finds the toolchain, and where it may keep results. */
export interface CompilerFolders {
  readonly toolchain: string;
  readonly kept: string;
}

/** What to compile, for which board, and what to write. */
export interface CompileOptions {
  readonly path: string;
  readonly board: BoardId;
  readonly out?: string | undefined;
  readonly elf?: string | undefined;
  readonly json: boolean;
}

/**
 * Compiles a sketch and writes its HEX; mistakes go to stderr as `file:line:column: error: …`.
 * @returns the exit code: 0 when there is firmware, 1 when there are mistakes
 */
export async function compileCommand(options: CompileOptions, folders: CompilerFolders): Promise<number> {
  const sketch = await readSketch(options.path);
  const compiler = await openNodeCompiler(folders.toolchain, folders.kept);
  const result = await compiler.compile({ sketch, board: options.board });
  const { firmware } = result;
  if (result.diagnostics.some(({ problem }) => problem)) await fetchMistakeWords();
  for (const diagnostic of result.diagnostics) process.stderr.write(`${inOneLine(diagnostic)}\n`);
  if (firmware && options.out) await writeFile(options.out, firmware.hex);
  if (firmware && options.elf) await writeFile(options.elf, firmware.elf);
  if (options.json) process.stdout.write(`${JSON.stringify(forMachines(result), undefined, 2)}\n`);
  else if (firmware) process.stdout.write(`${sizes(result)}\n`);
  return firmware ? 0 : 1;
}

/** Where the kept results of a toolchain folder live: beside it, so that they go with it. */
export function keptBeside(toolchain: string): string {
  return join(toolchain, '..', 'kept');
}

function inOneLine({ file, line, column, severity, text, option, problem }: Diagnostic): string {
  const place =
    file === undefined ? 'kulibin' : [file, line, column].filter((part) => part !== undefined).join(':');
  return `${place}: ${severity}: ${text || (problem ? inEnglish(problem) : '')}${option ? ` [${option}]` : ''}`;
}

function forMachines({ firmware, diagnostics, timings, sketchHash, board }: CompileResult) {
  return {
    ok: firmware !== undefined,
    board,
    sketchHash,
    ...(firmware && { sizes: { flash: firmware.flash, ram: firmware.ram } }),
    diagnostics,
    timings,
  };
}

function sizes({ firmware, timings }: CompileResult): string {
  if (!firmware) return '';
  const use = ({ used, limit }: { used: number; limit: number }) =>
    `${used} of ${limit} bytes (${Math.round((used / limit) * 100)} %)`;
  return `flash ${use(firmware.flash)}, RAM ${use(firmware.ram)}, ${Math.round(timings.total)} ms`;
}
