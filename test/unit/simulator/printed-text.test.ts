import { expect, test } from 'vitest';
import { withPrinted } from '../../../src/simulator/printed-text.ts';

test('short text is kept whole', () => {
  expect(withPrinted('one\n', 'two\n')).toBe('one\ntwo\n');
});

test('a flood stays under a limit, ends with the newest line and begins with a whole one', () => {
  let text = '';
  for (let n = 0; n < 40_000; n++) text = withPrinted(text, `line ${n}\n`);
  expect(text.length).toBeLessThanOrEqual(125_000);
  expect(text.length).toBeGreaterThan(90_000);
  expect(text.endsWith('line 39999\n')).toBe(true);
  expect(text).toMatch(/^line \d+\n/);
});

test('a line without an end is cut too', () => {
  let text = '';
  for (let n = 0; n < 300; n++) text = withPrinted(text, 'x'.repeat(1000));
  expect(text.length).toBeLessThanOrEqual(125_000);
});
