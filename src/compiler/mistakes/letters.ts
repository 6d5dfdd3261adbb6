import { type Found, type Rule, replace, type Seen, type TextEdit } from './rule.ts';
import type { SourceText } from './source-text.ts';

/** Cyrillic letters that look like Latin ones. */
const twins: Readonly<Record<string, string>> = {
  а: 'a',
  с: 'c',
  е: 'e',
  о: 'o',
  р: 'p',
  х: 'x',
  у: 'y',
  і: 'i',
  ѕ: 's',
  ј: 'j',
  һ: 'h',
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  І: 'I',
  Ј: 'J',
  К: 'K',
  М: 'M',
  О: 'O',
  Р: 'P',
  Ѕ: 'S',
  Т: 'T',
  Х: 'X',
  У: 'Y',
};

/** Signs that messengers and books put for the ones a compiler knows. */
const signs: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‟': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '`': "'",
  '–': '-',
  '—': '-',
  '−': '-',
  '×': '*',
  '÷': '/',
  '≤': '<=',
  '≥': '>=',
  '≠': '!=',
  '…': '...',
};
const quotes = new Set(['"', "'"]);
const hiddenSpaces = /[\u00a0\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff\u00ad]/gu;
const fullWidth = /[\uff01-\uff5e]/gu;
const asNarrow = (sign: string) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0);

/** The name in Latin letters, where only look-alikes keep it from being so. */
export function latinised(name: string): string | undefined {
  if (!/\p{Script=Cyrillic}/u.test(name)) return undefined;
  const latin = [...name].map((letter) => twins[letter] ?? letter).join('');
  return /\p{Script=Cyrillic}/u.test(latin) ? undefined : latin;
}

/** Every edit of a kind over the whole code of a file. */
function everywhere(source: SourceText, wrong: RegExp, right: (sign: string) => string): TextEdit[] {
  return source.code.flatMap((code, at) =>
    [...code.matchAll(wrong)].map((found) =>
      replace({ line: at + 1, column: found.index + 1 }, found[0].length, right(found[0])),
    ),
  );
}

const wrongSigns = new RegExp(`[${Object.keys(signs).join('')}]`, 'gu');

function wrongSign(seen: Seen): Found | undefined {
  const { source, at } = seen;
  const code = source.code[at.line - 1] ?? '';
  const first = code.match(wrongSigns)?.[0];
  if (first !== undefined) {
    const right = signs[first] ?? '';
    const kind = quotes.has(right) ? 'quotes' : 'sign-wrong';
    const alike = new RegExp(
      `[${Object.keys(signs)
        .filter((sign) => quotes.has(signs[sign] ?? '') === quotes.has(right))
        .join('')}]`,
      'gu',
    );
    return {
      code: kind,
      details: { sign: first, right },
      place: { line: at.line, column: code.indexOf(first) + 1 },
      fix: everywhere(source, alike, (sign) => signs[sign] ?? sign),
    };
  }
  if (code.search(fullWidth) >= 0)
    return {
      code: 'sign-wide',
      details: { sign: code.match(fullWidth)?.[0] ?? '' },
      place: { line: at.line, column: code.search(fullWidth) + 1 },
      fix: everywhere(source, fullWidth, asNarrow),
    };
  if (code.search(hiddenSpaces) >= 0)
    return {
      code: 'space-hidden',
      place: { line: at.line, column: code.search(hiddenSpaces) + 1 },
      fix: everywhere(source, hiddenSpaces, (sign) =>
        /[\u00a0\u2000-\u200a\u202f\u3000]/u.test(sign) ? ' ' : '',
      ),
    };
  return undefined;
}

/** A name of Latin and Cyrillic letters mixed: as it is in the error, or as the compiler’s own guess is. */
function twinLetters(name: string, guess: string | undefined, { source }: Seen): Found | undefined {
  const wrong = [name, guess].find((word) => word !== undefined && latinised(word) !== undefined);
  const right = wrong === undefined ? undefined : latinised(wrong);
  if (wrong === undefined || right === undefined) return undefined;
  const places = source.placesOf(wrong);
  const [first] = places;
  if (first === undefined) return undefined;
  const letter = [...wrong].find((each) => twins[each] !== undefined) ?? '';
  return {
    code: 'letter-cyrillic',
    details: { name: right, letter },
    place: { line: first.line, column: first.column, endColumn: first.column + wrong.length },
    fix: places.map((place) => replace(place, wrong.length, right)),
  };
}

/** What a keyboard or a messenger put in the place of a letter or a sign. */
export const letterRules: readonly Rule[] = [
  { says: /^extended character|^stray '/, read: (_, seen) => wrongSign(seen) },
  {
    says: /^'([^']+)' (?:was not declared|does not name a type|has not been declared)(?:.*did you mean '([^']+)')?/,
    read: ([, name = '', guess], seen) => wrongSign(seen) ?? twinLetters(name, guess, seen),
  },
  {
    says: /has no member named '([^']+)'(?:.*did you mean '([^']+)')?/,
    read: ([, name = '', guess], seen) => twinLetters(name, guess, seen),
  },
  { says: /^expected|^unable to find|^missing terminating/, read: (_, seen) => wrongSign(seen) },
];
