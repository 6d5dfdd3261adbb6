import { describe, expect, test } from 'vitest';
import { foundAtHand, grounds, highlighting, marks } from '../../../src/code-editor/look.ts';
import { contrast, tokens } from '../design/look-colours.ts';

type Look = Readonly<Record<string, string>>;
const light = tokens('[data-theme="light"]');
const dark = tokens('[data-theme="dark"]');
const more = tokens('@media (prefers-contrast: more) {\n  :root,\n  [data-theme]');
const looks: readonly (readonly [string, Look])[] = [
  ['light', light],
  ['dark', dark],
  ['light with more contrast', { ...light, ...more }],
  ['dark with more contrast', { ...dark, ...more }],
];

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** The colour that a style's value has in a look, upon its paper (CSS Color 5, `color-mix` in sRGB). */
function shown(value: string, look: Look): string {
  const token = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  if (token !== undefined) return shown(look[token] ?? '', look);
  const mixed = /^color-mix\(in srgb, (.+) (\d+)%, transparent\)$/.exec(value);
  if (!mixed) return value;
  const [over, under] = [shown(mixed[1] ?? '', look), shown('var(--paper)', look)].map(channels);
  const share = Number(mixed[2]) / 100;
  const sum = (over ?? []).map((part, n) => Math.round(part * share + (under?.[n] ?? 0) * (1 - share)));
  return `#${sum.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

const texts = new Set([
  'var(--ink)',
  ...highlighting.specs.flatMap(({ color }) => (color ? [String(color)] : [])),
]);

describe.each(looks)('the sketch in the %s look', (_, look) => {
  test.each(['var(--paper)', ...new Set(Object.values(grounds))])(
    'is read on %s, every colour of it',
    (ground) => {
      expect(texts.size).toBeGreaterThan(5);
      for (const text of texts)
        expect(contrast(shown(text, look), shown(ground, look)), text).toBeGreaterThanOrEqual(4.5);
    },
  );

  test('is read at the found place at hand, and numbers of lines beside it', () => {
    const { ground, text } = foundAtHand;
    expect(contrast(shown(text, look), shown(ground, look))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(shown('var(--ink-soft)', look), shown('var(--paper)', look))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(Object.entries(marks))('has a mark that is seen: %s', (_name, mark) => {
    for (const ground of ['var(--paper)', grounds.activeLine])
      expect(contrast(shown(mark, look), shown(ground, look))).toBeGreaterThanOrEqual(3);
  });
});
