import { describe, expect, test } from 'vitest';
import { boards } from '../../../src/boards/index.ts';
import { boardDrawings, pinSpot } from '../../../src/workbench/drawings/index.ts';

describe.each(boards.map((board) => [board.id, board] as const))('the drawing of %s', (id, board) => {
  const drawing = boardDrawings[id];

  test('has a socket for every pin of the board', () => {
    const missing = board.pins.filter((pin) => !pinSpot(drawing, board, pin.name)).map((pin) => pin.name);
    // The Leonardo has its SPI on the middle header alone.
    expect(missing).toEqual(id === 'leonardo' ? ['MISO', 'SCK', 'MOSI'] : []);
  });

  test('puts no two sockets in one place, and all of them on the board', () => {
    const spots = drawing.headers.flatMap(({ at, step, names }) =>
      names.map((_, n) => [at[0] + n * step[0], at[1] + n * step[1]] as const),
    );
    expect(new Set(spots.map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`)).size).toBe(spots.length);
    for (const [x, y] of spots) {
      expect(x).toBeGreaterThan(1);
      expect(x).toBeLessThan(drawing.size[0] - 1);
      expect(y).toBeGreaterThan(1);
      expect(y).toBeLessThan(drawing.size[1] - 1);
    }
  });

  test('shows each digital pin under its own name', () => {
    const printed = drawing.headers.flatMap((header) => header.names);
    for (const pin of board.pins.filter(({ name }) => /^\d+$/.test(name)))
      expect(printed).toContain(pin.name);
  });
});

test('a second name of a pin is found under the first', () => {
  const leonardo = boards.find((board) => board.id === 'leonardo');
  if (!leonardo) throw new Error('no Leonardo');
  const drawing = boardDrawings.leonardo;
  expect(pinSpot(drawing, leonardo, 'A6')).toEqual(pinSpot(drawing, leonardo, '4'));
  expect(pinSpot(drawing, leonardo, 'A6')).toBeDefined();
});
