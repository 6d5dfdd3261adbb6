import { isWordKey, t } from './index.ts';
import type { Problem } from './problem.ts';

/** Whether a problem's words are here: those of mistakes come later than the rest. */
export function hasProblemWords({ code }: Pick<Problem, 'code'>): boolean {
  return isWordKey(`problem.${code}.what`);
}

/** A problem's two sentences in the language of the interface: what happened, and what to do next. */
export function problemWords({ code, details }: Pick<Problem, 'code' | 'details'>): {
  words: string;
  next: string;
} {
  const what = `problem.${code}.what`;
  const next = `problem.${code}.next`;
  if (!isWordKey(what) || !isWordKey(next)) {
    return { words: t('problem.unknown.what'), next: t('problem.unknown.next') };
  }
  return { words: t(what, details), next: t(next, details) };
}
