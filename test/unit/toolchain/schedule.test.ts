import { expect, test } from 'vitest';
import { type StepProgress, secondsLeft } from '../../../toolchain/schedule.ts';
import type { Step } from '../../../toolchain/step.ts';

const step = (name: string, seconds: number, needs: string[] = []): Step => ({
  name,
  title: name,
  seconds,
  needs,
  keptWith: 'recipe',
  run: async () => {},
});
const steps = [step('a', 100), step('b', 300, ['a']), step('c', 50, ['a']), step('d', 10, ['b', 'c'])];
const left = (progress: Record<string, StepProgress>) =>
  secondsLeft(steps, new Map(Object.entries(progress)));

test('before the build the time left is that of the longest way through the steps', () => {
  expect(left({})).toBe(410);
});

test('what runs beside a longer step adds nothing', () => {
  expect(left({ a: { finished: true, taken: 100 }, c: { finished: false, taken: 1 } })).toBe(310);
});

test('a machine half as fast is given more time for what is left, though not yet all of it', () => {
  const slow = left({ a: { finished: true, taken: 200 } });
  expect(slow).toBeGreaterThan(310);
  expect(slow).toBeLessThan(620);
});

test('a step that knows how much of it is done is believed', () => {
  const progress = { a: { finished: true, taken: 100 }, b: { finished: false, taken: 60, done: 0.5 } };
  expect(left(progress)).toBe(70);
});

test('what an interrupted build had done before does not make it look quicker', () => {
  const progress = {
    a: { finished: true, taken: 100 },
    b: { finished: false, taken: 30, done: 0.6, doneBefore: 0.5 },
  };
  expect(left(progress)).toBeCloseTo(130);
});

test('a step that is overdue is never counted as done', () => {
  expect(left({ a: { finished: false, taken: 1000 } })).toBeGreaterThan(310);
});
