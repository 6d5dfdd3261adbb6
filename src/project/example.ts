import type { Language } from '../locale/index.ts';
import type { SketchFile } from '../sketch/sketch.ts';

/** A sketch of the gallery, as it is in a language. */
export interface Example {
  /** Theme and name: `light/blink`. */
  readonly id: string;
  readonly theme: string;
  readonly title: string;
  /** From 1, the easiest, to 4. */
  readonly level: number;
  readonly file: SketchFile;
}

/**
 * Reads an example of `curriculum/examples`: lines `//: ru …` and `//: en …` give its title, `//: level N` how hard it
 * is, and a comment `//ru …` stands in the Russian sketch alone, `//en …` in the English one.
 * @param path from the folder of examples: `light/blink.ino`
 */
export function readExample(path: string, text: string, language: Language): Example {
  const id = path.replace(/\.ino$/, '');
  const told = new Map(
    [...text.matchAll(/^\/\/: (\w+) (.+)$/gm)].map(([, key = '', value = '']) => [key, value] as const),
  );
  const lines = text
    .split('\n')
    .filter((line) => !line.startsWith('//: '))
    .filter((line) => !/^\s*\/\/(?:ru|en) /.test(line) || line.trim().startsWith(`//${language} `))
    .map((line) => line.replace(new RegExp(`^(\\s*)//${language} `), '$1// '));
  return {
    id,
    theme: id.split('/')[0] ?? '',
    title: told.get(language) ?? id,
    level: Number(told.get('level') ?? 1),
    file: { name: 'sketch.ino', text: lines.join('\n') },
  };
}
