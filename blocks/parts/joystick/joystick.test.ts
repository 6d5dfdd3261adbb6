import { expect, test } from 'vitest';
import { block } from '../../../test/unit/blocks/building.ts';
import { kitOf, openPrintingBench } from '../../../test/unit/blocks/printing-bench.ts';

const PART = 'joystick:1';
const values = [
  block('joystick_axis', { PART, AXIS: 'X' }),
  block('joystick_axis', { PART, AXIS: 'Y' }),
  block('joystick_pressed', { PART }),
];

test('the stick tells how far it leans and whether it is pressed; let go, it is in the middle', async () => {
  const bench = await openPrintingBench(values);
  expect(bench.printed()).toEqual(['0', '0', '0']);
  bench.act(PART, 'x', 100);
  bench.act(PART, 'y', -100);
  expect(bench.printed()).toEqual(['100', '-100', '0']);
  bench.act(PART, 'x', -50);
  bench.act(PART, 'y', 50);
  bench.act(PART, 'pressed', true);
  expect(bench.printed()).toEqual(['-49', '49', '1']);
});

test('a stick whose number falls upwards still tells up as up', async () => {
  const kit = kitOf(PART, { X: 'A2', Y: 'A3', SW: '7' }, { up: 'LOW', middle: 0 });
  const bench = await openPrintingBench(values, { board: 'leonardo', kit });
  bench.act(PART, 'y', 100);
  expect(bench.printed()[1]).toBe('100');
  bench.act(PART, 'y', -100);
  expect(bench.printed()[1]).toBe('-100');
});
