import type { BoardId } from '../boards/board.ts';

/** Bytes taken of bytes there are. */
export interface MemoryUse {
  readonly used: number;
  readonly limit: number;
}

/** A program for one board, made from one sketch. Nothing is uploaded or run that does not name its sketch. */
export interface Firmware {
  /** `sketchHash` of the sketch it was made from. */
  readonly sketchHash: string;
  readonly board: BoardId;
  /** Intel HEX text. */
  readonly hex: string;
  readonly elf: Uint8Array;
  readonly flash: MemoryUse;
  /** Static data only: the stack grows at run time. */
  readonly ram: MemoryUse;
}
