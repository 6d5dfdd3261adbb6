import type { BlockEntry, Category } from '../../../blocks/index.ts';
import { inOtherLayout } from './keyboard-layout.ts';

/** A block with the words by which it is found, in both languages at once. */
export interface Findable {
  readonly entry: BlockEntry;
  /** The words that it begins with. */
  readonly first: readonly string[];
  /** What stands on it, its choices, its synonyms. */
  readonly own: readonly string[];
  /** What its drawer is called. */
  readonly drawer: readonly string[];
  /** What it says of itself. */
  readonly tip: readonly string[];
}

/** More would be a toolbox again. */
const mostFound = 30;

/** How well a word of the query fits a word of the block; a block that fits better stands higher. */
const worth = {
  first: 110,
  whole: 100,
  beginning: 60,
  form: 40,
  inside: 25,
  drawer: 20,
  tip: 8,
  slip: 5,
} as const;

/** Everything that can be found among these drawers. */
export function findables(categories: readonly Category[]): Findable[] {
  return categories.flatMap((category) =>
    category.blocks.map((entry) => ({
      entry,
      first: [entry.words.ru, entry.words.en].flatMap(({ text }) => wordsOf(text).slice(0, 1)),
      own: [entry.words.ru, entry.words.en].flatMap(({ text, choices, parts, synonyms }) => [
        ...wordsOf(text.replace(/\{\w+\}/g, ' ')),
        ...Object.values(choices ?? {}).flatMap((labels) => Object.values(labels).flatMap(wordsOf)),
        ...Object.values(parts ?? {}).flatMap((part) => wordsOf(part.replace(/\{\w+\}/g, ' '))),
        ...(synonyms ?? []).flatMap(wordsOf),
      ]),
      drawer: [category.words.ru, category.words.en].flatMap(wordsOf),
      tip: [entry.words.ru.tip, entry.words.en.tip].flatMap(wordsOf),
    })),
  );
}

/**
 * The blocks that fit every word of the query, best first; where there are none, as typed in the other layout.
 * @param most how many at most
 */
export function findBlocks(among: readonly Findable[], query: string, most = mostFound): BlockEntry[] {
  const found = fitting(among, query);
  return (found.length > 0 ? found : fitting(among, inOtherLayout(query))).slice(0, most);
}

/** Whether every word of the query is among the words, as people type them, in either layout. */
export function fits(query: string, own: readonly string[]): boolean {
  const isThere = (asked: readonly string[]): boolean =>
    asked.length > 0 &&
    asked.every((word) => fitOfWord({ first: [], own, drawer: [], tip: [] }, word) > worth.slip);
  return isThere(wordsOf(query)) || isThere(wordsOf(inOtherLayout(query)));
}

function fitting(among: readonly Findable[], query: string): BlockEntry[] {
  const asked = wordsOf(query);
  if (asked.length === 0) return [];
  return among
    .map((findable) => ({ findable, fit: fitOf(findable, asked) }))
    .filter(({ fit }) => fit > 0)
    .sort((one, other) => other.fit - one.fit)
    .map(({ findable }) => findable.entry);
}

function fitOf(findable: Findable, asked: readonly string[]): number {
  let sum = 0;
  for (const word of asked) {
    const fit = fitOfWord(findable, word);
    if (fit === 0) return 0;
    sum += fit;
  }
  return sum;
}

function fitOfWord({ first, own, drawer, tip }: Omit<Findable, 'entry'>, word: string): number {
  if (first.includes(word)) return worth.first;
  if (own.includes(word)) return worth.whole;
  if (own.some((candidate) => candidate.startsWith(word))) return worth.beginning;
  const stem = stemOf(word);
  if (own.some((candidate) => candidate.startsWith(stem))) return worth.form;
  if (word.length >= 3 && own.some((candidate) => candidate.includes(word))) return worth.inside;
  if (drawer.some((candidate) => candidate.startsWith(stem))) return worth.drawer;
  if (word.length >= 3 && tip.some((candidate) => candidate.startsWith(stem))) return worth.tip;
  if (word.length >= 5 && own.some((candidate) => isSlip(candidate, word))) return worth.slip;
  return 0;
}

/** The words of a text as they are compared: small letters, «ё» as «е», `digitalWrite` whole. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

const endings =
  /(?:ивать|ывать|аться|иться|ять|ать|ить|еть|уть|ует|ает|ают|ами|ями|ого|его|ому|ыми|ой|ей|ая|ое|ые|ый|ий|ов|ам|ах|ом|ем|ит|ing|ed|es|[аяоеиыуюьйs])$/;

/** A word without its ending, so that «мигает» finds «мигать»; short words stay whole. */
function stemOf(word: string): string {
  const stem = word.replace(endings, '');
  return stem.length >= 3 ? stem : word;
}

/** One letter is wrong, missing, or too many. */
function isSlip(word: string, typed: string): boolean {
  if (Math.abs(word.length - typed.length) > 1) return false;
  let at = 0;
  while (at < typed.length && word[at] === typed[at]) at++;
  return [
    word.slice(at + 1) === typed.slice(at + 1),
    word.slice(at + 1) === typed.slice(at),
    word.slice(at) === typed.slice(at + 1),
  ].includes(true);
}
