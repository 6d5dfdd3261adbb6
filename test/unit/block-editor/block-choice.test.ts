import { describe, expect, it } from 'vitest';
import { toolbox } from '../../../blocks/index.ts';
import { allowedOf, drawersOf, keptTypes } from '../../../src/block-editor/block-choice.ts';

const nothing: ReadonlySet<string> = new Set();
const all = (level: 'start' | 'blocks' | 'expert') => keptTypes(drawersOf(level), undefined, nothing);
const names = (level: 'start' | 'blocks' | 'expert', allowed: readonly string[] | undefined) =>
  toolbox('ru', { level, ...(allowed && { allowed }) }).contents.map(({ name }) => name);

describe('the choice of blocks', () => {
  it('stores nothing where all is kept', () => {
    expect(allowedOf(all('blocks'), 'blocks', undefined)).toBeUndefined();
  });

  it('keeps what the program holds, whatever was stored', () => {
    const kept = keptTypes(drawersOf('blocks'), ['control'], new Set(['pin_led']));
    expect(kept).toContain('pin_led');
    expect(kept).toContain('control_wait');
    expect(kept).not.toContain('pin_write');
  });

  it('leaves the toolbox of another level as it was', () => {
    const allowed = allowedOf(new Set(['control_wait']), 'blocks', undefined);
    expect(names('blocks', allowed)).toEqual(['Управление']);
    // Only what both levels have follows the choice.
    expect(names('start', allowed)).toEqual(names('start', undefined).filter((name) => name !== 'Программа'));
    const both = allowedOf(new Set(['start_forward']), 'start', allowed);
    expect(names('start', both)).toEqual(['Ехать']);
    expect(names('blocks', both)).toEqual(['Управление']);
  });

  it('offers no choice of what a drawer makes of the program itself', () => {
    expect(all('expert')).not.toContain('function_call');
    // A drawer of which nothing is kept is not there.
    expect(names('blocks', allowedOf(nothing, 'blocks', undefined))).toEqual([]);
  });
});
