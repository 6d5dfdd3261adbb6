/** The sketches of `curriculum/examples`, fetched when the gallery is first opened. */
import type { Language } from '../../locale/index.ts';
import { type Example, readExample } from '../../project/index.ts';

const texts: Readonly<Record<string, string>> = import.meta.glob('../../../curriculum/examples/*/*.ino', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The themes in the order of the gallery: what is seen at once comes first. */
export const themes = [
  'light',
  'buttons',
  'sound',
  'sensors',
  'motion',
  'displays',
  'serial',
  'time',
  'games',
  'cpp',
] as const;
export type Theme = (typeof themes)[number];

const read = new Map<Language, readonly Example[]>();

/** Every example in a language, the easier ones of a theme first. */
export function examplesIn(language: Language): readonly Example[] {
  const there = read.get(language);
  if (there) return there;
  const examples = Object.entries(texts)
    .map(([path, text]) => readExample(path.replace(/^.*\/examples\//, ''), text, language))
    .sort((a, b) => a.level - b.level || a.title.localeCompare(b.title, language));
  read.set(language, examples);
  return examples;
}
