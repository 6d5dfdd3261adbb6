import { diff } from '@codemirror/merge';
import type { ChangeSpec } from '@codemirror/state';

/** Differing letters looked for in one stretch: texts with more have little in common, and looking would take long. */
const most = 200;

/**
 * The changes that make `before` into `after`: none where both are the same. A block gives a sketch a line at its
 * top, one in `setup` and one in `loop`: what lies between them is neither read nor drawn again, and scroll, cursor
 * and marks stay where they are.
 */
export function differences(before: string, after: string): readonly ChangeSpec[] {
  return diff(before, after, { scanLimit: most }).map(({ fromA, toA, fromB, toB }) => ({
    from: fromA,
    to: toA,
    insert: after.slice(fromB, toB),
  }));
}
