import { describe, expect, it } from 'vitest';
import type { BlockSketch } from '../../../src/sketch/index.ts';
import { latestWins } from '../../../src/sketch/sketch-maker.ts';

/** A maker whose sketches are ready when the test says so. */
function slowMaker() {
  const asked: { workspace: object; done: (sketch: BlockSketch) => void; fail: (why: Error) => void }[] = [];
  const make = latestWins(
    (workspace) => new Promise((done, fail) => void asked.push({ workspace, done, fail })),
  );
  return { make, asked };
}

const sketch = (name: string): BlockSketch => ({ sketch: { files: [{ name, text: '' }] }, map: [] });
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('while blocks move quickly', () => {
  it('only the first and the newest program are made into a sketch', async () => {
    const { make, asked } = slowMaker();
    const answers = [1, 2, 3, 4].map((number) => make({ number }, 'uno'));
    expect(asked.map(({ workspace }) => workspace)).toEqual([{ number: 1 }]);
    asked[0]?.done(sketch('first'));
    await settled();
    expect(asked.map(({ workspace }) => workspace)).toEqual([{ number: 1 }, { number: 4 }]);
    asked[1]?.done(sketch('newest'));
    const names = (await Promise.all(answers)).map(({ sketch: { files } }) => files[0]?.name);
    expect(names).toEqual(['first', 'newest', 'newest', 'newest']);
  });

  it('a broken one does not keep the next from being made', async () => {
    const { make, asked } = slowMaker();
    const [broken, next] = [make({ number: 1 }, 'uno'), make({ number: 2 }, 'uno')];
    asked[0]?.fail(new Error('broken'));
    await expect(broken).rejects.toThrow('broken');
    await settled();
    asked[1]?.done(sketch('whole'));
    expect((await next).sketch.files[0]?.name).toBe('whole');
  });
});
