import { arduinoWords } from './arduino-words.ts';
import { type Found, insert, type Rule, replace, type Seen } from './rule.ts';

/** Words of other languages and of hurried hands, with what they are in C++. */
const foreign = new Map([
  ['elif', { code: 'else-if-word', right: 'else if' }],
  ['elseif', { code: 'else-if-word', right: 'else if' }],
  ['Elseif', { code: 'else-if-word', right: 'else if' }],
  ['then', { code: 'then-word', right: '' }],
  ['Then', { code: 'then-word', right: '' }],
  ['string', { code: 'string-small', right: 'String' }],
  ['None', { code: 'word-foreign', right: 'NULL' }],
  ['null', { code: 'word-foreign', right: 'NULL' }],
  ['sleep', { code: 'word-foreign', right: 'delay' }],
]);

const alike = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** A known word that differs by its capitals only: the compiler’s own guess, else one of Arduino’s. */
function otherCapitals(name: string, guess: string | undefined): string | undefined {
  if (guess !== undefined && alike(guess, name)) return guess;
  return arduinoWords.find((word) => alike(word, name) && word !== name);
}

function wrongName(name: string, guess: string | undefined, seen: Seen): Found {
  const { at, source } = seen;
  const place = { ...at, endColumn: at.column + name.length };
  const mend = (right: string) => [replace(at, name.length, right)];
  const known = foreign.get(name);
  if (known)
    return { code: known.code, details: { name, right: known.right }, place, fix: mend(known.right) };
  if (/^(?:cout|print|println|printf)$/.test(name))
    return { code: 'print-foreign', details: { name }, place };
  const right = otherCapitals(name, guess);
  if (right !== undefined) return { code: 'capitals', details: { name, right }, place, fix: mend(right) };
  const [, digits] = /^D(\d+)$/.exec(name) ?? [];
  if (digits !== undefined)
    return { code: 'pin-name', details: { name, right: digits }, place, fix: mend(digits) };
  if (/^A\d+$/.test(name)) return { code: 'pin-analog-none', details: { name }, place };
  if (/\bfor\s*\(\s*$/.test((source.code[at.line - 1] ?? '').slice(0, at.column - 1)))
    return { code: 'for-type', details: { name }, place, fix: [insert(at, 'int ')] };
  const local = declaredElsewhere(name, seen);
  if (local !== undefined) return { code: 'name-local', details: { name, line: local }, place };
  if (guess !== undefined && closeEnough(name, guess))
    return { code: 'name-typo', details: { name, right: guess }, place, fix: mend(guess) };
  return { code: 'name-unknown', details: { name }, place };
}

/** Types that begin a declaration of a pupil’s variable. */
const declares = (name: string) =>
  new RegExp(
    `\\b(?:int|long|float|double|char|byte|bool|boolean|String|unsigned|word|u?int(?:8|16|32)_t|auto|const)\\b[^;(){}]*\\b${name}\\b`,
  );

/** The line, inside another function or block, on which the name is declared. */
function declaredElsewhere(name: string, { source, at }: Seen): number | undefined {
  if (!/^\w+$/.test(name)) return undefined;
  const found = source.code.findIndex((code, n) => n + 1 !== at.line && declares(name).test(code));
  return found < 0 ? undefined : found + 1;
}

/** A slip of the hand: one or two letters, or two that changed places. */
export function closeEnough(a: string, b: string): boolean {
  const most = Math.max(a.length, b.length) <= 4 ? 1 : 2;
  let before = Array.from({ length: b.length + 1 }, (_, n) => n);
  let two: number[] = [];
  for (let i = 1; i <= a.length; i++) {
    const now = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((before[j] ?? 0) + 1, (now[j - 1] ?? 0) + 1, (before[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (two[j - 2] ?? 0) + 1);
      now.push(least);
    }
    two = before;
    before = now;
  }
  return (before[b.length] ?? 9) <= most;
}

/** A class that a library brings whose `#include` is missing. */
function missingInclude(name: string, { headers, source }: Seen): Found | undefined {
  const header = `${name}.h`;
  const code = headers.has(header) && !source.lines.some((line) => line.includes(header));
  return code
    ? {
        code: 'include-missing',
        details: { name, header },
        fix: [insert({ line: 1, column: 1 }, `#include <${header}>\n`)],
      }
    : undefined;
}

export const nameRules: readonly Rule[] = [
  {
    says: /^'([^']+)' was not declared in this scope(?:; did you mean '([^']+)')?/,
    read: ([, name = '', guess], seen) => missingInclude(name, seen) ?? wrongName(name, guess, seen),
  },
  {
    says: /has no member named '([^']+)'(?:; did you mean '([^']+)')?/,
    read([, name = '', guess], { at }) {
      const place = { ...at, endColumn: at.column + name.length };
      if (guess === undefined) return { code: 'member-unknown', details: { name }, place };
      const fix = [replace(at, name.length, guess)];
      const details = { name, right: guess };
      if (/^print[Il1|]n$/.test(name)) return { code: 'print-letter', details, place, fix };
      return alike(guess, name)
        ? { code: 'capitals', details, place, fix }
        : { code: 'member-typo', details, place, ...(closeEnough(name, guess) && { fix }) };
    },
  },
  {
    says: /^invalid use of '(\w+)::(\w+)'$/,
    read([, type = '', member = ''], { at }) {
      if (type !== member) return undefined;
      const right = member.charAt(0).toLowerCase() + member.slice(1);
      return {
        code: 'capitals',
        details: { name: member, right },
        place: { ...at, endColumn: at.column + member.length },
        fix: [replace(at, member.length, right)],
      };
    },
  },
  {
    says: /^'([^']+)' does not name a type(?:; did you mean '([^']+)')?/,
    read([, name = '', guess], seen) {
      const { source, at } = seen;
      const place = { ...at, endColumn: at.column + name.length };
      const rest = (source.code[at.line - 1] ?? '').slice(at.column - 1 + name.length).trimStart();
      if (name === 'include' || name === 'define')
        return { code: 'hash-missing', details: { name }, place, fix: [insert(at, '#')] };
      const right = otherCapitals(name, guess);
      if (right !== undefined)
        return { code: 'capitals', details: { name, right }, place, fix: [replace(at, name.length, right)] };
      if (rest.startsWith('=')) return { code: 'type-missing', details: { name }, place };
      if (/^[.(]/.test(rest) || rest.startsWith('+') || rest.startsWith('-'))
        return { code: 'statement-outside', details: { name }, place };
      if (guess !== undefined && closeEnough(name, guess))
        return {
          code: 'name-typo',
          details: { name, right: guess },
          place,
          fix: [replace(at, name.length, guess)],
        };
      return missingInclude(name, seen) ?? { code: 'type-unknown', details: { name }, place };
    },
  },
  {
    says: /^expected constructor, destructor, or type conversion before/,
    read(_, { source, at }) {
      const name = /(\w+)\s*$/.exec((source.code[at.line - 1] ?? '').slice(0, at.column - 1))?.[1] ?? '';
      return { code: 'statement-outside', details: { name } };
    },
  },
  {
    says: /^(.+\.(?:h|hpp)): No such file or directory$/,
    read([, header = ''], { headers, source, at }): Found {
      const right = [...headers].find((known) => alike(known, header));
      const column = (source.lines[at.line - 1] ?? '').indexOf(header) + 1;
      if (right === undefined || column === 0) return { code: 'library-missing', details: { header } };
      const fix = [replace({ line: at.line, column }, header.length, right)];
      return { code: 'capitals', details: { name: header, right }, fix };
    },
  },
  {
    says: /^undefined reference to ‘(setup|loop)’$/,
    read([, name = ''], { source }) {
      const written = [...source.names()].find(
        (word) =>
          alike(word.text, name) &&
          /\bvoid\s+$/.test((source.code[word.line - 1] ?? '').slice(0, word.column - 1)),
      );
      if (written)
        return {
          code: 'capitals',
          details: { name: written.text, right: name },
          place: { line: written.line, column: written.column, endColumn: written.column + name.length },
          fix: [replace(written, name.length, name)],
        };
      const end = { line: source.lines.length, column: (source.lines.at(-1)?.length ?? 0) + 1 };
      return { code: `${name}-missing`, fix: [insert(end, `\nvoid ${name}() {\n}\n`)] };
    },
  },
  {
    says: /^undefined reference to ‘(\w+)(?:\(.*\))?’$/,
    read: ([, name = '']) => ({ code: 'body-missing', details: { name } }),
  },
];
