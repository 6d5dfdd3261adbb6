import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dotFontTable, dotFontText } from '../../../scripts/dot-font.ts';
import { uno } from '../../../src/boards/index.ts';
import { SimulatedBoard } from '../../../src/simulator/index.ts';
import { type Built, block, get, variable, workspace } from '../../../test/unit/blocks/building.ts';
import { openBench } from '../../../test/unit/blocks/part-bench.ts';
import { compile } from '../../../test/unit/compiler/compiler.ts';
import { oled } from './model.ts';

interface OledLook {
  readonly lines: string[];
  readonly rows: string[];
  readonly inverted: boolean;
  readonly brightness: number;
}

const PART = 'oled:1';
const low = { parts: [{ id: PART, pins: {}, settings: { address: '0x3D', height: '32' } }] };
const at = (SIZE: string, VALUE: string | number | Built, ROW: number, COLUMN: number) =>
  block('oled_print_at', { PART, SIZE }, { VALUE, ROW, COLUMN });

async function shown(
  blocks: Built[],
  { kit = { parts: [] as (typeof low)['parts'] }, ms = 400, variables = [] as string[] } = {},
) {
  const bench = await openBench(workspace(blocks, [], variables), { kit });
  bench.runFor(ms);
  return bench.look(PART) as unknown as OledLook;
}

/** The letters that look the same in both alphabets are read as Latin ones. */
const asLatin = (text: string) =>
  text.replace(
    /[АВЕКМНОРСТХаеорсух]/g,
    (letter) => 'ABEKMHOPCTXaeopcyx'['АВЕКМНОРСТХаеорсух'.indexOf(letter)] ?? '',
  );

test('text and number stand where the blocks say, small ones in eight rows', async () => {
  const { lines } = await shown([at('1', 'Hello, robot!', 1, 1), at('1', 25.5, 8, 4)]);
  expect(lines).toEqual(['Hello, robot!', '', '', '', '', '', '', '   25.50']);
});

test('Russian text shows as it is typed, every letter', async () => {
  const rows = [
    'Съешь ещё этих мягких',
    'французских булок, да',
    'выпей чаю. ЖЁЛТЫЙ ГНЙ',
    'БДЗИЛПУФЦЧШЩЪЫЬЭЮЯ',
  ];
  const { lines } = await shown(rows.map((row, line) => at('1', row, line + 1, 1)));
  expect(lines.slice(0, 4)).toEqual(rows.map(asLatin));
});

test('large letters take two rows', async () => {
  const { lines } = await shown([at('2', 'Шаг 7', 3, 3), at('1', 'below', 5, 1)]);
  expect(lines.slice(2, 5)).toEqual([' Шar 7'.replace('r', 'г'), '', 'below'].map(asLatin));
});

test.each(['mega', 'leonardo'] as const)('text shows on the %s too', async (board) => {
  const bench = await openBench(workspace([at('1', 'Мега', 1, 1)], []), { board });
  bench.runFor(400);
  expect(bench.look(PART).lines).toContain(asLatin('Мега'));
});

test('writing goes on where it ended', async () => {
  expect((await shown([at('1', 't=', 2, 1), block('oled_print', { PART }, { VALUE: 21 })])).lines[1]).toBe(
    't=21',
  );
});

test('a low screen with the other address has four rows', async () => {
  const { lines, rows } = await shown([at('1', 'first', 1, 1), at('1', 'last', 4, 1)], { kit: low });
  expect([lines, rows.length]).toEqual([['first', '', '', 'last'], 32]);
});

test('wiping takes the whole screen or one row', async () => {
  const texts = [at('1', 'one', 1, 1), at('1', 'two', 2, 1)];
  expect((await shown([...texts, block('oled_clear_row', { PART }, { ROW: 1 })])).lines.slice(0, 2)).toEqual([
    '',
    'two',
  ]);
  const { rows } = await shown([...texts, block('oled_clear', { PART })]);
  expect(new Set(rows)).toEqual(new Set(['.'.repeat(128)]));
});

test('a bar is filled as far as the percent says', async () => {
  const set = block('variable_set', variable('light'), { VALUE: 75 });
  const bar = block('oled_bar', { PART }, { PERCENT: get('light'), ROW: 3 });
  const { rows } = await shown([set, bar], { variables: ['light'] });
  expect(rows[16]).toBe('.'.repeat(128));
  expect(rows[17]).toBe('#'.repeat(128));
  expect(rows[20]).toBe(`${'#'.repeat(96)}${'.'.repeat(31)}#`);
});

test('a drawing stands upright at its place', async () => {
  const DRAWING = Array.from({ length: 16 }, (_, y) =>
    Array.from({ length: 16 }, (_, x) => (x <= y ? '#' : '.')).join(''),
  );
  const { rows } = await shown([
    block('oled_drawing', { PART, DRAWING: DRAWING.join('|') }, { ROW: 5, COLUMN: 4 }),
  ]);
  expect(rows.slice(32, 48).map((row) => row.slice(18, 34))).toEqual(DRAWING);
});

test('dark on light turns every dot, and the text can still be read', async () => {
  const { lines, rows, inverted } = await shown([
    at('1', 'night', 1, 1),
    block('oled_invert', { PART, STATE: 'true' }),
  ]);
  expect([lines[0], inverted, rows[40]]).toEqual(['night', true, '#'.repeat(128)]);
});

test('brightness follows its percent', async () => {
  const dim = block('oled_brightness', { PART }, { PERCENT: 0 });
  expect((await shown([dim])).brightness).toBeLessThan(0.01);
  expect((await shown([block('oled_brightness', { PART }, { PERCENT: 100 })])).brightness).toBe(1);
});

/** What a sketch of C++ makes the display show. */
async function ofSketch(lines: string, settings = { height: '64' }) {
  const text = `#include <Wire.h>\n#include "SSD1306Ascii.h"\n#include "SSD1306AsciiWire.h"\nSSD1306AsciiWire oled;\nvoid setup() { Wire.begin(); ${lines} }\nvoid loop() {}`;
  const { firmware, diagnostics } = await compile(text);
  if (!firmware || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  const board = new SimulatedBoard(uno);
  const device = board.attach(oled, {}, settings);
  board.load(firmware.hex);
  board.runFor(400);
  return { ...(device.look() as unknown as OledLook), ram: firmware.ram.used };
}

test('a sketch of C++ prints lines, fields and black on white, in little RAM', async () => {
  const begin =
    'Wire.setClock(400000L); oled.begin(&Adafruit128x64, 0x3C); oled.setFont(System5x7); oled.clear();';
  const { lines, ram } =
    await ofSketch(`${begin} oled.println("Hello"); oled.set2X(); oled.println(F("Два")); oled.set1X();
    oled.print("x=12345"); oled.setCol(6 * 4); oled.clearToEOL(); oled.setInvertMode(true); oled.setInvertMode(false);
    oled.setCursor(0, 7); oled.print(oled.displayWidth()); oled.print(oled.displayRows()); oled.displayRemap(false); oled.home();`);
  expect(lines).toEqual(['Hello', 'Двa', '', 'x=12', '', '', '', '1288']);
  // Wire's own buffers take most of it.
  expect(ram).toBeLessThan(500);
});

test('memory of chance shows where the sketch does not clear, nothing where the chip is not woken', async () => {
  expect(new Set((await ofSketch('oled.begin(&Adafruit128x64, 0x3C);')).rows).size).toBeGreaterThan(10);
  const { rows, brightness } = await ofSketch('');
  expect([new Set(rows).size, brightness]).toEqual([1, 0]);
});

test('a display of 32 rows set up as one of 64 shows torn letters', async () => {
  const wrong = 'oled.begin(&Adafruit128x64, 0x3C); oled.clear(); oled.print("Hello");';
  expect((await ofSketch(wrong, { height: '32' })).lines[0]).not.toBe('Hello');
});

test('the letters in the library are those of blocks/dot-font.ts (node scripts/dot-font.ts)', () => {
  expect(readFileSync(dotFontTable, 'utf8')).toBe(dotFontText());
});
