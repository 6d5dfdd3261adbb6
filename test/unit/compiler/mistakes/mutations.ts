/** A sketch that worked, broken in one place as a beginner breaks it. */
export interface Broken {
  readonly text: string;
  /** What a pupil should be told: any of these. */
  readonly codes: readonly string[];
  readonly line: number;
}

/** Numbers by chance that are the same at each run (mulberry32). */
export type Chance = (below: number) => number;
export function chance(seed: number): Chance {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Mutation = (lines: readonly string[], pick: Chance) => Broken | undefined;

/** Breaks one of the lines that fit. */
function inLine(
  fits: RegExp,
  change: (line: string, found: RegExpExecArray) => string,
  ...codes: readonly string[]
): Mutation {
  return (lines, pick) => {
    const candidates = lines.flatMap((line, at) => {
      const found = isCode(lines, at) ? fits.exec(line) : null;
      return found ? [{ at, found }] : [];
    });
    const chosen = candidates[pick(Math.max(1, candidates.length))];
    if (!chosen) return undefined;
    const changed = lines.with(chosen.at, change(lines[chosen.at] ?? '', chosen.found));
    return { text: changed.join('\n'), codes, line: chosen.at + 1 };
  };
}

/** Neither in a comment of several lines nor one of a single. */
function isCode(lines: readonly string[], at: number): boolean {
  const before = lines.slice(0, at).join('\n');
  return (
    before.split('/*').length === before.split('*/').length && !/^\s*(\/\/|\*|\/\*)/.test(lines[at] ?? '')
  );
}

const put = (line: string, from: number, length: number, text: string) =>
  line.slice(0, from) + text + line.slice(from + length);
const swap = (wrong: string) => (line: string, found: RegExpExecArray) =>
  put(line, found.index, found[0].length, wrong);

/** Takes away the brace that ends a function's or a statement's body. */
const braceLost: Mutation = (lines, pick) => {
  const open: number[] = [];
  const pairs: [number, number][] = [];
  for (const [at, line] of lines.entries()) {
    if (!isCode(lines, at)) continue;
    const code = line.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/\/.*$/g, '');
    for (const sign of code) {
      if (sign === '{') open.push(at);
      const from = sign === '}' ? open.pop() : undefined;
      if (from !== undefined && code.trim() === '}' && from !== at) pairs.push([from, at]);
    }
  }
  const [from, to] = pairs[pick(Math.max(1, pairs.length))] ?? [];
  if (from === undefined || to === undefined) return undefined;
  return { text: lines.toSpliced(to, 1).join('\n'), codes: ['brace-unclosed'], line: from + 1 };
};

const braceDoubled: Mutation = (lines) => {
  const at = lines.findLastIndex((line) => line.startsWith('}'));
  return at < 0
    ? undefined
    : { text: lines.toSpliced(at + 1, 0, '}').join('\n'), codes: ['brace-extra'], line: at + 2 };
};

const functionDoubled: Mutation = (lines) => {
  if (!lines.some((line) => /^void loop\(\)/.test(line))) return undefined;
  return {
    text: `${lines.join('\n')}\nvoid loop() {\n}\n`,
    codes: ['function-twice'],
    line: lines.length + 1,
  };
};

const statement = /^\s+[^/"]*[\w)\]]\s*;\s*(?:\/\/.*)?$/;

export const mutations: Readonly<Record<string, Mutation>> = {
  'semicolon lost': inLine(
    /^(?!.*\bfor\b)(\s+[^/"]*[\w)\]])\s*;\s*$/,
    (line) => line.replace(/\s*;\s*$/, ''),
    'semicolon-missing',
  ),
  'semicolon of a declaration lost': inLine(
    /^(?:const )?(?:int|long|float|byte|bool) [\w ]+=\s*\w+;/,
    (line) => line.replace(';', ''),
    'semicolon-missing',
  ),
  'brace lost': braceLost,
  'brace doubled': braceDoubled,
  'bracket lost': inLine(
    /\w\)\s*;\s*$/,
    (line, found) => put(line, found.index + 1, 1, ''),
    'paren-unclosed',
  ),
  'bracket of a condition lost': inLine(
    /\b(?:if|while) \(.*\)\s*\{\s*$/,
    (line) => line.replace(/\)\s*\{\s*$/, ' {'),
    'paren-unclosed',
  ),
  'bracket doubled': inLine(/\)\s*;\s*$/, (line) => line.replace(/\)\s*;\s*$/, '));'), 'paren-extra'),
  'capital letter': inLine(/\bdigitalWrite\b/, swap('DigitalWrite'), 'capitals'),
  'small letters': inLine(/\bpinMode\b/, swap('pinmode'), 'capitals'),
  'small constant': inLine(/\bHIGH\b/, swap('high'), 'capitals'),
  'small constant, another': inLine(/\bOUTPUT\b/, swap('Output'), 'capitals'),
  'small class': inLine(/\bSerial\b(?=\.)/, swap('serial'), 'capitals'),
  'capital member': inLine(/\bprintln\b/, swap('Println'), 'capitals'),
  'letter I for L': inLine(/\bprintln\b/, swap('printIn'), 'print-letter'),
  'slip of the hand': inLine(/\banalogRead\b/, swap('analogRaed'), 'name-typo'),
  'slip in delay': inLine(/\bdelay\b/, swap('dealy'), 'name-typo'),
  'Cyrillic letter': inLine(/\bdelay\b/, swap('dеlay'), 'letter-cyrillic'),
  'Cyrillic letter, another': inLine(/\banalogRead\b/, swap('аnalogRead'), 'letter-cyrillic'),
  'quotes of a messenger': inLine(/"([^"]*)"/, (line, found) => swap(`“${found[1]}”`)(line, found), 'quotes'),
  'quotes of a Russian book': inLine(
    /"([^"]*)"/,
    (line, found) => swap(`«${found[1]}»`)(line, found),
    'quotes',
  ),
  'wide semicolon': inLine(statement, (line) => line.replace(';', '；'), 'sign-wide'),
  'space that nobody sees': inLine(
    /^(\s+)\w+\(/,
    (line) => line.replace(/ (?=\w+\()/, '\u00a0'),
    'space-hidden',
  ),
  'one = in a condition': inLine(
    /\bif \(\w+ (==) /,
    (line) => line.replace('==', '='),
    'assign-in-condition',
  ),
  'comma lost': inLine(
    /\b(?:digital|analog)Write\(\w+, \w+\)/,
    (line) => line.replace(', ', ' '),
    'comma-missing',
  ),
  'value lost': inLine(
    /\bdigitalWrite\((\w+), \w+\)/,
    (line, found) => swap(`digitalWrite(${found[1]})`)(line, found),
    'arguments-few',
  ),
  'value too many': inLine(
    /\bdelay\((\w+)\)/,
    (line, found) => swap(`delay(${found[1]}, 1)`)(line, found),
    'arguments-many',
  ),
  'function doubled': functionDoubled,
  'quote lost': inLine(
    /"([^"\\]*)"(?=\);)/,
    (line, found) => swap(`"${found[1]}`)(line, found),
    'text-unclosed',
  ),
  'commas in for': inLine(
    /\bfor \((?:int )?\w+ = [^;]+; [^;]+; \w+(?:\+\+|--)\)/,
    (line, found) => swap(found[0].replaceAll(';', ','))(line, found),
    'for-commas',
    'for-header',
  ),
  'counter without a type': inLine(/\bfor \(int (?=\w+ =)/, swap('for ('), 'for-type'),
  'semicolon after if': inLine(
    /\bif \(.*\)(?=\s*\{\s*$)/,
    (line, found) => swap(`${found[0]};`)(line, found),
    'semicolon-after-if',
  ),
  'type lost': inLine(/^(?:int|long|float|bool) (?=\w+ = )/, swap(''), 'type-missing'),
  'name of loop': inLine(/^void loop(?=\(\))/, swap('void Loop'), 'capitals'),
  'brackets of setup': inLine(/^void setup\(\)/, swap('void setup'), 'function-brackets'),
  'sign the wrong way round': inLine(/ >= /, swap(' => '), 'sign-order'),
  'elseif in one word': inLine(/\belse if\b/, swap('elseif'), 'else-if-word'),
  'single quotes': inLine(
    /"(\w{2,})"/,
    (line, found) => swap(`'${found[1]}'`)(line, found),
    'text-single-quotes',
  ),
  'pin with a letter': inLine(
    /\bpinMode\((\d+)/,
    (line, found) => swap(`pinMode(D${found[1]}`)(line, found),
    'pin-name',
  ),
  'dash of a book': inLine(/ - /, swap(' – '), 'sign-wrong'),
  'hash lost': inLine(/^#include/, swap('include'), 'hash-missing'),
  'constant changed by =': inLine(
    /^#define (\w+) (?=\d)/,
    (line, found) => swap(`#define ${found[1]} = `)(line, found),
    'define-equals',
  ),
};
