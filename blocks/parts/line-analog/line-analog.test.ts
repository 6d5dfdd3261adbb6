import { expect, test } from 'vitest';
import { block } from '../../../test/unit/blocks/building.ts';
import { kitOf, openPrintingBench } from '../../../test/unit/blocks/printing-bench.ts';

const PART = 'line-analog:1';
const values = [block('line_analog_value', { PART }), block('line_sensor_sees', { PART })];

test('the sensor gives the shade of what is under it, and sees the line from the threshold on', async () => {
  const bench = await openPrintingBench(values);
  expect(bench.printed()).toEqual(['90', '0']);
  bench.act(PART, 'darkness', 50);
  expect(bench.printed()).toEqual(['485', '0']);
  bench.act(PART, 'darkness', 55);
  expect(bench.printed()).toEqual(['525', '1']);
  bench.act(PART, 'line', true);
  expect(bench.printed()).toEqual(['880', '1']);
});

test('a sensor whose number falls on the line, and another threshold', async () => {
  const kit = kitOf(PART, { A: 'A2' }, { line: 'LOW', threshold: 300 });
  const bench = await openPrintingBench(values, { board: 'mega', kit });
  expect(bench.printed()).toEqual(['933', '0']);
  bench.act(PART, 'darkness', 75);
  expect(bench.printed()).toEqual(['340', '0']);
  bench.act(PART, 'line', true);
  expect(bench.printed()).toEqual(['143', '1']);
});
