import { expect, test } from 'vitest';
import { type Built, block, workspace } from '../../../test/unit/blocks/building.ts';
import { openBench } from '../../../test/unit/blocks/part-bench.ts';

const PART = 'touch-pad:1';

/** The last number that the program printed, before, during and after a touch. */
async function told(value: Built, settings?: Record<string, number>): Promise<number[]> {
  const program = workspace([], [block('serial_print_line', {}, { VALUE: value })]);
  const kit = { parts: [{ id: PART, pins: { SEND: '4', RECEIVE: '2' }, settings }] };
  const bench = await openBench(program, settings && { kit });
  return [false, true, false].map((isTouched) => {
    bench.act(PART, 'touch', isTouched);
    bench.runFor(60);
    // The last line may not be whole yet.
    return Number(bench.serial().split('\r\n').at(-2));
  });
}

test('a finger on the foil is felt while it is there', async () => {
  expect(await told(block('touch_pad_is_touched', { PART }))).toEqual([0, 1, 0]);
});

test('the value is about nothing without a finger and much with one', async () => {
  const [before = 0, during = 0, after = 0] = await told(block('touch_pad_value', { PART }));
  expect(before).toBeLessThan(20);
  expect(during).toBeGreaterThan(500);
  expect(after).toBeLessThan(20);
});

test('the threshold can be set where the foil feels more', async () => {
  expect(await told(block('touch_pad_is_touched', { PART }), { THRESHOLD: 9000 })).toEqual([0, 0, 0]);
});
