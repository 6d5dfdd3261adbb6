import { type Found, type Rule, replace, type Seen } from './rule.ts';

function assignment({ source, at, diagnostic }: Seen): Found | undefined {
  const whole = source.code[at.line - 1] ?? '';
  const from = at.column - 1;
  const end = (diagnostic.endColumn ?? whole.length + 1) - 1;
  const inside = whole.slice(from, end);
  const wrong = /(?<![=!<>+\-*/%&|^])=(?!=)\s*(!?)/.exec(inside);
  if (!wrong) return undefined;
  const column = from + wrong.index + 1;
  if (wrong[1] === '!')
    return {
      code: 'sign-order',
      details: { sign: '=!', right: '!=' },
      place: { line: at.line, column },
      fix: [replace({ line: at.line, column }, wrong[0].length, '!=')],
    };
  return {
    code: 'assign-in-condition',
    place: { line: at.line, column },
    fix: [replace({ line: at.line, column }, 1, '==')],
  };
}

/** `1 < a < 5` as two comparisons. */
function chain({ source, at }: Seen): Found {
  const whole = source.code[at.line - 1] ?? '';
  const found = /([\w.]+)\s*(<=?|>=?)\s*([\w.]+)\s*(<=?|>=?)\s*([\w.]+)/.exec(whole);
  if (!found) return { code: 'comparison-chain' };
  const [all, a, first, b, second, c] = found;
  return {
    code: 'comparison-chain',
    place: { line: at.line, column: found.index + 1, endColumn: found.index + 1 + all.length },
    fix: [
      replace(
        { line: at.line, column: found.index + 1 },
        all.length,
        `${a} ${first} ${b} && ${b} ${second} ${c}`,
      ),
    ],
  };
}

function single(sign: string, { source, at }: Seen): Found | undefined {
  const whole = source.code[at.line - 1] ?? '';
  const column = whole.search(sign === '&' ? /(?<!&)&(?!&)/ : /(?<!\|)\|(?!\|)/) + 1;
  return column === 0
    ? undefined
    : {
        code: 'and-single',
        details: { sign, right: sign + sign },
        place: { line: at.line, column },
        fix: [replace({ line: at.line, column }, 1, sign + sign)],
      };
}

/** A text compared with `==`: the letters are not looked at, only where they stand. */
function textCompared({ source, at }: Seen): Found | undefined {
  const line = source.lines[at.line - 1] ?? '';
  const found = [...line.matchAll(/([\w.[\]]+(?:\(\))?)\s*[=!]=\s*"((?:[^"\\]|\\.)*)"/g)].find(
    (each) => each.index + each[0].length >= at.column,
  );
  if (!found) return { code: 'text-compared' };
  const [, left = '', text = ''] = found;
  const quoted = line.indexOf(`"${text}"`, found.index) + 1;
  if (text.length === 1 || /^\\.$/.test(text))
    return {
      code: 'letter-compared',
      details: { letter: text },
      fix: [replace({ line: at.line, column: quoted }, text.length + 2, `'${text}'`)],
    };
  if (/read\(\)/.test(left)) return { code: 'read-compared' };
  const column = found.index + 1;
  return {
    code: 'text-compared',
    fix: [replace({ line: at.line, column }, left.length, `String(${left})`)],
  };
}

export const conditionRules: readonly Rule[] = [
  { says: /^suggest parentheses around assignment used as truth value/, read: (_, seen) => assignment(seen) },
  { says: /^comparisons like 'X<=Y<=Z'|with boolean expression is always/, read: (_, seen) => chain(seen) },
  {
    says: /^suggest parentheses around comparison in operand of '([&|])'/,
    read: ([, sign = '&'], seen) => single(sign, seen),
  },
  { says: /^comparison with string literal/, read: (_, seen) => textCompared(seen) },
  {
    says: /^ISO C\+\+ forbids comparison between pointer and integer/,
    read: (_, seen) => textCompared(seen),
  },
  { says: /^switch quantity not an integer/, read: () => ({ code: 'switch-text' }) },
  { says: /^duplicate case value/, read: () => ({ code: 'case-twice' }) },
  { says: /^break statement not within/, read: () => ({ code: 'break-outside' }) },
  { says: /^continue statement not within/, read: () => ({ code: 'continue-outside' }) },
  {
    says: /^statement has no effect/,
    read(_, { source, at, diagnostic }) {
      const whole = source.code[at.line - 1] ?? '';
      const inside = whole.slice(at.column - 1, (diagnostic.endColumn ?? whole.length + 1) - 1);
      const column = at.column + inside.indexOf('==');
      return inside.includes('==')
        ? { code: 'comparison-alone', fix: [replace({ line: at.line, column }, 2, '=')] }
        : { code: 'statement-idle' };
    },
  },
];
