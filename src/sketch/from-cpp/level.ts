/**
 * How a statement is made: of the blocks that say it; of those without a check of bounds; of those that count exactly
 * as C++ does; of blocks that say it call by call; of a block with C++ values; a C++ block as a whole.
 */
export const Level = { read: 0, unchecked: 1, exact: 2, byCalls: 3, plain: 4, foreign: 5 } as const;
export type Level = (typeof Level)[keyof typeof Level];
