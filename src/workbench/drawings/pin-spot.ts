import type { Board } from '../../boards/index.ts';
import type { BoardDrawing, Spot } from './drawing.ts';

/**
 * Where a pin's socket is drawn. A second name of a pin (`A6` of a Leonardo, printed as `4`) is found under the
 * first; a pin without a socket is nowhere.
 */
export function pinSpot(drawing: BoardDrawing, board: Board, name: string): Spot | undefined {
  const pin = board.pins.find((candidate) => candidate.name === name);
  if (!pin) return undefined;
  const names = board.pins
    .filter(
      (other) =>
        other === pin || (pin.port !== undefined && other.port === pin.port && other.bit === pin.bit),
    )
    .map((other) => other.name);
  for (const { at, step, names: printed } of drawing.headers) {
    const index = printed.findIndex((label) => names.includes(label));
    if (index >= 0) return [at[0] + index * step[0], at[1] + index * step[1]];
  }
  return undefined;
}
