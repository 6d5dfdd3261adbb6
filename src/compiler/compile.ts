import type { BoardId } from '../boards/board.ts';
import type { Firmware } from '../firmware/firmware.ts';
import type { Sketch, SketchFile } from '../sketch/sketch.ts';
import type { Diagnostic } from './diagnostic.ts';

/** A library that a sketch may `#include`, kept with the project. Paths inside use `/`. */
export interface Library {
  readonly name: string;
  /** Files by path from the library's folder: `src/Servo.h`, `library.properties`. */
  readonly files: readonly SketchFile[];
}

/** What a compile needs: nothing else decides its result. */
export interface CompileRequest {
  readonly sketch: Sketch;
  readonly board: BoardId;
  readonly libraries?: readonly Library[];
}

/** How long each step took, in ms. */
export interface CompileTimings {
  readonly total: number;
  readonly steps: Readonly<Record<string, number>>;
}

/** Either firmware, or at least one diagnostic of severity `error`. */
export interface CompileResult {
  readonly sketchHash: string;
  readonly board: BoardId;
  readonly firmware?: Firmware;
  readonly diagnostics: readonly Diagnostic[];
  readonly timings: CompileTimings;
}
