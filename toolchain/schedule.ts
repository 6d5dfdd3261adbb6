import type { Step } from './step.ts';

/** How far one step is, in seconds of this machine. */
export interface StepProgress {
  /** What it has taken so far; undefined before it begins. */
  readonly taken?: number;
  readonly finished: boolean;
  /** How much of it is done, from 0 to 1, where the step can tell; and how much was done when it was taken up. */
  readonly done?: number;
  readonly doneBefore?: number;
}

/**
 * Seconds left: the longest way through the steps that are not finished, each expected to take its time on the
 * recipe's own machine, scaled by how fast this one has been.
 */
export function secondsLeft(steps: readonly Step[], progress: ReadonlyMap<string, StepProgress>): number {
  const speed = pace(steps, progress);
  const known = new Map<string, number>();
  const byName = new Map(steps.map((step) => [step.name, step]));
  const ownLeft = (step: Step) => {
    const { taken = 0, finished, done = 0, doneBefore = 0 } = progress.get(step.name) ?? { finished: false };
    if (finished) return 0;
    const expected = step.seconds * speed;
    const since = done - doneBefore;
    if (since > 0.05) return (taken / since) * (1 - Math.min(done, 0.99));
    // A step that takes longer than it should is taken to be nearly there.
    return Math.max(expected * (1 - doneBefore) - taken, expected * 0.05);
  };
  const end = (step: Step): number => {
    const before = known.get(step.name);
    if (before !== undefined) return before;
    const needed = step.needs.map((name) => byName.get(name)).filter((need) => need !== undefined);
    const result = Math.max(0, ...needed.map(end)) + ownLeft(step);
    known.set(step.name, result);
    return result;
  };
  return Math.max(0, ...steps.map(end));
}

/** Seconds on the recipe's own machine that weigh as much as what this one has shown so far. */
const trust = 100;

/** This machine's time for a step over the time expected, judged by the finished steps. */
export function pace(steps: readonly Step[], progress: ReadonlyMap<string, StepProgress>): number {
  let taken = trust;
  let expected = trust;
  for (const step of steps) {
    const is = progress.get(step.name);
    if (!is?.finished || is.taken === undefined) continue;
    taken += is.taken;
    expected += step.seconds;
  }
  return taken / expected;
}
