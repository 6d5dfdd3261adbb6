import { language } from '../locale/index.ts';
import type { Problem } from '../locale/problem.ts';
import { problemWords } from '../locale/problem-words.ts';

/** A problem's two sentences in English, the language of the command line. */
export function inEnglish(problem: Pick<Problem, 'code' | 'details'>): string {
  language.value = 'en';
  const { words, next } = problemWords(problem);
  return `${words} ${next}`;
}
