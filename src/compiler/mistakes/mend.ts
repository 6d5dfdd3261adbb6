import type { TextEdit } from './rule.ts';

/** A text with all the edits made; their places are those of the text as it is given. */
export function mended(text: string, edits: readonly TextEdit[]): string {
  const starts = [0];
  for (const found of text.matchAll(/\r\n?|\n/g)) starts.push(found.index + found[0].length);
  const at = (line: number, column: number) =>
    Math.min(text.length, (starts[line - 1] ?? text.length) + column - 1);
  const ordered = edits
    .map((edit) => ({
      from: at(edit.line, edit.column),
      to: at(edit.endLine, edit.endColumn),
      text: edit.text,
    }))
    .sort((a, b) => b.from - a.from);
  return ordered.reduce(
    (whole, { from, to, text: put }) => whole.slice(0, from) + put + whole.slice(to),
    text,
  );
}
