import type { MemoryUse } from './firmware.ts';

/** Share of RAM taken by static data above which little is left for the stack (Arduino's builder warns there too). */
const low = 0.75;

/** A program that takes so much RAM may crash when it runs. */
export const isRamLow = ({ used, limit }: MemoryUse): boolean => used > limit * low;
