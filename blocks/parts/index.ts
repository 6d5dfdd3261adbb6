/** Made by `npm run parts` from the folders here: every part that Kulibin knows. */
import { led } from './led/index.ts';
import type { Part } from './part.ts';

export const parts: readonly Part[] = [led];

const byId = new Map(parts.map((part) => [part.id, part]));

/** The part of a kind, or undefined where no such kind is known. */
export function partById(id: string): Part | undefined {
  return byId.get(id);
}
