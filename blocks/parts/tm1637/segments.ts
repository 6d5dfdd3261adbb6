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

/** What stands on one digit: a sign, maybe with a dot after it, and its segments, if it can be made of them. */
interface Cell {
  readonly sign: string;
  readonly segments: number | undefined;
}

const dot = 0x80;

/** The digits that a text takes; a dot belongs to the letter before it. */
function cellsOf(text: string): Cell[] {
  const cells: Cell[] = [];
  for (const sign of text) {
    const last = cells.at(-1);
    const isDot = sign === '.' || sign === ',';
    if (!isDot) cells.push({ sign, segments: segmentsOf(sign) });
    else if (last === undefined || last.sign.length > 1 || last.sign === sign)
      cells.push({ sign, segments: dot });
    else cells[cells.length - 1] = { sign: last.sign + sign, segments: (last.segments ?? 0) | dot };
  }
  return cells;
}

/** The segments of up to `length` letters; a letter without a shape is blank. */
export function textSegments(text: string, length: number): number[] {
  const cells = cellsOf(text);
  return Array.from({ length }, (_, at) => cells[at]?.segments ?? 0);
}

/** The letters of a text that seven segments cannot make, each once. */
export function unshown(text: string): string[] {
  const letters = [...text].filter((sign) => !'.,'.includes(sign) && segmentsOf(sign) === undefined);
  return [...new Set(letters.map((letter) => letter.toUpperCase()))];
}

/** As much of a text as so many digits have room for. */
export function fitting(text: string, length: number): string {
  const cells = cellsOf(text).slice(0, length);
  return cells.map(({ sign }) => sign).join('');
}
