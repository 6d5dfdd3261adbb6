import { css, html } from 'lit';
import { CircleAlert } from 'lucide';
import { icon } from '../design/index.ts';
import type { Problem } from '../locale/problem.ts';
import { problemWords } from '../locale/problem-words.ts';

/** For dialogs that tell of a trouble. */
export const troubleStyles = css`
  p {
    display: flex;
    gap: var(--space-3);
    margin: 0;
    max-width: var(--measure);
    overflow-wrap: anywhere;
  }

  p .icon {
    color: var(--bad);
  }
`;

/** What is wrong and what to do next. */
export function trouble(problem: Problem) {
  const { words, next } = problemWords(problem);
  return html`<p role="alert">${icon(CircleAlert)}<span><strong>${words}</strong> ${next}</span></p>`;
}
