import { effect, type Signal, signal } from '@preact/signals-core';
import * as v from 'valibot';
import type { BoardId } from '../boards/index.ts';
import { keep, keptValues } from '../browser/index.ts';
import { type Language, language, languages } from '../locale/index.ts';

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** What a pupil chose about Kulibin itself, on this computer. */
export interface Settings {
  readonly language: Signal<Language>;
  readonly theme: Signal<Theme>;
  /** The board of the next new project: the last one chosen. */
  readonly board: Signal<BoardId>;
  /** Whether the editor's side pane stands open. */
  readonly pane: Signal<boolean>;
}

const key = 'kulibin-settings';

const boardIds = ['uno', 'nano', 'mega', 'leonardo', 'micro'] as const satisfies readonly BoardId[];

/** Each value falls back by itself, so that one odd value does not lose the others. */
const schema = v.object({
  language: v.fallback(v.optional(v.picklist(languages)), undefined),
  theme: v.fallback(v.picklist(themes), 'auto'),
  board: v.fallback(v.picklist(boardIds), 'uno'),
  pane: v.fallback(v.boolean(), true),
});

/** Languages whose speakers mostly read Russian better than English. */
const readRussian = new Set(
  'ru sah be uk kk ky tg uz tk tt ba cv ce av az hy ka mn bua xal os udm mdf myv kv koi krc kbd ady ab'.split(
    ' ',
  ),
);

/** The interface's language for a browser's list of languages. */
export function languageFor(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const base = tag.toLowerCase().split('-')[0] ?? '';
    if (base === 'en') return 'en';
    if (readRussian.has(base)) return 'ru';
  }
  return 'en';
}

/** Reads the settings and keeps them; a browser without storage has the usual ones each time. */
export function openSettings(wanted: readonly string[]): Settings {
  const stored = v.parse(schema, keptValues(key));
  language.value = stored.language ?? languageFor(wanted);
  const settings = {
    language,
    theme: signal<Theme>(stored.theme),
    board: signal<BoardId>(stored.board),
    pane: signal(stored.pane),
  };
  let first = true;
  effect(() => {
    const values = {
      language: language.value,
      theme: settings.theme.value,
      board: settings.board.value,
      pane: settings.pane.value,
    };
    // Nothing is written until something is chosen, so that a change of the system's language is followed.
    if (!first) keep(key, JSON.stringify(values));
    first = false;
  });
  return settings;
}
