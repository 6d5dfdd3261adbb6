import { describe, expect, test } from 'vitest';
import { TextHistory, type TextPast } from '../../../src/code-editor/text-history.ts';

function storage(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}
/** Keeps at once. */
const now = (keep: () => void) => keep();

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
    const history = new TextHistory(kept, 'a', 'one', now);
    history.note('one two', 0);
    history.note('one twenty two', 5000);
    history.note('twenty two', 10_000);
    const reloaded = new TextHistory(kept, 'a', 'twenty two', now);
    expect(walked(reloaded.past)).toEqual(['one', 'one two', 'one twenty two', 'twenty two']);
  });

  test('takes letters written one after another as one step', () => {
    const history = new TextHistory(storage(), 'a', '', now);
    for (const [n, text] of ['d', 'de', 'del', 'dela', 'delay'].entries()) history.note(text, n * 100);
    expect(walked(history.past)).toEqual(['', 'delay']);
  });

  test('is forgotten where the file has changed meanwhile: it would lead elsewhere', () => {
    const kept = storage();
    new TextHistory(kept, 'a', 'one', now).note('two', 0);
    expect(new TextHistory(kept, 'a', 'three', now).past).toEqual({ oldest: 'three', steps: [] });
  });

  test('is kept when there is time: once for all that was written since, and nothing of it is lost', () => {
    const kept = storage();
    let writes = 0;
    const counted: typeof kept = {
      ...kept,
      setItem: (key, value) => {
        writes += 1;
        kept.setItem(key, value);
      },
    };
    const asked: (() => void)[] = [];
    const history = new TextHistory(counted, 'a', '', (keep) => asked.push(keep));
    for (let n = 1; n <= 30; n++) history.note('x'.repeat(n), n * 5000);
    expect([writes, asked.length]).toEqual([0, 1]);
    asked.pop()?.();
    expect(writes).toBe(1);
    const reloaded = new TextHistory(kept, 'a', 'x'.repeat(30), now);
    expect(walked(reloaded.past)).toEqual(Array.from({ length: 31 }, (_, n) => 'x'.repeat(n)));
    history.note('y', 200_000);
    expect(asked.length).toBe(1);
  });

  test('stays within bounds however long is written', () => {
    const history = new TextHistory(storage(), 'a', '', now);
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
    const history = new TextHistory(full, 'a', 'one', now);
    history.note('two', 0);
    expect(walked(history.past).at(-1)).toBe('two');
  });
});
