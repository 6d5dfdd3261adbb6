import { describe, expect, it } from 'vitest';
import { categories, offeredBlocks } from '../../../blocks/index.ts';
import { findables, findBlocks, fits, wordsOf } from '../../../src/block-editor/search/block-search.ts';

/** What an ordinary toolbox offers. */
const among = findables(
  categories.map((category) => ({ ...category, blocks: offeredBlocks(category, { level: 'blocks' }) })),
);
const found = (query: string): string[] => findBlocks(among, query).map((entry) => entry.type);

describe('the search in the toolbox', () => {
  it('finds the board’s LED by what a pupil calls it, in either language', () => {
    for (const query of ['мигать', 'мигает', 'blink', 'лампочка', 'lamp'])
      expect(found(query)).toContain('pin_led');
  });

  it('finds a block by the Arduino function that it writes', () => {
    expect(found('digitalWrite')[0]).toBe('pin_write');
    expect(found('digitalwrite')[0]).toBe('pin_write');
    expect(found('digital write')).toContain('pin_write');
  });

  it('does not mind the wrong keyboard layout', () => {
    // “wait” and «ждать» with the other layout on.
    expect(found('цфше')).toContain('control_wait');
    expect(found(';lfnm')).toContain('control_wait');
  });

  it('takes «ё» for «е» and capitals for small letters', () => {
    expect(wordsOf('Счётчик ЕЩЁ')).toEqual(['счетчик', 'еще']);
  });

  it('forgives one wrong letter in a long word', () => {
    expect(found('светодеод')).toContain('pin_led');
    expect(found('forevr')).toContain('program_forever');
  });

  it('asks for every word', () => {
    expect(found('светодиод включить')).toContain('pin_led');
    expect(found('светодиод абракадабра')).toEqual([]);
  });

  it('puts what fits best first', () => {
    expect(found('ждать')[0]).toBe('control_wait');
    expect(found('если')[0]).toMatch(/^control_if/);
  });

  it('says nothing for nothing', () => {
    expect(found('')).toEqual([]);
    expect(found('  ')).toEqual([]);
    expect(found('…')).toEqual([]);
  });
});

describe('the search in a program', () => {
  it('finds words by their beginnings and forms, in either layout', () => {
    const own = wordsOf('светодиод платы переключить');
    expect(fits('свет', own)).toBe(true);
    expect(fits('cdtn', own)).toBe(true);
    expect(fits('серво', own)).toBe(false);
  });
});
