/** Letters of seven segments: a is the top, then clockwise to f, g is the middle; the names of the segments that shine. */
const drawn: Readonly<Record<string, string>> = {
  ' ': '',
  '-': 'g',
  _: 'd',
  '=': 'dg',
  '°': 'abfg',
  "'": 'f',
  '"': 'bf',
  '?': 'abeg',
  0: 'abcdef',
  1: 'bc',
  2: 'abdeg',
  3: 'abcdg',
  4: 'bcfg',
  5: 'acdfg',
  6: 'acdefg',
  7: 'abc',
  8: 'abcdefg',
  9: 'abcdfg',
  A: 'abcefg',
  B: 'cdefg',
  C: 'adef',
  D: 'bcdeg',
  E: 'adefg',
  F: 'aefg',
  G: 'acdef',
  H: 'bcefg',
  I: 'bc',
  J: 'bcde',
  L: 'def',
  N: 'ceg',
  O: 'cdeg',
  P: 'abefg',
  Q: 'abcfg',
  R: 'eg',
  S: 'acdfg',
  T: 'defg',
  U: 'bcdef',
  Y: 'bcdfg',
  Z: 'abdeg',
  c: 'deg',
  h: 'cefg',
  u: 'cde',
  А: 'abcefg',
  Б: 'acdefg',
  В: 'abcdefg',
  Г: 'aef',
  Е: 'adefg',
  Ё: 'adefg',
  З: 'abcdg',
  И: 'bcdef',
  Й: 'bcdef',
  Н: 'bcefg',
  О: 'abcdef',
  П: 'abcef',
  Р: 'abefg',
  С: 'adef',
  Т: 'defg',
  У: 'bcdfg',
  Ч: 'bcfg',
  Ц: 'bcdef',
  Ь: 'cdefg',
  Ъ: 'cdefg',
  Э: 'abcdg',
};

/** Bits of the segments a to g, by their letters; 0x80 is the dot. */
export function segmentsOf(letter: string): number | undefined {
  const names = drawn[letter] ?? drawn[letter.toUpperCase()];
  return names === undefined
    ? undefined
    : [...names].reduce((sum, name) => sum | (1 << 'abcdefg'.indexOf(name)), 0);
}

/** Digits come first of an object’s keys, so what may be read as a digit is one. */
const signs = new Map<number, string>();
for (const sign of Object.keys(drawn)) {
  const segments = segmentsOf(sign) ?? 0;
  if (!signs.has(segments)) signs.set(segments, sign);
}

/** The digit or letter that the segments show; `□` where they show none. */
export function letterOf(segments: number): string {
  return signs.get(segments & 0x7f) ?? '□';
}

/** The segments of up to `length` letters; a dot belongs to the letter before it, a letter without a shape is blank. */
export function textSegments(text: string, length: number): number[] {
  const cells: number[] = [];
  for (const letter of text) {
    const last = cells.at(-1);
    if ((letter === '.' || letter === ',') && last !== undefined && last < 0x80)
      cells[cells.length - 1] = last | 0x80;
    else cells.push(letter === '.' || letter === ',' ? 0x80 : (segmentsOf(letter) ?? 0));
  }
  return Array.from({ length }, (_, at) => cells[at] ?? 0);
}
