import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readRoute } from '../../../src/app/route.ts';
import { languageFor } from '../../../src/app/settings.ts';
import { timeAgo } from '../../../src/app/time-words.ts';
import { language } from '../../../src/locale/index.ts';

/** A page opened anew in that browser. */
async function visit(wanted: readonly string[]) {
  vi.resetModules();
  const { openSettings } = await import('../../../src/app/settings.ts');
  return openSettings(wanted);
}

/** A browser that keeps this already. */
function storage(text?: string): Map<string, string> {
  const items = new Map(text === undefined ? [] : [['kulibin-settings', text]]);
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  });
  return items;
}

beforeEach(() => {
  language.value = 'ru';
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the language of the first visit', () => {
  it.each([
    [['ru-RU', 'en'], 'ru'],
    [['sah-RU'], 'ru'],
    [['kk', 'en'], 'ru'],
    [['en-GB', 'ru'], 'en'],
    [['de', 'ru'], 'ru'],
    [['de-DE', 'fr'], 'en'],
    [[], 'en'],
  ] as const)('for a browser that wants %j is %s', (wanted, expected) => {
    expect(languageFor(wanted)).toBe(expected);
  });
});

describe('settings', () => {
  it('are there at the next visit', async () => {
    storage();
    const settings = await visit(['en']);
    settings.theme.value = 'dark';
    settings.language.value = 'ru';
    settings.board.value = 'nano';
    const again = await visit(['en']);
    expect([again.theme.value, again.language.value, again.board.value]).toEqual(['dark', 'ru', 'nano']);
  });

  it('follow the system until something is chosen', async () => {
    const kept = storage();
    await visit(['en']);
    expect(kept.size).toBe(0);
  });

  it.each(['nonsense', '[]', 'null', '{"theme":"pink","board":"esp","language":"xx","pane":7}'])(
    'that hold %s give the usual ones',
    async (text) => {
      storage(text);
      const settings = await visit(['ru']);
      expect([
        settings.theme.value,
        settings.board.value,
        settings.language.value,
        settings.pane.value,
      ]).toEqual(['auto', 'uno', 'ru', true]);
    },
  );

  it('keep the good values beside an odd one', async () => {
    storage('{"theme":"pink","board":"mega"}');
    expect((await visit(['ru'])).board.value).toBe('mega');
  });

  it('do not stop the app where storage is switched off', async () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new DOMException('no', 'SecurityError');
      },
      setItem: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
    const settings = await visit(['en']);
    settings.theme.value = 'light';
    expect(settings.theme.value).toBe('light');
  });
});

describe('the address', () => {
  it.each([
    ['', { page: 'home' }],
    ['#/', { page: 'home' }],
    ['#/project/abc123', { page: 'project', id: 'abc123' }],
    ['#/project/', { page: 'home' }],
    ['#/project/a/../b', { page: 'home' }],
    ['#/project/<script>', { page: 'home' }],
  ])('“%s” shows %j', (hash, route) => {
    expect(readRoute(hash)).toEqual(route);
  });
});

describe('how long ago a project changed', () => {
  const now = Date.UTC(2026, 4, 20, 12);
  it.each([
    [5_000, 'сейчас', 'now'],
    [120_000, '2 минуты назад', '2 minutes ago'],
    [3 * 3_600_000, '3 часа назад', '3 hours ago'],
    [25 * 3_600_000, 'вчера', 'yesterday'],
    [30 * 86_400_000, '20 апреля 2026', '20'],
  ])('%d ms is “%s” and “%s”', (past, russian, english) => {
    language.value = 'ru';
    expect(timeAgo(now - past, now)).toContain(russian);
    language.value = 'en';
    expect(timeAgo(now - past, now)).toContain(english);
  });
});
