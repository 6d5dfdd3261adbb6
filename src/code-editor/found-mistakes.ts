import type { Diagnostic as Mark } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import type { Diagnostic } from '../compiler/diagnostic.ts';
import { explanation } from './explained.ts';

/** The compiler's diagnostics for one file as marks in its text; those without a place have none. */
export function marksOf(
  diagnostics: readonly Diagnostic[],
  doc: Text,
  fileName: string,
  canMend = false,
): Mark[] {
  return diagnostics.flatMap((diagnostic) => {
    const { file, line, severity } = diagnostic;
    if (line === undefined || line < 1 || line > doc.lines) return [];
    if (file !== undefined && file !== fileName) return [];
    if (severity === 'note') return [];
    return [{ ...place(diagnostic, doc, line), severity, ...explanation(diagnostic, canMend) }];
  });
}

/** From the column to its end; where the compiler told no end, to the end of the word, at least one sign. */
function place(diagnostic: Diagnostic, doc: Text, number: number): { from: number; to: number } {
  const line = doc.line(number);
  const column = Math.min(line.length, Math.max(0, (diagnostic.column ?? 1) - 1));
  const word = /^\w+/.exec(line.text.slice(column))?.[0].length ?? 1;
  const end = diagnostic.endColumn === undefined ? column + word : diagnostic.endColumn - 1;
  const from = line.from + column;
  const to = Math.min(line.to, line.from + Math.max(column + 1, end));
  // A mistake at the very end of a line has nothing to underline but what stands before it.
  return to > from ? { from, to } : { from: Math.max(line.from, from - 1), to: line.to };
}
