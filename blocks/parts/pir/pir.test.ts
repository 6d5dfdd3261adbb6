import { expect, test } from 'vitest';
import { block } from '../../../test/unit/blocks/building.ts';
import { openPrintingBench } from '../../../test/unit/blocks/printing-bench.ts';

const PART = 'pir:1';

test.each(['uno', 'mega'] as const)(
  'movement is seen while somebody moves and for two and a half seconds after (%s)',
  async (board) => {
    const bench = await openPrintingBench(block('pir_moves', { PART }), { board });
    expect(bench.printed()).toEqual(['0']);
    bench.act(PART, 'moving', true);
    expect(bench.printed()).toEqual(['1']);
    bench.act(PART, 'moving', false);
    expect(bench.printed(2300)).toEqual(['1']);
    expect(bench.printed(400)).toEqual(['0']);
  },
);
