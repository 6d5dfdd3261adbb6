import { expect, test } from 'vitest';
import { block, get, variable, wait, workspace } from '../../../test/unit/blocks/building.ts';
import { openBench } from '../../../test/unit/blocks/part-bench.ts';

const set = (STATE: string) => block('led_set', { PART: 'led:1', STATE });

test('an LED shines for a second and is dark for a second', async () => {
  const bench = await openBench(workspace([], [set('HIGH'), wait(1), set('LOW'), wait(1)]));
  bench.runFor(500);
  expect(bench.look('led:1')).toEqual({ brightness: 1 });
  bench.runFor(1000);
  bench.look('led:1');
  bench.runFor(300);
  expect(bench.look('led:1')).toEqual({ brightness: 0 });
});

test('a quarter of the brightness is a quarter of the light', async () => {
  const bench = await openBench(workspace([], [block('led_brightness', { PART: 'led:1' }, { PERCENT: 25 })]));
  bench.runFor(100);
  bench.look('led:1');
  bench.runFor(100);
  expect(bench.look('led:1').brightness).toBeCloseTo(0.25, 1);
});

test('a variable of 120 % is the full brightness, not a little', async () => {
  const tooMuch = block('variable_set', variable('x'), { VALUE: 120 });
  const shine = block('led_brightness', { PART: 'led:1' }, { PERCENT: get('x') });
  const bench = await openBench(workspace([tooMuch, shine], [], ['x']));
  bench.runFor(100);
  bench.look('led:1');
  bench.runFor(100);
  expect(bench.look('led:1')).toEqual({ brightness: 1 });
});

test('a program can ask whether the LED is on', async () => {
  const ask = () =>
    block(
      'control_if',
      {},
      {
        IF0: block('led_is_on', { PART: 'led:1' }),
        DO0: [block('serial_print', {}, { VALUE: '+' })],
      },
    );
  const bench = await openBench(workspace([ask(), set('HIGH'), ask(), set('LOW'), ask()], []));
  bench.runFor(50);
  expect(bench.serial()).toBe('+');
});
