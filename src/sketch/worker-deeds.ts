import type { Kit } from '../../blocks/index.ts';
import type { BoardId } from '../boards/index.ts';
import { type Failure, failureOf } from '../locale/failure.ts';
import type { Conversion, Tools } from './from-cpp/index.ts';
import { KeptWorkspace } from './kept-workspace.ts';
import { sketchOn } from './make-sketch.ts';
import type { BlockSketch } from './sketch.ts';

/** The page's program as it was asked for last. */
const kept = new KeptWorkspace();

/** What the page may ask of the worker. */
export const deeds = {
  make(workspace: unknown, board: BoardId, kit?: Kit): { readonly sketch: BlockSketch } | Failure {
    try {
      return { sketch: sketchOn(kept, workspace, board, kit) };
    } catch (error) {
      return failureOf(error, 'workspace-broken');
    }
  },

  /** What reads C++ is fetched only when blocks are made of it. */
  async convert(
    text: string,
    board: BoardId,
    kit: Kit,
    compile: Tools['compile'],
  ): Promise<{ readonly conversion: Conversion } | Failure> {
    try {
      const [{ convertSketch }, { openBrowserParser }] = await Promise.all([
        import('./from-cpp/index.ts'),
        import('../compiler/prepare/browser-parser.ts'),
      ]);
      const parser = await openBrowserParser();
      return { conversion: await convertSketch(text, board, { parser, compile }, kit) };
    } catch (error) {
      return failureOf(error);
    }
  },
};
