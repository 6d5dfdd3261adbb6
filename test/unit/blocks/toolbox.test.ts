import { describe, expect, it } from 'vitest';
import { categories, offeredBlocks, toolbox } from '../../../blocks/index.ts';

const types = (offer: Parameters<typeof offeredBlocks>[1]): string[] =>
  categories.flatMap((category) => offeredBlocks(category, offer)).map(({ type }) => type);

describe('the toolbox', () => {
  it('keeps C++ for the experts', () => {
    expect(types({ level: 'blocks' }).filter((type) => type.startsWith('cpp_'))).toEqual([]);
    expect(types({ level: 'expert' })).toContain('cpp_statement');
    expect(types({ level: 'expert' })).toEqual(expect.arrayContaining(types({ level: 'blocks' })));
  });

  it('has nothing but blocks of the first level for the youngest', () => {
    const levels = categories
      .flatMap((category) => offeredBlocks(category, { level: 'start' }))
      .map((entry) => entry.level);
    expect(new Set(levels).size).toBeLessThanOrEqual(1);
    expect(types({ level: 'start' })).not.toContain('math_arithmetic');
  });

  it('offers a lesson only its blocks and drawers, and no empty drawer', () => {
    const narrow = { allowed: ['control', 'pin_write'] };
    expect(types(narrow)).toContain('control_repeat');
    expect(types(narrow)).toContain('pin_write');
    expect(types(narrow)).not.toContain('pin_read');
    const names = toolbox('ru', narrow).contents.map(({ name }) => name);
    expect(names).toEqual(['Управление', 'Пины']);
  });

  it('offers the same blocks in each language, with texts of its own', () => {
    const inside = (language: 'ru' | 'en') =>
      toolbox(language, { level: 'expert' }).contents.map(({ contents, custom }) => contents ?? custom);
    const english = JSON.stringify(inside('en'));
    expect(english).not.toMatch(/[а-яё]/i);
    const russian = english.replaceAll('Hello!', 'Привет!').replaceAll('Kulibin', 'Кулибин');
    expect(russian).toBe(JSON.stringify(inside('ru')));
  });
});
