/** Encodings of one byte a letter in which sketches were saved before UTF-8: Windows, Unix, DOS, and the West's. */
export const oldEncodings = ['windows-1251', 'koi8-r', 'ibm866', 'windows-1252'] as const;
export type OldEncoding = (typeof oldEncodings)[number];

/** Russian letters from the commonest to the rarest (counts of the Russian National Corpus). */
const byFrequency = 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё';
const weights = new Map(Array.from(byFrequency, (letter, rank) => [letter, 2 - rank / 8] as const));

/** Enough of a text to judge by, in bytes: a long one must not hold the page up. */
const enough = 32 * 1024;

const cyrillic = /\p{Script=Cyrillic}/u;
/** Signs that stand in several of the encodings and speak for none. */
const neutral = /[«»„“”‘’–—…№°±µ·§©®½¼²³×¿¡]/;
/** What no Russian word has: three vowels or five consonants in a row, a letter three times over. */
const clumsy = /[аеёиоуыэюя]{3}|[бвгджзйклмнпрстфхцчшщ]{5}|(.)\1\1/i;

/**
 * The likeliest encoding of a text that is not Unicode, by how Russian its words read in each, or how Western.
 *
 * Our own, since no package does for a child's short comments on a slow line: measured on comments of our examples,
 * `chardet` knows no CP866 and reads nearly all as Latin, `jschardet` weighs 700 kB compressed and reads headings in
 * capitals as KOI8-R, `chardetng-wasm` takes Russian for Turkish and Hebrew. This one reads those comments right; a
 * sketch whose only Russian is one word in capitals it may still mistake.
 */
export function guessEncoding(bytes: Uint8Array): OldEncoding {
  let best: OldEncoding = 'windows-1251';
  let most = Number.NEGATIVE_INFINITY;
  const seen = bytes.subarray(0, enough);
  for (const encoding of oldEncodings) {
    const words = wordsBeyondAscii(new TextDecoder(encoding).decode(seen));
    const likeness = encoding === 'windows-1252' ? western : russian;
    // Most school computers run Windows: where two readings are as good, it is its own.
    const start = encoding === 'windows-1251' ? 0.5 : 0;
    const score = words.reduce((sum, word) => sum + likeness(word), start);
    if (score > most) {
      most = score;
      best = encoding;
    }
  }
  return best;
}

/** Words with at least one letter or sign beyond ASCII: all else reads the same in every encoding. */
function wordsBeyondAscii(text: string): string[] {
  return text.split(/[^A-Za-z\u0080-\uffff]+/).filter((word) => /[^A-Za-z]/.test(word));
}

function russian(word: string): number {
  let score = 0;
  for (const letter of word.toLowerCase()) {
    if (letter < '\x80' || neutral.test(letter)) continue;
    // A Cyrillic letter of another language is rarer still; a box-drawing sign is no letter at all.
    score += weights.get(letter) ?? (cyrillic.test(letter) ? -2 : -6);
  }
  if (/[a-z]/i.test(word) && cyrillic.test(word)) score -= 6;
  for (const run of word.match(/\p{Script=Cyrillic}+/gu) ?? []) score -= oddity(run);
  return score;
}

/** How far Russian letters in a row are from a Russian word. */
function oddity(run: string): number {
  let odd = 0;
  if (run.length > 2 && !/[аеёиоуыэюя]/i.test(run)) odd += 3;
  if (clumsy.test(run)) odd += 3;
  if (/^[ъьы]/i.test(run)) odd += 3;
  // KOI8-R and windows-1251 keep small letters where the other keeps capitals: cases tell them apart.
  if (/\p{Ll}\p{Lu}/u.test(run)) odd += 4;
  else if (run.length > 1 && !/\p{Ll}/u.test(run)) odd += run.length / 4;
  return odd;
}

/** Accents among Latin letters are Western; whole words of accents are not. */
function western(word: string): number {
  const plain = word.match(/[a-z]/gi)?.length ?? 0;
  const accented = Array.from(word).filter((letter) => letter > '\x7f' && !neutral.test(letter));
  return accented.reduce(
    (sum, letter) => sum + (/\p{L}/u.test(letter) && accented.length <= plain ? 1.5 : -3),
    /\p{Ll}\p{Lu}/u.test(word) ? -2 : 0,
  );
}
