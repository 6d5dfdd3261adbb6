import { expect, test } from 'vitest';
import { block, wait, workspace } from '../../../test/unit/blocks/building.ts';
import { openBench } from '../../../test/unit/blocks/part-bench.ts';

const part = { PART: 'servo-continuous:1' };
const run = (SPEED: number) => block('servo_continuous_run', part, { SPEED });

test('a wheel on a servo turns forward, back, and stands still at 0 %', async () => {
  const bench = await openBench(workspace([run(100), wait(0.3), run(-40), wait(0.3), run(0)], []));
  bench.runFor(250);
  expect(bench.look('servo-continuous:1').speed).toBe(100);
  bench.runFor(300);
  expect(bench.look('servo-continuous:1').speed).toBe(-40);
  bench.runFor(300);
  const { speed, pulseUs } = bench.look('servo-continuous:1');
  expect(Math.abs(Number(speed))).toBe(0);
  expect(Math.abs(Number(pulseUs) - 1500)).toBeLessThanOrEqual(2);
});

test('a wheel whose middle lies elsewhere stands still there', async () => {
  const kit = { parts: [{ id: 'servo-continuous:1', pins: { SIGNAL: '10' }, settings: { middle: 1460 } }] };
  const bench = await openBench(workspace([run(0)], []), { kit });
  bench.runFor(200);
  const { speed, pulseUs } = bench.look('servo-continuous:1');
  expect(Math.abs(Number(speed))).toBe(0);
  expect(Math.abs(Number(pulseUs) - 1460)).toBeLessThanOrEqual(2);
});

test('a wheel that is switched off gets no signal', async () => {
  const off = block('servo_continuous_release', part);
  const bench = await openBench(workspace([run(50), wait(0.2), off, wait(0.2), run(50)], []));
  bench.runFor(390);
  expect(bench.look('servo-continuous:1')).toMatchObject({ speed: 0, pulseUs: 0 });
  bench.runFor(200);
  expect(bench.look('servo-continuous:1').speed).toBe(50);
});
