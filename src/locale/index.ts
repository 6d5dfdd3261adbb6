/**
 * Words. Every string a person sees is fetched here by its key; the languages are equals, and a test holds
 * them to the same keys. Words of blocks live with the blocks.
 */
import { effect, signal } from '@preact/signals-core';
import { createInstance } from 'i18next';
import { once } from '../browser/once.ts';
import en from './en/index.ts';
import ru from './ru/index.ts';

export const languages = ['ru', 'en'] as const;
export type Language = (typeof languages)[number];

type Details = Readonly<Record<string, string | number>>;
type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type Unplural<Key extends string> = Key extends `${infer Stem}_${PluralForm}` ? Stem : Key;
type Keys<Words> = {
  [Key in keyof Words & string]: Words[Key] extends string ? Unplural<Key> : `${Key}.${Keys<Words[Key]>}`;
}[keyof Words & string];

/** Words that come along with the room that says them: see `addWords`. */
interface RoomWords {
  readonly blockKeys: typeof import('./en/blockKeys.ts')['default'];
  readonly codeEditor: typeof import('./en/codeEditor.ts')['default'];
  readonly fileTraffic: typeof import('./en/fileTraffic.ts')['default'];
  readonly monitor: typeof import('./en/monitor.ts')['default'];
  readonly workbench: typeof import('./en/workbench.ts')['default'];
}

/** A key of the words: `upload.done`. Plural forms (`_one`, `_few`…) are chosen by `count` in the details. */
export type WordKey = Keys<typeof en & RoomWords>;

const words = createInstance();
void words.init({
  lng: 'ru',
  fallbackLng: false,
  initAsync: false,
  resources: { ru: { translation: ru }, en: { translation: en } },
  interpolation: { escapeValue: false },
});

/** Takes up the words of a room that is fetched when it is first asked for: the first page does without them. */
export function addWords<Room extends keyof RoomWords>(
  room: Room,
  said: Readonly<Record<Language, { readonly [Key in keyof RoomWords[Room]]: unknown }>>,
): void {
  for (const each of languages) words.addResourceBundle(each, 'translation', { [room]: said[each] }, true);
}

type Problems = Readonly<Record<string, { readonly what: string; readonly next: string }>>;

/** Problems' words that come when they are first asked for. */
function later(
  fetch: Readonly<Record<Language, () => Promise<{ readonly default: Problems }>>>,
): () => Promise<void> {
  return once(async () => {
    const fetched = languages.map(async (each) => {
      const { default: problem } = await fetch[each]();
      words.addResourceBundle(each, 'translation', { problem }, true);
    });
    await Promise.all(fetched);
  });
}

/** Fetches the words of beginners' mistakes, which are many and needed with the first compile only. */
export const fetchMistakeWords = later({
  ru: () => import('./ru/mistake.ts'),
  en: () => import('./en/mistake.ts'),
});

/** Fetches the words of what goes wrong with files and folders. */
export const fetchFileWords = later({
  ru: () => import('./ru/files.ts'),
  en: () => import('./en/files.ts'),
});

/** Fetches the words of what goes wrong with ports and uploads. */
export const fetchUploadWords = later({
  ru: () => import('./ru/uploading.ts'),
  en: () => import('./en/uploading.ts'),
});

/** The language of the interface; set it, and everything that reads words through `t` in a signal follows. */
export const language = signal<Language>('ru');
effect(() => {
  void words.changeLanguage(language.value);
});

/** The words for a key in the language of the interface; reading it subscribes to the language. */
export function t(key: WordKey, details: Details = {}): string {
  return words.t(key, { ...details, lng: language.value });
}

/** Whether a key made at run time (a problem's code) has words. */
export function isWordKey(key: string): key is WordKey {
  return words.exists(key, { lng: 'en' }) || words.exists(key, { lng: 'en', count: 1 });
}
