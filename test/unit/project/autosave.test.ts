import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '../../../src/locale/problem.ts';
import { newBlocksProject, openAutosave, type Project } from '../../../src/project/index.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const first = newBlocksProject('robot', 'uno', {}, 0);
const version = (number: number): Project => ({ ...first, changed: number });

describe('saving by itself', () => {
  it('writes the last change within a second, once', async () => {
    const written: number[] = [];
    const autosave = openAutosave(async (project) => void written.push(project.changed));
    autosave.change(version(1));
    autosave.change(version(2));
    expect(autosave.state.value.state).toBe('saving');
    await vi.advanceTimersByTimeAsync(1000);
    expect(written).toEqual([2]);
    expect(autosave.state.value.state).toBe('saved');
  });

  it('does not wait for a pupil who never stops dragging', async () => {
    const written: number[] = [];
    const autosave = openAutosave(async (project) => void written.push(project.changed));
    for (let tenth = 0; tenth < 30; tenth += 1) {
      autosave.change(version(tenth));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(written.length).toBeGreaterThanOrEqual(3);
    expect(written.every((at, index) => index === 0 || at - (written[index - 1] ?? 0) <= 10)).toBe(true);
  });

  it('writes at once when the page is going away', async () => {
    const written: number[] = [];
    const autosave = openAutosave(async (project) => void written.push(project.changed));
    autosave.change(version(1));
    await autosave.flush();
    expect(written).toEqual([1]);
  });

  it('writes what changed during a write after it, never at the same time', async () => {
    const written: number[] = [];
    let running = 0;
    const autosave = openAutosave(async (project) => {
      running += 1;
      expect(running).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 500));
      running -= 1;
      written.push(project.changed);
    });
    autosave.change(version(1));
    await vi.advanceTimersByTimeAsync(400);
    autosave.change(version(2));
    await vi.advanceTimersByTimeAsync(3000);
    expect(written).toEqual([1, 2]);
    expect(autosave.state.value.state).toBe('saved');
  });

  it('says why it failed, keeps the change, and saves it on the next try', async () => {
    const written: number[] = [];
    let full = true;
    const autosave = openAutosave(async (project) => {
      if (full) throw new Problem('storage-full');
      written.push(project.changed);
    });
    autosave.change(version(1));
    await vi.advanceTimersByTimeAsync(1000);
    expect(autosave.state.value).toMatchObject({ state: 'failed', problem: { code: 'storage-full' } });
    full = false;
    await autosave.flush();
    expect(written).toEqual([1]);
    expect(autosave.state.value.state).toBe('saved');
  });
});
