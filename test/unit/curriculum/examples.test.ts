import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readExample } from '../../../src/project/example.ts';
import { simulate } from '../../../src/simulator/index.ts';
import { compile } from '../compiler/compiler.ts';

const folder = fileURLToPath(new URL('../../../curriculum/examples/', import.meta.url));
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.ino'),
);
const text = (path: string) => readFileSync(join(folder, path), 'utf8');

describe('the gallery of examples', () => {
  test('has sixty and more, of every difficulty, with a title in both languages', () => {
    expect(paths.length).toBeGreaterThanOrEqual(60);
    const examples = paths.map((path) => readExample(path, text(path), 'ru'));
    expect(new Set(examples.map(({ level }) => level))).toEqual(new Set([1, 2, 3, 4]));
    expect(new Set(examples.map(({ title }) => title)).size).toBe(paths.length);
    for (const path of paths) {
      const [ru, en] = [readExample(path, text(path), 'ru'), readExample(path, text(path), 'en')];
      expect(ru.title, path).toMatch(/[а-яё]|RGB|SOS/i);
      expect(en.title, path).not.toMatch(/[а-яё]/i);
      expect(ru.file.text, path).toMatch(/\/\/ .*[а-яё]/i);
      expect(en.file.text, path).not.toMatch(/[а-яё]/i);
      expect(en.file.text.split('\n').length, path).toBe(ru.file.text.split('\n').length);
    }
  });

  test.each(paths)('%s compiles without a word and runs', async (path) => {
    const [ru, en] = await Promise.all(
      (['ru', 'en'] as const).map((language) => compile(readExample(path, text(path), language).file.text)),
    );
    expect(ru?.diagnostics).toEqual([]);
    expect(en?.firmware?.hex).toBe(ru?.firmware?.hex);
    const report = simulate({ hex: ru?.firmware?.hex ?? '', board: 'uno', forMs: 700 });
    expect(report.crash).toBeUndefined();
    const moments = Object.values(report.pins).reduce((sum, pin) => sum + pin.length, 0);
    expect(moments + report.serial.length, 'it does nothing').toBeGreaterThan(0);
  });
});
