import type { Diagnostic } from '../diagnostic.ts';
import type { Place, SourceText } from './source-text.ts';

/** One replacement in the pupil's own text; lines and columns from 1, the end not included. */
export interface TextEdit {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly text: string;
}

/** What a rule may look at. */
export interface Seen {
  readonly diagnostic: Diagnostic;
  /** The file in which the compiler found it. */
  readonly source: SourceText;
  /** Where the compiler found it. */
  readonly at: Place;
  /** Headers that an `#include` may name, of every library at hand. */
  readonly headers: ReadonlySet<string>;
}

/** A beginner's mistake that was recognised. */
export interface Found {
  /** Words in every language stand under `mistake.<code>`. */
  readonly code: string;
  readonly details?: Readonly<Record<string, string | number>>;
  /** Where it really is, if elsewhere than the compiler says. */
  readonly place?: Place & { readonly endColumn?: number };
  /** Edits that mend it for sure. */
  readonly fix?: readonly TextEdit[];
}

/** How one kind of mistake is recognised behind the compiler's words. */
export interface Rule {
  readonly says: RegExp;
  read(said: RegExpExecArray, seen: Seen): Found | undefined;
}

export function insert(at: Place, text: string): TextEdit {
  return { line: at.line, column: at.column, endLine: at.line, endColumn: at.column, text };
}

/** Puts a text in the place of so many letters of a line. */
export function replace(at: Place, length: number, text: string): TextEdit {
  return { line: at.line, column: at.column, endLine: at.line, endColumn: at.column + length, text };
}
