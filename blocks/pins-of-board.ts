import type { Board, Pin } from '../src/boards/board.ts';
import type { PinTalent } from './entry.ts';

/** The pins of a board that can do it, by the names printed on it. */
export function pinsWith(board: Board, talent: PinTalent): string[] {
  return board.pins.filter((pin) => can(pin, talent, board)).map((pin) => pin.name);
}

function can(pin: Pin, talent: PinTalent, board: Board): boolean {
  switch (talent) {
    case 'digital':
      return pin.port !== undefined;
    case 'interrupt':
      return pin.interrupt !== undefined;
    case 'soft-rx':
      return pin.port !== undefined && board.pinChangePorts.includes(pin.port);
    default:
      return pin[talent];
  }
}
