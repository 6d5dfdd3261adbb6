import type { Built } from './built.ts';

/** How tall things stand in a workspace, in its units, each rather too tall than too small. */
const row = 52;
const lip = 36;
const nested = 8;
const emptyFrame = 112;
const gap = 48;

/** A frame with its place in the workspace. */
export type Placed = Built & { readonly x: number; readonly y: number };

/** Frames one under the other: how tall each is drawn is not known here, but can be told from what it holds. */
export function placed(frames: readonly Built[]): Placed[] {
  let y = 0;
  return frames.map((frame) => {
    const standing = { ...frame, x: 0, y };
    y += Math.max(heightOf(frame), emptyFrame) + gap;
    return standing;
  });
}

function heightOf(block: Built): number {
  let height = 0;
  for (let at: Built | undefined = block; at !== undefined; at = at.next?.block) {
    const inputs = Object.entries(at.inputs ?? {});
    const depths = inputs.filter(([name]) => !isMouth(name)).map(([, { block: value }]) => depthOf(value));
    const mouths = inputs.filter(([name]) => isMouth(name)).map(([, { block: inside }]) => heightOf(inside));
    height += row + nested * Math.max(0, ...depths);
    for (const inside of mouths) height += inside + lip;
  }
  return height;
}

function isMouth(input: string): boolean {
  return /^(?:DO\d*|ELSE)$/.test(input);
}

function depthOf(value: Built): number {
  return 1 + Math.max(0, ...Object.values(value.inputs ?? {}).map(({ block }) => depthOf(block)));
}
