import type { TextEdit } from './mistakes/rule.ts';

/** One thing the compiler, assembler or linker said, as data. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning' | 'note';
  /** The compiler's own words. */
  readonly text: string;
  /** The pupil's own file, or undefined where the message has no place (a linker's, a limit's). */
  readonly file?: string;
  /** Counted from 1, in the pupil's own file. */
  readonly line?: number;
  readonly column?: number;
  /** One past the last column, where the compiler told. */
  readonly endColumn?: number;
  /** The switch that turns a warning on: `-Wunused-variable`. */
  readonly option?: string;
  /** For what Kulibin itself found (memory too small, time over): a problem code that has words in every language. */
  readonly problem?: { readonly code: string; readonly details: Readonly<Record<string, string | number>> };
  /** Edits to the pupil's own file that mend it for sure. */
  readonly fix?: { readonly file: string; readonly edits: readonly TextEdit[] };
  /** What the compiler added to explain the message. */
  readonly notes?: readonly Diagnostic[];
}
