import { describe, expect, it } from 'vitest';
import { categories, colourOfHue, whiteContrast } from '../../../blocks/index.ts';

const entries = categories.flatMap((category) => category.blocks);
const languages = ['ru', 'en'] as const;

describe('the words of the blocks', () => {
  it.each(entries.map((entry) => [entry.type, entry] as const))(
    '%s names each of its gaps once in both languages',
    (_, entry) => {
      for (const language of languages) {
        const named = Array.from(entry.words[language].text.matchAll(/\{(\w+)\}/g), ([, name]) => name);
        expect(named.toSorted(), language).toEqual(Object.keys(entry.gaps).toSorted());
      }
    },
  );

  it.each(entries.map((entry) => [entry.type, entry] as const))(
    '%s has a label for each choice in both languages',
    (_, entry) => {
      for (const [name, gap] of Object.entries(entry.gaps)) {
        if (gap.kind !== 'choice') continue;
        for (const language of languages) {
          const labels = entry.words[language].choices?.[name] ?? {};
          const wordless = gap.options.filter((option) => !/^\d+$/.test(option) && !labels[option]);
          expect(wordless, `${language} ${name}`).toEqual([]);
        }
      }
    },
  );

  it('explain every block in both languages', () => {
    for (const { type, words } of entries) {
      expect(words.ru.tip, type).toMatch(/[а-яё]/i);
      expect(words.en.tip, type).toMatch(/[a-z]/i);
      expect(words.en.tip + words.en.text, type).not.toMatch(/[а-яё]/i);
    }
  });

  it('are told apart: no two blocks of the toolbox say the same', () => {
    for (const language of languages) {
      const said = entries
        .filter(
          (entry) => entry.presets?.length !== 0 && !/^[“”]?\{\w+\}[“”]?$/.test(entry.words[language].text),
        )
        .map((entry) =>
          JSON.stringify([
            entry.words[language].text.replace(/\w+(?=\})/g, ''),
            entry.words[language].choices,
          ]),
        );
      expect(said.filter((text, at) => said.indexOf(text) !== at)).toEqual([]);
    }
  });

  it('are white on colours that carry white at 4.5:1', () => {
    for (const { id, hue } of categories)
      expect(whiteContrast(colourOfHue(hue)), id).toBeGreaterThanOrEqual(4.5);
  });

  it('give every block a name of its own', () => {
    expect(new Set(entries.map((entry) => entry.type)).size).toBe(entries.length);
  });
});
