import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../src/design/tokens.css', import.meta.url), 'utf8');

/** The custom properties set in the block that begins with a selector. */
function tokens(selector: string): Record<string, string> {
  const start = css.indexOf(selector);
  const block = css.slice(css.indexOf('{', start), css.indexOf('}', start));
  return Object.fromEntries(
    Array.from(block.matchAll(/(--[\w-]+):\s*([^;]+);/g), ([, name, value]) => [name, value]),
  );
}

const light = tokens('[data-theme="light"]');
const dark = tokens('[data-theme="dark"]');

/** WCAG 2.2, "relative luminance". */
function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((c) =>
    c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const grounds = ['--paper', '--paper-raised', '--paper-sunken'];
const texts: readonly (readonly [string, readonly string[]])[] = [
  ['--ink', grounds],
  ['--ink-soft', grounds],
  ['--brass-text', [...grounds, '--brass-wash']],
  ['--brass-ink', ['--brass', '--brass-deep']],
  ['--good', [...grounds, '--good-wash']],
  ['--warn', [...grounds, '--warn-wash']],
  ['--bad', [...grounds, '--bad-wash']],
  ['--ink', ['--brass-wash', '--good-wash', '--warn-wash', '--bad-wash']],
];

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s look', (_, look) => {
  it.each(texts)('has %s readable on its grounds', (text, backs) => {
    for (const back of backs) {
      expect(contrast(look[text] ?? '', look[back] ?? ''), `${text} on ${back}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(['--edge', '--focus'])('has %s that can be seen on every ground', (line) => {
    for (const back of grounds) {
      expect(contrast(look[line] ?? '', look[back] ?? ''), `${line} on ${back}`).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('the looks', () => {
  it('are the same when chosen and when the system asks for them', () => {
    expect(tokens('[data-theme="auto"]')).toEqual(dark);
    expect(Object.keys(light).sort()).toEqual(Object.keys(dark).sort());
  });
});
