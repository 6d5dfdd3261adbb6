import type { BoardId } from '../boards/board.ts';
import { once } from '../browser/once.ts';
import { type Failure, failureOf } from '../locale/failure.ts';
import { Problem } from '../locale/problem.ts';
import type { CompileRequest, CompileResult } from './compile.ts';
import type { Outline } from './outline/index.ts';
import { openBrowserParser } from './prepare/browser-parser.ts';
import { SketchCompiler } from './sketch-compiler.ts';
import { openBrowserToolchain } from './toolchain/browser-toolchain.ts';
import { alwaysNeeded } from './toolchain/manifest.ts';
import type { ToolchainState } from './toolchain/toolchain-state.ts';

let compiler: Promise<SketchCompiler> | undefined;
const openParser = once(openBrowserParser);

function open(base: string, tell: (state: ToolchainState) => void): Promise<SketchCompiler> {
  compiler ??= (async () => {
    const toolchain = await openBrowserToolchain(new URL(base), tell);
    // The biggest begin first.
    for (const name of alwaysNeeded) toolchain.program(name).catch(() => undefined);
    const { bundledLibraries } = await import('./bundled-libraries.ts');
    return new SketchCompiler(toolchain, openParser, bundledLibraries);
  })();
  return compiler;
}

function failed(cause: unknown): ToolchainState {
  compiler = undefined;
  console.error(cause);
  return { state: 'failed', code: cause instanceof Problem ? cause.code : 'toolchain-failed' };
}

/** What the page calls. */
export const deeds = {
  /** Begins to load what every board needs. */
  async open(base: string, tell: (state: ToolchainState) => void): Promise<void> {
    try {
      await (await open(base, tell)).load();
    } catch (cause) {
      tell(failed(cause));
    }
  },

  /** Loads the toolchain and all that the board needs; gives how it ended, `ready` or `failed`. */
  async prepare(
    base: string,
    board: BoardId,
    tell: (state: ToolchainState) => void,
  ): Promise<ToolchainState> {
    try {
      const opened = await open(base, tell);
      await opened.prepare(board, () => tell({ state: 'starting' }));
      return { state: 'ready' };
    } catch (cause) {
      return failed(cause);
    }
  },

  async outline(request: Pick<CompileRequest, 'sketch' | 'libraries'>): Promise<Outline> {
    if (!compiler) throw new Error('prepare the compiler first');
    return (await compiler).outline(request);
  },

  async compile(request: CompileRequest): Promise<CompileResult | Failure> {
    if (!compiler) throw new Error('prepare the compiler first');
    try {
      const result = await (await compiler).compile(request);
      // Not before: the first firmware of a day is waited for, and mostly needs no parser.
      openParser().catch(() => undefined);
      return result;
    } catch (cause) {
      console.error(cause);
      return failureOf(cause);
    }
  },
};
