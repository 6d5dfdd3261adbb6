import type { Level } from '../../blocks/entry.ts';

/** What each level is called, and for whom it is. */
export const levelWords = {
  start: 'app.levelStart',
  blocks: 'app.levelBlocks',
  expert: 'app.levelExpert',
} as const satisfies Record<Level, string>;

export const levelHints = {
  start: 'app.levelStartHint',
  blocks: 'app.levelBlocksHint',
  expert: 'app.levelExpertHint',
} as const satisfies Record<Level, string>;
