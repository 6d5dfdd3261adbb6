import { once } from '../../browser/index.ts';
import { type Language, language } from '../../locale/index.ts';

export type Monaco = typeof import('./monaco.ts')['monaco'];

/** The language of Monaco's own words. They are read once, while it is fetched, and no change reaches them. */
export let monacoLanguage: Language | undefined;

/** Fetches Monaco once, with its own words in the language of the interface as it is then. */
export const loadMonaco = once(async () => {
  monacoLanguage = language.peek();
  if (monacoLanguage === 'ru') await import('monaco-editor/nls/lang/ru.js');
  const { monaco } = await import('./monaco.ts');
  // F1, where Monaco has it, shows the sheet of keys.
  const keybinding = monaco.KeyMod.CtrlCmd | monaco.KeyMod.Shift | monaco.KeyCode.KeyP;
  monaco.editor.addKeybindingRule({ keybinding, command: 'editor.action.quickCommand' });
  return monaco;
});
