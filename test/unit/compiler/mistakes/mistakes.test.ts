import { beforeAll, describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../../src/compiler/index.ts';
import { mended } from '../../../../src/compiler/mistakes/mend.ts';
import { fetchMistakeWords, language } from '../../../../src/locale/index.ts';
import { problemWords } from '../../../../src/locale/problem-words.ts';
import { compile } from '../compiler.ts';
import { brokenSketches } from './broken-sketches.ts';

beforeAll(fetchMistakeWords);

/** The mistake that a pupil is told first. */
function first(diagnostics: readonly Diagnostic[]): Diagnostic | undefined {
  const explained = diagnostics.filter(({ problem }) => problem);
  const weighty = explained.filter(
    ({ problem }) => !/serial-begin|variable-unused/.test(problem?.code ?? ''),
  );
  return explained.find(({ severity }) => severity === 'error') ?? weighty[0] ?? explained[0];
}

const title = ({ code, text }: (typeof brokenSketches)[number]) =>
  `${code}: ${text.replace(/\s+/g, ' ').slice(0, 90)}`;

describe('a beginner’s mistake is told in words a beginner understands, at the line where it is', () => {
  test.each(brokenSketches.map((sketch) => [title(sketch), sketch] as const))(
    '%s',
    async (_, { code, line, text }) => {
      const { diagnostics } = await compile(text);
      const told = first(diagnostics);
      expect([told?.problem?.code, told?.line]).toEqual([`mistake-${code}`, line]);
      for (const spoken of ['ru', 'en'] as const) {
        language.value = spoken;
        const { words, next } = problemWords(told?.problem ?? { code: '', details: {} });
        expect(words).not.toMatch(/\{\{|undefined/);
        expect(next).not.toMatch(/\{\{|undefined/);
        expect(words).not.toBe(problemWords({ code: 'no such', details: {} }).words);
      }
    },
  );
});

describe('the button that mends it', () => {
  const mendable = brokenSketches.map((sketch) => [title(sketch), sketch] as const);
  test.each(mendable)('leaves nothing of the mistake: %s', async (_, { code, text }) => {
    const { diagnostics } = await compile(text);
    const told = first(diagnostics);
    if (!told?.fix) return expect(diagnostics.length).toBeGreaterThan(0);
    const after = await compile(mended(text, told.fix.edits));
    const still = after.diagnostics.filter(({ problem }) => problem?.code === `mistake-${code}`);
    expect(still).toEqual([]);
  });
});
