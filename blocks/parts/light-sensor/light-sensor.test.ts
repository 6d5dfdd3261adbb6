import { expect, test } from 'vitest';
import { block } from '../../../test/unit/blocks/building.ts';
import { kitOf, openPrintingBench } from '../../../test/unit/blocks/printing-bench.ts';

const PART = 'light-sensor:1';
const values = [
  block('light_sensor_read', { PART, UNIT: 'PERCENT' }),
  block('light_sensor_read', { PART, UNIT: 'VALUE' }),
  block('light_sensor_dark', { PART }),
];

test('the sensor tells how bright it is, and when it is dark', async () => {
  const bench = await openPrintingBench(values);
  bench.act(PART, 'light', 80);
  expect(bench.printed()).toEqual(['79', '818', '0']);
  bench.act(PART, 'light', 10);
  expect(bench.printed()).toEqual(['9', '102', '1']);
});

test('a sensor wired the other way round is read the other way round', async () => {
  const kit = kitOf(PART, { A: 'A3' }, { bright: 'LOW', dark: 60 });
  const bench = await openPrintingBench(values, { board: 'leonardo', kit });
  bench.act(PART, 'light', 100);
  expect(bench.printed()).toEqual(['100', '0', '0']);
  bench.act(PART, 'light', 55);
  expect(bench.printed()).toEqual(['56', '460', '1']);
});
