import { expose } from 'comlink';
import type { Kit } from '../../blocks/index.ts';
import type { BoardId } from '../boards/index.ts';
import { Problem } from '../locale/problem.ts';
import { makeSketch } from './make-sketch.ts';
import type { BlockSketch } from './sketch.ts';

/** A sketch, or why there is none: an error would lose its code on the way out of a worker. */
export type Made =
  | { readonly sketch: BlockSketch }
  | {
      readonly code: string;
      readonly details: Readonly<Record<string, string | number>>;
      readonly cause: string;
    };

function make(workspace: unknown, board: BoardId, kit?: Kit): Made {
  try {
    return { sketch: makeSketch(workspace, board, kit) };
  } catch (error) {
    const cause = String(error instanceof Error ? (error.cause ?? error.stack) : error);
    return error instanceof Problem
      ? { code: error.code, details: error.details, cause }
      : { code: 'workspace-broken', details: {}, cause };
  }
}

/** What the page may ask of the worker. */
export type SketchWorker = typeof make;

expose(make);
