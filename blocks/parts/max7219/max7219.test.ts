import { expect, test } from 'vitest';
import { uno } from '../../../src/boards/index.ts';
import { SimulatedBoard } from '../../../src/simulator/index.ts';
import { type Built, block, get, variable, wait, workspace } from '../../../test/unit/blocks/building.ts';
import { openBench } from '../../../test/unit/blocks/part-bench.ts';
import { compile } from '../../../test/unit/compiler/compiler.ts';
import { type Glyph, signOf } from '../../dot-font.ts';
import { type MatrixLook, max7219 } from './model.ts';
import { pictures } from './pictures.ts';

const PART = 'max7219:1';
const pins = { DIN: '12', CLK: '11', CS: '10' };
const twoInARow = { parts: [{ id: PART, pins, settings: { modules: 2 } }] };
const dark = '........';

async function shown(blocks: Built[], kit?: typeof twoInARow, ms = 60) {
  const bench = await openBench(workspace(blocks, []), kit && { kit });
  bench.runFor(ms);
  return {
    sketch: bench.sketch,
    ...(bench.look(PART) as unknown as { modules: MatrixLook[]; rows: string[] }),
  };
}

/** The letter whose dots begin at a column of the rows. */
function letterAt(rows: readonly string[], column: number): string | undefined {
  const glyph: Glyph = rows.map((row) =>
    Number.parseInt(
      row
        .slice(column, column + 5)
        .replaceAll('#', '1')
        .replaceAll('.', '0'),
      2,
    ),
  );
  return signOf(glyph);
}

test('a ready picture and a drawn one stand upright', async () => {
  const heart = block('max7219_picture', { PART, PICTURE: 'HEART' }, { MODULE: 1 });
  expect((await shown([heart])).rows.join('|')).toBe(pictures.HEART);
  const DRAWING = '#.......|.#......|..#.....|...#....|....#...|.....#..|......#.|#######.';
  const drawing = block('max7219_drawing', { PART, DRAWING }, { MODULE: 1 });
  expect((await shown([drawing])).rows.join('|')).toBe(DRAWING);
});

test('each of two matrices has its own picture, the first is the left one', async () => {
  const picture = (PICTURE: string, MODULE: number) =>
    block('max7219_picture', { PART, PICTURE }, { MODULE });
  const { modules, sketch } = await shown([picture('UP', 1), picture('DOWN', 2)], twoInARow);
  expect(modules.map(({ rows }) => rows.join('|'))).toEqual([pictures.UP, pictures.DOWN]);
  // The one next to the board, at the right, is the library's first.
  expect(sketch).toContain('showPicture(matrix, 0, DOWN_PICTURE);');
});

test('single dots go on and off and leave the others alone', async () => {
  const dot = (ROW: number, COLUMN: number, STATE: string) =>
    block('max7219_dot', { PART, STATE }, { MODULE: 1, ROW, COLUMN });
  const { rows } = await shown([dot(1, 1, 'true'), dot(1, 8, 'true'), dot(8, 3, 'true'), dot(1, 1, 'false')]);
  expect(rows).toEqual(['.......#', ...Array<string>(6).fill(dark), '..#.....']);
});

test.each(['7', 'Ж', 'я', 'Q'])('the letter %s can be read on one matrix', async (letter) => {
  const { rows } = await shown([block('max7219_text', { PART }, { TEXT: letter })]);
  expect(letterAt(rows, 1)).toBe(letter);
});

test('two matrices have room for two letters', async () => {
  const { rows } = await shown([block('max7219_text', { PART }, { TEXT: 42 })], twoInARow);
  expect([letterAt(rows, 1), letterAt(rows, 7)]).toEqual(['4', '2']);
});

test('a Russian word runs through from right to left and is gone', async () => {
  const scroll = block('max7219_scroll', { PART }, { TEXT: 'Да', PAUSE: 20 });
  const bench = await openBench(workspace([scroll, block('serial_print', {}, { VALUE: 'end' })], []));
  const frames: string[][] = [];
  while (bench.serial() === '' && frames.length < 500) {
    bench.runFor(5);
    const { rows } = bench.look(PART) as unknown as { rows: string[] };
    if (rows.join() !== frames.at(-1)?.join()) frames.push(rows);
  }
  const read = frames.flatMap((rows) => [0, 1, 2].map((column) => letterAt(rows, column)));
  expect(read).toContain('Д');
  // А small а looks the same in both alphabets.
  expect(read).toContain('a');
  expect(read.indexOf('Д')).toBeLessThan(read.indexOf('a'));
  expect(frames.at(-1)).toEqual(Array(8).fill(dark));
});

test('brightness has sixteen steps and clearing leaves nothing, on every matrix', async () => {
  const full = (MODULE: number) => block('max7219_picture', { PART, PICTURE: 'FULL' }, { MODULE });
  const bright = block('max7219_brightness', { PART }, { PERCENT: 100 });
  const { modules } = await shown([full(1), full(2), bright], twoInARow);
  expect(modules.map(({ brightness, rows }) => [brightness, rows[7]])).toEqual([
    [1, '########'],
    [1, '########'],
  ]);
  const { rows } = await shown([full(1), full(2), block('max7219_clear', { PART })], twoInARow);
  expect(rows).toEqual(Array(8).fill(dark + dark));
});

test('a dot runs along the row as a variable says', async () => {
  const dot = (STATE: string) =>
    block('max7219_dot', { PART, STATE }, { MODULE: 1, ROW: 2, COLUMN: get('x') });
  const next = block('variable_change', variable('x'), { DELTA: 1 });
  const start = block('variable_set', variable('x'), { VALUE: 1 });
  const { rows } = await shown([start, dot('true'), dot('false'), next, dot('true'), wait(1)]);
  expect(rows[1]).toBe('.#......');
});

/** What a sketch of C++ makes the matrix show. */
async function ofSketch(lines: string) {
  const text = `#include <LedControl.h>\nLedControl lc = LedControl(12, 11, 10, 1);\nvoid setup() { ${lines} }\nvoid loop() {}`;
  const { firmware, diagnostics } = await compile(text);
  if (!firmware || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  const board = new SimulatedBoard(uno);
  const device = board.attach(max7219, pins, { modules: 1 });
  board.load(firmware.hex);
  board.runFor(60);
  return (device.look() as unknown as { modules: MatrixLook[] }).modules[0];
}

test('a sketch of C++ that forgets to wake the chip sees nothing', async () => {
  expect(await ofSketch('lc.setRow(0, 0, 255);')).toMatchObject({ rows: Array(8).fill(dark), brightness: 0 });
});

test('a sketch of C++ sets rows, columns, digits and letters', async () => {
  const on = 'lc.shutdown(0, false); lc.setIntensity(0, 15);';
  expect(await ofSketch(`${on} lc.setColumn(0, 2, B10100001);`)).toMatchObject({
    rows: ['..#.....', dark, '..#.....', dark, dark, dark, dark, '..#.....'],
    brightness: 1,
  });
  const digits = `${on} lc.setDigit(0, 0, 8, true); lc.setChar(0, 1, 'H', false); lc.setChar(0, 2, 'a', false);`;
  expect((await ofSketch(digits))?.rows.slice(0, 3)).toEqual(['########', '..##.###', '.###.###']);
  expect(
    (await ofSketch(`${on} lc.setScanLimit(0, 2); for (int i = 0; i < 8; i++) lc.setRow(0, i, 255);`))?.rows,
  ).toEqual([...Array(3).fill('########'), ...Array(5).fill(dark)]);
  expect(
    await ofSketch(
      `${on} Serial.begin(9600); Serial.println(lc.getDeviceCount()); lc.setLed(0, 9, 0, true);`,
    ),
  ).toMatchObject({
    rows: Array(8).fill(dark),
  });
});
