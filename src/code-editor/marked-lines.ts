import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';

/** Lines counted from 1, both ends included. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** Marks these lines and no others. */
export const markLines = StateEffect.define<readonly LineRange[]>();

const mark = Decoration.line({ class: 'cm-marked-line' });

/** The lines that belong to what is chosen elsewhere; they move along when text is inserted above. */
export const markedLines = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    let result = marks.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (!effect.is(markLines)) continue;
      const { doc } = transaction.state;
      const lines = new Set<number>();
      for (const { from, to } of effect.value) {
        for (let line = Math.max(1, from); line <= Math.min(doc.lines, to); line++) lines.add(line);
      }
      const starts = [...lines].sort((a, b) => a - b).map((line) => mark.range(doc.line(line).from));
      result = Decoration.set(starts);
    }
    return result;
  },
  provide: (field) => EditorView.decorations.from(field),
});
