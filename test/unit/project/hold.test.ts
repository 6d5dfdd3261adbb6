import { effect, type ReadonlySignal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import { type HoldState, holdProject } from '../../../src/project/index.ts';

const until = (state: ReadonlySignal<HoldState>, wanted: HoldState): Promise<void> =>
  new Promise((resolve) => {
    effect(() => {
      if (state.value === wanted) resolve();
    });
  });

describe('one project in two tabs', () => {
  it('belongs to the first tab until that tab leaves it, and then to the second', async () => {
    const first = holdProject('one');
    await until(first.state, 'mine');
    const second = holdProject('one');
    await until(second.state, 'elsewhere');
    first.release();
    await until(second.state, 'mine');
    second.release();
  });

  it('does not stand in the way of another project', async () => {
    const first = holdProject('one');
    await until(first.state, 'mine');
    const other = holdProject('two');
    await until(other.state, 'mine');
    first.release();
    other.release();
  });

  it('is not kept waiting for by a tab that has given it up', async () => {
    const first = holdProject('one');
    await until(first.state, 'mine');
    const second = holdProject('one');
    await until(second.state, 'elsewhere');
    second.release();
    const third = holdProject('one');
    await until(third.state, 'elsewhere');
    first.release();
    await until(third.state, 'mine');
    expect(second.state.value).toBe('elsewhere');
    third.release();
  });
});
