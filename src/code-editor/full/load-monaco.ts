import { once } from '../../browser/index.ts';
import { language } from '../../locale/index.ts';

export type Monaco = typeof import('./monaco.ts')['monaco'];

/** Fetches Monaco once, with its own words in the language of the interface as it is then. */
export const loadMonaco = once(async () => {
  if (language.value === 'ru') await import('monaco-editor/nls/lang/ru.js');
  return (await import('./monaco.ts')).monaco;
});
