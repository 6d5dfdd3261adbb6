import type { Kit } from '../../blocks/index.ts';
import type { BoardId } from '../boards/index.ts';
import { Problem } from '../locale/problem.ts';
import type { Conversion, Tools } from './from-cpp/index.ts';
import { KeptWorkspace } from './kept-workspace.ts';
import { sketchOn } from './make-sketch.ts';
import type { BlockSketch } from './sketch.ts';

/** Why there is nothing: an error would lose its code on the way out of a worker. */
export interface Failed {
  readonly code: string;
  readonly details: Readonly<Record<string, string | number>>;
  readonly cause: string;
}

function failed(error: unknown, code: string): Failed {
  const cause = String(error instanceof Error ? (error.cause ?? error.stack) : error);
  return error instanceof Problem
    ? { code: error.code, details: error.details, cause }
    : { code, details: {}, cause };
}

/** The page's program as it was asked for last. */
const kept = new KeptWorkspace();

/** What the page may ask of the worker. */
export const deeds = {
  make(workspace: unknown, board: BoardId, kit?: Kit): { readonly sketch: BlockSketch } | Failed {
    try {
      return { sketch: sketchOn(kept, workspace, board, kit) };
    } catch (error) {
      return failed(error, 'workspace-broken');
    }
  },

  /** What reads C++ is fetched only when blocks are made of it. */
  async convert(
    text: string,
    board: BoardId,
    kit: Kit,
    compile: Tools['compile'],
  ): Promise<{ readonly conversion: Conversion } | Failed> {
    try {
      const [{ convertSketch }, { openBrowserParser }] = await Promise.all([
        import('./from-cpp/index.ts'),
        import('../compiler/prepare/browser-parser.ts'),
      ]);
      const parser = await openBrowserParser();
      return { conversion: await convertSketch(text, board, { parser, compile }, kit) };
    } catch (error) {
      return failed(error, 'unknown');
    }
  },
};
