import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import enBlockKeys from '../../../src/locale/en/blockKeys.ts';
import enCodeEditor from '../../../src/locale/en/codeEditor.ts';
import enFiles from '../../../src/locale/en/files.ts';
import enFileTraffic from '../../../src/locale/en/fileTraffic.ts';
import en from '../../../src/locale/en/index.ts';
import enMistake from '../../../src/locale/en/mistake.ts';
import enMonitor from '../../../src/locale/en/monitor.ts';
import enUploading from '../../../src/locale/en/uploading.ts';
import enWorkbench from '../../../src/locale/en/workbench.ts';
import ruBlockKeys from '../../../src/locale/ru/blockKeys.ts';
import ruCodeEditor from '../../../src/locale/ru/codeEditor.ts';
import ruFiles from '../../../src/locale/ru/files.ts';
import ruFileTraffic from '../../../src/locale/ru/fileTraffic.ts';
import ru from '../../../src/locale/ru/index.ts';
import ruMistake from '../../../src/locale/ru/mistake.ts';
import ruMonitor from '../../../src/locale/ru/monitor.ts';
import ruUploading from '../../../src/locale/ru/uploading.ts';
import ruWorkbench from '../../../src/locale/ru/workbench.ts';

type Words = { readonly [key: string]: string | Words };

function flatten(words: Words, prefix = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[prefix + key, value] as [string, string]]
      : flatten(value, `${prefix}${key}.`),
  );
}

const forms = /_(zero|one|two|few|many|other)$/;
const stem = (key: string) => key.replace(forms, '');
const languages = {
  ru: [
    ...flatten(ru),
    ...flatten({
      blockKeys: ruBlockKeys,
      codeEditor: ruCodeEditor,
      fileTraffic: ruFileTraffic,
      monitor: ruMonitor,
      workbench: ruWorkbench,
    }),
    ...flatten(ruMistake, 'problem.'),
    ...flatten(ruFiles, 'problem.'),
    ...flatten(ruUploading, 'problem.'),
  ],
  en: [
    ...flatten(en),
    ...flatten({
      blockKeys: enBlockKeys,
      codeEditor: enCodeEditor,
      fileTraffic: enFileTraffic,
      monitor: enMonitor,
      workbench: enWorkbench,
    }),
    ...flatten(enMistake, 'problem.'),
    ...flatten(enFiles, 'problem.'),
    ...flatten(enUploading, 'problem.'),
  ],
} as const;
const codes = ['ru', 'en'] as const;

/** What is the same in every language: names, and units. */
const names =
  /^(?:[\s\d.,:;/%·…—-]|\{\{\w+\}\}|C\+\+|English|USB|Kulibin|Arduino|HEX|LED|PWM|CR|NL|\\[rn]|[()]|Uno|Nano|Mega|Leonardo|Micro)*$/;

/** Every source file of the app and the blocks, whose words are looked up. */
function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.ts$/.test(entry.name) && !entry.parentPath.includes('locale'))
    .map((entry) => join(entry.parentPath, entry.name));
}

const root = join(import.meta.dirname, '../../..');
const code = sources(join(root, 'src')).map((path) => [path, readFileSync(path, 'utf8')] as const);

describe('the words of the interface', () => {
  it('have the same keys in both languages', () => {
    const [first, second] = codes.map((language) => new Set(languages[language].map(([key]) => stem(key))));
    expect([...(first ?? [])].sort()).toEqual([...(second ?? [])].sort());
  });

  it.each(codes)('have in %s exactly the plural forms that the language has', (language) => {
    const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    const found = new Map<string, string[]>();
    for (const [key] of languages[language]) {
      const form = forms.exec(key)?.[1];
      if (form) found.set(stem(key), [...(found.get(stem(key)) ?? []), form]);
    }
    for (const [key, has] of found) expect(has.toSorted(), key).toEqual(wanted);
  });

  it.each(codes)('are never empty in %s', (language) => {
    expect(languages[language].filter(([, words]) => words.trim() === '')).toEqual([]);
  });

  it('fill the same gaps in both languages', () => {
    const gaps = (words: string) =>
      [...new Set(words.match(/\{\{\w+\}\}/g))].filter((gap) => gap !== '{{count}}').sort();
    const english = new Map(languages.en.map(([key, words]) => [stem(key), gaps(words)]));
    for (const [key, words] of languages.ru) expect(gaps(words), key).toEqual(english.get(stem(key)));
  });

  it('are Russian in Russian and English in English, save for names', () => {
    expect(languages.ru.filter(([, words]) => !/[а-яё]/i.test(words) && !names.test(words))).toEqual([]);
    const owned = new Set(['app.languageRu']);
    expect(languages.en.filter(([key, words]) => /[а-яё]/i.test(words) && !owned.has(key))).toEqual([]);
  });

  it('do not shout', () => {
    expect([...languages.ru, ...languages.en].filter(([, words]) => /!\s*!/.test(words))).toEqual([]);
  });

  it('exist for every key that the code names', () => {
    const known = new Set(languages.en.map(([key]) => stem(key)));
    const missing = code.flatMap(([path, text]) =>
      Array.from(text.matchAll(/\bt\(\s*'([\w.-]+)'/g), ([, key = '']) => `${path}: ${key}`).filter(
        (named) => !known.has(named.slice(named.lastIndexOf(' ') + 1)),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('are all used: no key is left over', () => {
    const all = code.map(([, text]) => text).join('\n');
    const unused = languages.en
      .map(([key]) => stem(key))
      .filter((key) => !key.startsWith('problem.') && !all.includes(`'${key}'`))
      // Keys made at run time: `workbench.crash.${code}`.
      .filter((key) => !all.includes(`\`${key.slice(0, key.lastIndexOf('.') + 1)}\${`));
    expect(unused).toEqual([]);
  });
});

describe('problems', () => {
  const problems = Object.entries({ ...en.problem, ...enFiles, ...enUploading });

  it.each(problems)('“%s” says what happened and what to do next', (_, words) => {
    expect(Object.keys(words).sort()).toEqual(['next', 'what']);
  });

  it('all have words', () => {
    const thrown = code.flatMap(([path, text]) =>
      Array.from(text.matchAll(/new Problem\(\s*'([\w-]+)'/g), ([, name = '']) => `${path}: ${name}`),
    );
    const known = new Set(problems.map(([name]) => name));
    expect(thrown.filter((one) => !known.has(one.slice(one.lastIndexOf(' ') + 1)))).toEqual([]);
  });
});
