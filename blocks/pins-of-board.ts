import type { Board } from '../src/boards/board.ts';
import type { PinTalent } from './entry.ts';

/** The pins of a board that can do it, by the names printed on it. */
export function pinsWith(board: Board, talent: PinTalent): string[] {
  return board.pins
    .filter((pin) => {
      if (talent === 'digital') return pin.port !== undefined;
      return talent === 'interrupt' ? pin.interrupt !== undefined : pin[talent];
    })
    .map((pin) => pin.name);
}
