/**
 * Which own characters a character display gets. Its table (HD44780, A00) has Latin letters and katakana but no
 * Cyrillic, and room for eight characters of one's own. A Russian text takes Latin letters where they look the same
 * and own characters for the rest; a text whose letters find no room any more is spelled in Latin letters whole.
 */
import { transliterated } from '../../cpp/names.ts';
import { glyphOf, twins } from '../../dot-font.ts';

/** How many characters of its own the display holds. */
export const ownSignCount = 8;

/** Signs that the display's table has under another code, or nearly. */
const near: Readonly<Record<string, string>> = {
  ...twins,
  к: 'k',
  п: 'n',
  г: 'r',
  З: '3',
  У: 'Y',
  ё: 'e',
  Ё: 'E',
  '–': '-',
  '—': '-',
  '…': '...',
  '№': 'N',
  '·': '-',
  '°': '\xdf',
  '→': '\x7e',
  '←': '\x7f',
  '█': '\xff',
};

/**
 * The number of each own character: 1 to 7, then 0, as 0 ends a text.
 * @param signs what blocks draw: signs, or pictures of dots
 * @param texts what blocks write, in the order in which they get room for their letters
 */
export function ownNumbers(signs: readonly string[], texts: readonly string[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const take = (wanted: readonly string[]): void => {
    if (new Set([...numbers.keys(), ...wanted]).size > ownSignCount) return;
    for (const sign of wanted) if (!numbers.has(sign)) numbers.set(sign, (numbers.size + 1) % ownSignCount);
  };
  for (const sign of signs) take([sign]);
  for (const text of texts) take(ownLetters(text));
  return numbers;
}

/** The letters of a text that only an own character can show, each once. */
export function ownLetters(text: string): string[] {
  return [...new Set(text)].filter(
    (sign) => /\p{Script=Cyrillic}/u.test(sign) && !near[sign] && glyphOf(sign),
  );
}

/** The text in codes of the display's table; own characters by their numbers, 0 as 8, which is the same. */
export function lcdCodes(text: string, numbers: ReadonlyMap<string, number>): string {
  const isSpelled = !ownLetters(text).every((letter) => numbers.has(letter));
  return [...(isSpelled ? transliterated(text) : text)].map((sign) => lcdCode(sign, numbers)).join('');
}

function lcdCode(sign: string, numbers: ReadonlyMap<string, number>): string {
  const number = numbers.get(sign);
  if (number !== undefined) return String.fromCharCode(number === 0 ? ownSignCount : number);
  return near[sign] ?? (sign > '~' ? transliterated(sign).replace(/[^ -~]/g, '?') || '' : sign);
}

/** The rows of an own character: those of its picture, or of the sign. */
export function ownRows(sign: string): readonly number[] {
  const rows = sign.split('|');
  if (rows.length < 8) return glyphOf(sign) ?? [];
  return rows.map((row) => Number.parseInt(row.replaceAll('#', '1').replaceAll('.', '0'), 2));
}
