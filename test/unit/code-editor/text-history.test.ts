import { describe, expect, test } from 'vitest';
import { TextHistory, type TextPast } from '../../../src/code-editor/text-history.ts';

function storage(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}
function walked({ oldest, steps }: TextPast): string[] {
  const texts = [oldest];
  for (const { at, before, after } of steps) {
    const last = texts.at(-1) ?? '';
    expect(last.slice(at, at + before.length)).toBe(before);
    texts.push(last.slice(0, at) + after + last.slice(at + before.length));
  }
  return texts;
}

describe('a text’s history', () => {
  test('leads from the oldest text to the newest, over a reload of the page', () => {
    const kept = storage();
    const history = new TextHistory(kept, 'a', 'one');
    history.note('one two', 0);
    history.note('one twenty two', 5000);
    history.note('twenty two', 10_000);
    const reloaded = new TextHistory(kept, 'a', 'twenty two');
    expect(walked(reloaded.past)).toEqual(['one', 'one two', 'one twenty two', 'twenty two']);
  });

  test('takes letters written one after another as one step', () => {
    const history = new TextHistory(storage(), 'a', '');
    for (const [n, text] of ['d', 'de', 'del', 'dela', 'delay'].entries()) history.note(text, n * 100);
    expect(walked(history.past)).toEqual(['', 'delay']);
  });

  test('is forgotten where the file has changed meanwhile: it would lead elsewhere', () => {
    const kept = storage();
    new TextHistory(kept, 'a', 'one').note('two', 0);
    expect(new TextHistory(kept, 'a', 'three').past).toEqual({ oldest: 'three', steps: [] });
  });

  test('stays within bounds however long is written', () => {
    const history = new TextHistory(storage(), 'a', '');
    for (let n = 1; n <= 500; n++) history.note(`${n}`, n * 5000);
    expect(history.past.steps.length).toBeLessThanOrEqual(200);
    expect(walked(history.past).at(-1)).toBe('500');
  });

  test('goes on without a store', () => {
    const full = {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    const history = new TextHistory(full, 'a', 'one');
    history.note('two', 0);
    expect(walked(history.past).at(-1)).toBe('two');
  });
});
