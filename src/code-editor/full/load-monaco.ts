import { language } from '../../locale/index.ts';

export type Monaco = typeof import('./monaco.ts')['monaco'];

let loaded: Promise<Monaco> | undefined;

/** Fetches Monaco once, with its own words in the language of the interface as it is then. */
export function loadMonaco(): Promise<Monaco> {
  loaded ??= (async () => {
    if (language.value === 'ru') await import('monaco-editor/nls/lang/ru.js');
    return (await import('./monaco.ts')).monaco;
  })().catch((cause: unknown) => {
    loaded = undefined;
    throw cause;
  });
  return loaded;
}
