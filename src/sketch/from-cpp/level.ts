/**
 * How a statement is made: of the blocks that say it; of those with values as they are; of blocks that say it call by
 * call; of a block with C++ values; a C++ block as a whole.
 */
export const Level = { read: 0, unchecked: 1, byCalls: 2, plain: 3, foreign: 4 } as const;
export type Level = (typeof Level)[keyof typeof Level];
