import { expect, test } from 'vitest';
import { block } from '../../../test/unit/blocks/building.ts';
import { kitOf, openPrintingBench } from '../../../test/unit/blocks/printing-bench.ts';

const PART = 'line-array:1';
const position = block('line_array_position', { PART });
const count = block('line_array_count', { PART });
const lost = block('line_array_lost', { PART });
const sees = ['1', '2', '3', '4', '5'].map((N) => block('line_array_sees', { PART, N }));
const pins = { S1: 'A0', S2: 'A1', S3: 'A2', S4: 'A3', S5: 'A4' };

test.each([
  ['HIGH', 'uno'],
  ['LOW', 'leonardo'],
] as const)('the array tells where the line is (on it the number is %s, %s)', async (line, board) => {
  const bench = await openPrintingBench(position, { board, kit: kitOf(PART, pins, { line }) });
  for (const place of [0, -100, -62, -25, 10, 37, 88]) {
    bench.act(PART, 'position', place);
    expect(Number(bench.printed()[0]), `line at ${place}`).toBeGreaterThan(place - 15);
    expect(Number(bench.printed()[0]), `line at ${place}`).toBeLessThan(place + 15);
  }
});

test('a lost line stays at the side where it went', async () => {
  const bench = await openPrintingBench([position, lost]);
  expect(bench.printed()).toEqual(['0', '0']);
  bench.act(PART, 'position', 70);
  bench.printed();
  bench.act(PART, 'lost', true);
  expect(bench.printed()).toEqual(['100', '1']);
  bench.act(PART, 'position', -40);
  bench.printed();
  bench.act(PART, 'lost', true);
  expect(bench.printed()).toEqual(['-100', '1']);
});

test('each sensor tells for itself, and a crossing is under all of them', async () => {
  const bench = await openPrintingBench([...sees, count]);
  bench.act(PART, 'position', -100);
  expect(bench.printed()).toEqual(['1', '0', '0', '0', '0', '1']);
  bench.act(PART, 'position', 25);
  expect(bench.printed()).toEqual(['0', '0', '1', '1', '0', '2']);
  bench.act(PART, 'position', 0);
  bench.act(PART, 'width', 300);
  expect(bench.printed()).toEqual(['1', '1', '1', '1', '1', '5']);
});
