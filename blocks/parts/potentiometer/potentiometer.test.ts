import { expect, test } from 'vitest';
import { block } from '../../../test/unit/blocks/building.ts';
import { openPrintingBench } from '../../../test/unit/blocks/printing-bench.ts';

const turned = (UNIT: string) => block('potentiometer_read', { PART: 'potentiometer:1', UNIT });

test.each(['uno', 'mega', 'leonardo'] as const)('the knob tells how far it is turned (%s)', async (board) => {
  const bench = await openPrintingBench([turned('PERCENT'), turned('VALUE')], { board });
  expect(bench.printed()).toEqual(['0', '0']);
  bench.act('potentiometer:1', 'percent', 50);
  expect(bench.printed()).toEqual(['50', '512']);
  bench.act('potentiometer:1', 'percent', 100);
  expect(bench.printed()).toEqual(['100', '1023']);
});
