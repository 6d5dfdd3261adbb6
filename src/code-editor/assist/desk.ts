import type { Text } from '@codemirror/state';
import type { Place } from '../../compiler/index.ts';
import type { Knowledge } from '../language/index.ts';

/** What the open editor lends: always the newest. */
export interface Desk {
  readonly knowledge: () => Knowledge;
  readonly fileName: () => string;
}

export function placeOf(doc: Text, at: number): Place {
  const line = doc.lineAt(at);
  return { line: line.number, column: at - line.from + 1 };
}
