import { expect, test } from 'vitest';
import { textBlocks } from '../../../src/monitor/text-blocks.ts';

const whole = (text: string) =>
  textBlocks(text)
    .map((block) => block.text)
    .join('\n');

test('all kinds of line ends are one', () => {
  expect(whole('a\r\nb\rc\nd')).toBe('a\nb\nc\nd');
});

test('a return whose newline has not come yet makes no line of its own', () => {
  expect(whole('a\r')).toBe('a');
  expect(whole('a\r\n')).toBe('a\n');
});

test('as text comes, blocks that are full stay as they are', () => {
  const lines = Array.from({ length: 500 }, (_, n) => `line ${n}\n`).join('');
  const before = textBlocks(lines);
  const after = textBlocks(`${lines}one more\n`);
  expect(before.length).toBeGreaterThan(5);
  expect(after.slice(0, -1)).toEqual(before.slice(0, -1));
  expect(after.at(-1)).not.toEqual(before.at(-1));
});
