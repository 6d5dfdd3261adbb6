import { Directory, File } from '@bjorn3/browser_wasi_shim';
import type { BoardId } from '../boards/board.ts';
import { entryAt, folderOfTar, overlay, putFile } from './toolchain/folder-tree.ts';
import type { BoardTools } from './toolchain/manifest.ts';
import { runProgram } from './toolchain/run-program.ts';
import type { Toolchain } from './toolchain/toolchain.ts';

const arduinoHeader = 'arduino/core/Arduino.h';
const precompiledHeader = `${arduinoHeader}.gch`;

/** Everything that stays the same from compile to compile for one board: arguments, headers, libraries. */
export interface BoardSetup {
  readonly board: BoardId;
  readonly tools: BoardTools;
  /** A root folder for one run: the sysroot, the board's files and an empty `/out`, plus what is given. */
  root(extra: Readonly<Record<string, Directory>>): Directory;
}

/** Loads a board's part of the toolchain and precompiles `Arduino.h` for it, or takes it as kept. */
export async function setUpBoard(
  toolchain: Toolchain,
  sysroot: Directory,
  board: BoardId,
): Promise<BoardSetup> {
  const tools = toolchain.manifest.boards[board];
  if (!tools) throw new RangeError(`the toolchain has no board ${board}`);
  const files = folderOfTar(await toolchain.unpacked(tools.files));
  const base = overlay(sysroot);
  base.contents.set('board', files);
  const setup: BoardSetup = {
    board,
    tools,
    root: (extra) =>
      new Directory(new Map([...base.contents, ['out', new Directory(new Map())], ...Object.entries(extra)])),
  };
  await addPrecompiledHeader(toolchain, setup, base);
  return setup;
}

/**
 * `Arduino.h` is most of what a sketch makes the compiler read: precompiled, a compile takes two thirds of the time.
 * It holds for these very arguments and this very compiler only, so its name holds the recipe's hash.
 */
async function addPrecompiledHeader(toolchain: Toolchain, setup: BoardSetup, base: Directory): Promise<void> {
  const name = `arduino-header-${toolchain.manifest.recipe}-${setup.board}`;
  const kept = await toolchain.kept.get(name);
  const bytes = kept ?? (await precompile(toolchain, setup));
  if (!bytes) return;
  if (!kept) await toolchain.kept.put(name, bytes);
  // Only this board's view of the sysroot gets it: another board's macros would not match.
  const arduino = entryAt(base, 'arduino');
  const core = entryAt(base, 'arduino/core');
  if (!(arduino instanceof Directory) || !(core instanceof Directory)) return;
  const own = overlay(arduino);
  own.contents.set('core', overlay(core));
  base.contents.set('arduino', own);
  putFile(base, precompiledHeader, bytes);
}

async function precompile(toolchain: Toolchain, setup: BoardSetup): Promise<Uint8Array | undefined> {
  const root = setup.root({});
  const output = '/out/Arduino.h.gch';
  const run = await runProgram(
    await toolchain.program('cc1plus'),
    ['cc1plus', ...setup.tools.cxx, `/${arduinoHeader}`, '-o', '/out/Arduino.s', `--output-pch=${output}`],
    root,
  );
  const made = entryAt(root, output);
  return run.exitCode === 0 && made instanceof File ? made.data : undefined;
}
