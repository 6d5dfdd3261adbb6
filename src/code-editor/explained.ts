import type { Action } from '@codemirror/lint';
import type { ChangeSpec, Text } from '@codemirror/state';
import type { Diagnostic } from '../compiler/diagnostic.ts';
import { t } from '../locale/index.ts';
import { hasProblemWords, problemWords } from '../locale/problem-words.ts';
import './words.ts';

/** What is said at a mark: the explanation first, the compiler's own words one press away. */
export interface Explanation {
  readonly message: string;
  readonly renderMessage?: () => Node;
  readonly actions?: readonly Action[];
}

/** @param canMend the text may be changed here, so a mending button makes sense */
export function explanation(diagnostic: Diagnostic, canMend: boolean): Explanation {
  const { problem, text, fix } = diagnostic;
  if (!problem || !hasProblemWords(problem)) return { message: text };
  const { words, next } = problemWords(problem);
  return {
    message: `${words}. ${next}`,
    renderMessage: () => explainedIn(words, next, text),
    ...(fix && canMend && { actions: [mending(fix.edits)] }),
  };
}

function explainedIn(words: string, next: string, compilersWords: string): Node {
  const place = document.createElement('div');
  place.className = 'cm-explained';
  const what = document.createElement('strong');
  what.textContent = words;
  const why = document.createElement('p');
  why.textContent = next;
  place.append(what, why);
  if (compilersWords !== '') {
    const details = document.createElement('details');
    const summary = document.createElement('summary');
    summary.textContent = t('codeEditor.compilerSays');
    const code = document.createElement('code');
    code.textContent = compilersWords;
    details.append(summary, code);
    place.append(details);
  }
  return place;
}

function mending(edits: NonNullable<Diagnostic['fix']>['edits']): Action {
  return {
    name: t('codeEditor.mend'),
    apply(view) {
      const { doc } = view.state;
      const changes = edits.map(
        (edit): ChangeSpec => ({
          from: offset(doc, edit.line, edit.column),
          to: offset(doc, edit.endLine, edit.endColumn),
          insert: edit.text,
        }),
      );
      view.dispatch({ changes });
      view.focus();
    },
  };
}

/** Where a line and column are in the text; a place past its end is its end. */
function offset(doc: Text, line: number, column: number): number {
  if (line > doc.lines) return doc.length;
  const { from, to } = doc.line(line);
  return Math.min(to, from + column - 1);
}
