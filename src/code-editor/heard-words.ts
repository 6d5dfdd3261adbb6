import { type Language, language, t } from '../locale/index.ts';

const known = new Map<Language, Readonly<Record<string, string>>>();

/** What a screen reader hears of the search and the suggestions: one object for each language, since another makes CodeMirror begin anew. */
export function heardWords(): Readonly<Record<string, string>> {
  const words = known.get(language.value) ?? {
    'current match': t('codeEditor.findHere'),
    Completions: t('codeEditor.completions'),
    'on line': t('codeEditor.findOnLine'),
    'replaced match on line $': t('codeEditor.replacedOnLine'),
    'replaced $ matches': t('codeEditor.replacedMany'),
  };
  known.set(language.value, words);
  return words;
}
