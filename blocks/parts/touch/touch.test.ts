import { expect, test } from 'vitest';
import { block, workspace } from '../../../test/unit/blocks/building.ts';
import { openBench } from '../../../test/unit/blocks/part-bench.ts';

test('a finger on the pad is felt while it is there, soon after it came', async () => {
  const PART = 'touch:1';
  const IF0 = block('touch_is_touched', { PART });
  const set = (STATE: string) => block('pin_led', { STATE });
  const bench = await openBench(workspace([], [block('control_if', {}, { IF0, DO0: [set('HIGH')] })]));
  const isOn = () => bench.board.look().leds.L === 1;
  bench.runFor(50);
  expect(isOn()).toBe(false);
  bench.act(PART, 'touch', true);
  bench.runFor(150);
  expect(bench.look(PART)).toEqual({ isTouched: true, isOn: false });
  bench.runFor(100);
  bench.board.look();
  bench.runFor(10);
  expect(isOn()).toBe(true);
  bench.act(PART, 'touch', false);
  bench.runFor(70);
  expect(bench.look(PART)).toEqual({ isTouched: false, isOn: false });
  expect(bench.sketch).toContain('if (digitalRead(TOUCH_PIN) == HIGH) {');
});
