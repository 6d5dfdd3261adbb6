import type { CppContext } from '../cpp/context.ts';

/** The number on a slider or a dial, kept within its bounds whatever a saved program says. */
export function chosen(here: CppContext, name: string, least: number, most: number): number {
  return Math.max(least, Math.min(most, Number(here.field(name)) || least));
}
