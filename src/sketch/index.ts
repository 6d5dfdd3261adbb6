/**
 * From blocks to a sketch: `openSketchMaker` makes them in a worker, so that the page loads no Blockly for it;
 * the command line and tests import `node.ts`, which makes them here and now. From a sketch to blocks:
 * `convertInWorker`, see `from-cpp/`.
 * May import `blocks/`, `src/boards`, `src/locale`; the worker, the parser of `src/compiler/prepare`.
 */
export { newWorkspace } from '../../blocks/new-workspace.ts';
export { type ConversionRequest, convertInWorker } from './convert-in-worker.ts';
export type { Conversion } from './from-cpp/index.ts';
export { blockAtLine, linesOfBlock } from './lines.ts';
export type { BlockLines, BlockSketch, Sketch, SketchFile } from './sketch.ts';
export { sketchHash } from './sketch.ts';
export { openSketchMaker, type SketchMaker } from './sketch-maker.ts';
