import { expect, test } from 'vitest';
import { block } from '../../../test/unit/blocks/building.ts';
import { openPrintingBench } from '../../../test/unit/blocks/printing-bench.ts';

const PART = 'ir-distance:1';

test.each(['uno', 'leonardo'] as const)(
  'the distance is right within a centimetre or a twentieth (%s)',
  async (board) => {
    const bench = await openPrintingBench(block('ir_distance_cm', { PART }), { board });
    for (const cm of [10, 15, 20, 25, 30, 40, 50, 60, 70]) {
      bench.act(PART, 'cm', cm);
      const off = Math.abs(Number(bench.printed()[0]) - cm);
      expect(off, `at ${cm} cm`).toBeLessThan(Math.max(1, cm / 20));
    }
  },
);

test('what is farther than it sees is 80 cm', async () => {
  const bench = await openPrintingBench(block('ir_distance_cm', { PART }));
  bench.act(PART, 'cm', 300);
  expect(bench.printed()).toEqual(['80.00']);
});
