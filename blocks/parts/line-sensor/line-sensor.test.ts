import { expect, test } from 'vitest';
import { block } from '../../../test/unit/blocks/building.ts';
import { kitOf, openPrintingBench } from '../../../test/unit/blocks/printing-bench.ts';

const PART = 'line-sensor:1';
const sees = block('line_sensor_sees', { PART });

test.each([
  ['HIGH', 'uno'],
  ['LOW', 'micro'],
] as const)('the sensor sees the line where its signal is %s on it (%s)', async (line, board) => {
  const bench = await openPrintingBench(sees, { board, kit: kitOf(PART, { OUT: '7' }, { line }) });
  expect(bench.printed()).toEqual(['0']);
  bench.act(PART, 'line', true);
  expect(bench.printed()).toEqual(['1']);
  bench.act(PART, 'line', false);
  expect(bench.printed()).toEqual(['0']);
});
