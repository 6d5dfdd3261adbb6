/** What the command line and tests use: sketches made here and now, without a worker or a DOM. */
export { blockSketchName, makeSketch } from './make-sketch.ts';
