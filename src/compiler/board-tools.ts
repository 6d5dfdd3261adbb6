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

/** What a board's setup is made of. */
export interface BoardParts {
  readonly sysroot: Directory;
  readonly files: Directory;
  /** The precompiled `Arduino.h`, where one is kept. */
  readonly header: Uint8Array | undefined;
}

/**
 * Loads a board's part of the toolchain, all at once: while the compiler itself is being read, each waits for its turn.
 * @throws RangeError for a board that the toolchain does not know
 */
export async function loadBoard(
  toolchain: Toolchain,
  sysroot: Promise<Directory>,
  board: BoardId,
): Promise<BoardParts> {
  const { files } = toolsOf(toolchain, board);
  const [root, tar, header] = await Promise.all([
    sysroot,
    toolchain.unpacked(files),
    toolchain.kept.get(headerName(toolchain, board)),
  ]);
  return { sysroot: root, files: folderOfTar(tar), header };
}

/** Makes ready what was loaded; `Arduino.h` is precompiled where it was not yet. */
export async function setUpBoard(
  toolchain: Toolchain,
  { sysroot, files, header: kept }: BoardParts,
  board: BoardId,
): Promise<BoardSetup> {
  const tools = toolsOf(toolchain, board);
  const base = overlay(sysroot);
  base.contents.set('board', files);
  const setup: BoardSetup = {
    board,
    tools,
    root: (extra) =>
      new Directory(new Map([...base.contents, ['out', new Directory(new Map())], ...Object.entries(extra)])),
  };
  const header = kept ?? (await precompile(toolchain, setup));
  if (header) addPrecompiledHeader(base, header);
  if (header && !kept) await toolchain.kept.put(headerName(toolchain, board), header);
  return setup;
}

function toolsOf({ manifest }: Toolchain, board: BoardId): BoardTools {
  const tools = manifest.boards[board];
  if (!tools) throw new RangeError(`the toolchain has no board ${board}`);
  return tools;
}

/** The precompiled header holds for one compiler and one board's arguments only. */
const headerName = ({ manifest }: Toolchain, board: BoardId) => `arduino-header-${manifest.recipe}-${board}`;

/** `Arduino.h` is most of what a sketch makes the compiler read: precompiled, a compile takes two thirds of the time. */
function addPrecompiledHeader(base: Directory, bytes: Uint8Array): void {
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
