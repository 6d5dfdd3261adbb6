import { expect, test } from 'vitest';
import { block } from '../../../test/unit/blocks/building.ts';
import { openPrintingBench } from '../../../test/unit/blocks/printing-bench.ts';

const PART = 'obstacle:1';

test.each(['uno', 'micro'] as const)('something near is an obstacle (%s)', async (board) => {
  const bench = await openPrintingBench(block('obstacle_near', { PART }), { board });
  expect(bench.printed()).toEqual(['0']);
  bench.act(PART, 'near', true);
  expect(bench.printed()).toEqual(['1']);
  bench.act(PART, 'near', false);
  expect(bench.printed()).toEqual(['0']);
});
