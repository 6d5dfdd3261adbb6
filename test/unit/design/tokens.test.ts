import { describe, expect, it } from 'vitest';
import { contrast, tokens } from './look-colours.ts';

const light = tokens('[data-theme="light"]');
const dark = tokens('[data-theme="dark"]');

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
