import type { Conflict } from '../../blocks/conflicts.ts';
import type { Kit } from '../../blocks/kit.ts';
import { sha256 } from '../firmware/sha256.ts';

/** One file of a sketch: a tab in the Arduino IDE's words. */
export interface SketchFile {
  /** File name with its ending, from the sketch's folder: `Blink.ino`, `src/motor.h`. */
  readonly name: string;
  readonly text: string;
}

/** A C++ program as Arduino knows it: the first `.ino` is the main tab. */
export interface Sketch {
  readonly files: readonly SketchFile[];
}

/** Where one block stands in the sketch's main tab. Lines are counted from 1, both ends included. */
export interface BlockLines {
  readonly block: string;
  readonly from: number;
  readonly to: number;
}

/** A sketch made from blocks, with the two-way map between its lines and the blocks they came from. */
export interface BlockSketch {
  readonly sketch: Sketch;
  /** Outer blocks come before the blocks inside them. */
  readonly map: readonly BlockLines[];
  /** The kit with all that the program asks for. */
  readonly kit?: Kit;
  /** What cannot work on the board, by block. */
  readonly conflicts?: readonly Conflict[];
}

/**
 * Names a sketch by its content: two sketches with the same hash have the same files, byte for byte.
 * @returns SHA-256 as 64 hexadecimal digits
 */
export async function sketchHash(sketch: Sketch): Promise<string> {
  return sha256(new TextEncoder().encode(JSON.stringify(sketch.files.map((file) => [file.name, file.text]))));
}
