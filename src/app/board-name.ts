import type { Board } from '../boards/index.ts';

/** How a pupil calls the board: `Uno`. Every board here is an Arduino, so that word says nothing. */
export function shortName(board: Board): string {
  return board.name.replace(/^Arduino /, '');
}
