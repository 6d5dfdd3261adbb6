import { type Found, insert, type Rule, replace, type Seen } from './rule.ts';

const count = (text: string, sign: string) => text.split(sign).length - 1;

/** The code of the line up to a column, and from it on. */
function around({ source, at }: Seen): { left: string; right: string; whole: string } {
  const whole = source.code[at.line - 1] ?? '';
  return { left: whole.slice(0, at.column - 1), right: whole.slice(at.column - 1), whole };
}

function semicolon(seen: Seen): Found | undefined {
  const { source, at } = seen;
  const { left, right, whole } = around(seen);
  const next = source.from(at);
  if (next?.sign === ')' && count(whole, ')') > count(whole, '('))
    return { code: 'paren-extra', place: next, fix: [replace(next, 1, '')] };
  if (next?.sign === '{' && count(whole, '(') > count(whole, ')')) return closingParen(seen);
  if (next?.sign === '{' && /\belse\s*\(/.test(whole)) {
    const column = whole.search(/\belse\s*\(/) + 5;
    return {
      code: 'else-condition',
      place: { line: at.line, column },
      fix: [insert({ line: at.line, column }, ' if')],
    };
  }
  if (/\bfor\s*\(/.test(left)) return forHeader(seen);
  const called = /(?:^|[\s;{}.])(\w+)\s*$/.exec(left)?.[1];
  if (
    called !== undefined &&
    /^\s*(?:\d|"|'|[A-Z]\w*)/.test(right) &&
    !/^\d/.test(called) &&
    /;\s*$/.test(whole)
  ) {
    const from = left.trimEnd().length + 1;
    const end = whole.lastIndexOf(';') + 1;
    return {
      code: 'call-brackets',
      details: { name: called },
      fix: [
        {
          line: at.line,
          column: from,
          endLine: at.line,
          endColumn: from + (left.length - left.trimEnd().length + (right.length - right.trimStart().length)),
          text: '(',
        },
        insert({ line: at.line, column: end }, ')'),
      ],
    };
  }
  const before = source.before(next ?? at);
  if (!before || ';{'.includes(before.sign)) return undefined;
  const end = { line: before.line, column: before.column + 1 };
  return { code: 'semicolon-missing', place: end, fix: [insert(end, ';')] };
}

/** `for (int i = 0, i < 5, i++)` */
function forHeader({ source, at }: Seen): Found | undefined {
  const whole = source.code[at.line - 1] ?? '';
  const header = /\bfor\s*\(([^)]*)\)?/.exec(whole);
  if (!header) return undefined;
  const start = header.index + header[0].indexOf('(') + 2;
  const inside = header[1] ?? '';
  const commas = [...inside.matchAll(/,/g)].map((found) => start + found.index);
  if (!inside.includes(';') && commas.length >= 2)
    return {
      code: 'for-commas',
      fix: commas.slice(0, 2).map((column) => replace({ line: at.line, column }, 1, ';')),
    };
  return { code: 'for-header' };
}

function closingParen(seen: Seen): Found | undefined {
  const { source, at } = seen;
  const { left, right, whole } = around(seen);
  if (/\bfor\s*\(/.test(left) && count(whole, ';') > 2) {
    const extra = source.from(at);
    if (extra?.sign === ';') return { code: 'for-semicolon', place: extra, fix: [replace(extra, 1, '')] };
  }
  const defined = defineBehind(seen);
  if (defined) return defined;
  const word = /^\s*(and|or|not)\b/i.exec(right)?.[1];
  if (word !== undefined) {
    const sign = word.toLowerCase() === 'and' ? '&&' : word.toLowerCase() === 'or' ? '||' : '!';
    const column = at.column + right.indexOf(word);
    return {
      code: 'and-word',
      details: { name: word, right: sign },
      place: { line: at.line, column, endColumn: column + word.length },
      fix: [replace({ line: at.line, column }, word.length, sign)],
    };
  }
  // Two values side by side: “13 HIGH”.
  if (count(whole, '(') === count(whole, ')') && /[\w"'\])]\s*$/.test(left) && /^\s*[\w"']/.test(right)) {
    const column = left.trimEnd().length + 1;
    return {
      code: 'comma-missing',
      place: { line: at.line, column },
      fix: [insert({ line: at.line, column }, ',')],
    };
  }
  if (count(whole, '(') <= count(whole, ')')) return undefined;
  const column = left.trimEnd().length + 1;
  return {
    code: 'paren-unclosed',
    place: { line: at.line, column },
    fix: [insert({ line: at.line, column }, ')')],
  };
}

/** A `#define` with a sign in it that then stands wherever its name is used. */
function defineBehind({ source, at }: Seen): Found | undefined {
  const name =
    source.wordAt(at) || /(\w+)\W*$/.exec((source.code[at.line - 1] ?? '').slice(0, at.column))?.[1];
  if (!name) return undefined;
  const line = source.code.findIndex((code) => new RegExp(`^\\s*#\\s*define\\s+${name}\\b`).test(code));
  const code = source.code[line] ?? '';
  const place = { line: line + 1, column: 1 };
  if (line < 0) return undefined;
  if (code.trimEnd().endsWith(';')) {
    const end = { line: line + 1, column: code.trimEnd().length };
    return { code: 'define-semicolon', details: { name }, place: end, fix: [replace(end, 1, '')] };
  }
  const equals = new RegExp(`^(\\s*#\\s*define\\s+${name}\\s*)=\\s*`).exec(code);
  if (!equals) return undefined;
  const column = (equals[1]?.length ?? 0) + 1;
  return {
    code: 'define-equals',
    details: { name },
    place,
    fix: [replace({ line: line + 1, column }, equals[0].length - (equals[1]?.length ?? 0), '')],
  };
}

function primaryExpression(sign: string, seen: Seen): Found | undefined {
  const { at } = seen;
  const { left, right, whole } = around(seen);
  const defined = defineBehind(seen);
  if (defined) return defined;
  if (sign === '>' && /=\s*$/.test(left)) {
    const column = left.trimEnd().length;
    return {
      code: 'sign-order',
      details: { sign: '=>', right: '>=' },
      place: { line: at.line, column, endColumn: at.column + 1 },
      fix: [{ line: at.line, column, endLine: at.line, endColumn: at.column + 1, text: '>=' }],
    };
  }
  if (sign === '<' && /=\s*$/.test(left) && right.startsWith('<')) {
    const column = left.trimEnd().length;
    return {
      code: 'sign-order',
      details: { sign: '=<', right: '<=' },
      place: { line: at.line, column, endColumn: at.column + 1 },
      fix: [{ line: at.line, column, endLine: at.line, endColumn: at.column + 1, text: '<=' }],
    };
  }
  if (/\bfor\s*\(/.test(left)) return forHeader(seen);
  if (sign === ')' && /,\s*$/.test(left)) {
    const column = left.trimEnd().length;
    return {
      code: 'comma-extra',
      place: { line: at.line, column },
      fix: [replace({ line: at.line, column }, 1, '')],
    };
  }
  if (sign === '=' && /=\s*$/.test(left) && /===/.test(whole)) {
    const column = whole.indexOf('===') + 1;
    return {
      code: 'sign-order',
      details: { sign: '===', right: '==' },
      fix: [replace({ line: at.line, column }, 3, '==')],
    };
  }
  return undefined;
}

function quoteUnclosed(quote: string, { source, at }: Seen): Found {
  const line = source.lines[at.line - 1] ?? '';
  const end = /\s*\)*\s*;?\s*$/.exec(line)?.index ?? line.length;
  const place = { line: at.line, column: Math.max(end, at.column) + 1 };
  return {
    code: quote === '"' ? 'text-unclosed' : 'letter-unclosed',
    place: at,
    fix: [insert(place, quote)],
  };
}

export const signRules: readonly Rule[] = [
  { says: /^missing terminating (.) character/, read: ([, quote = '"'], seen) => quoteUnclosed(quote, seen) },
  { says: /^unterminated comment/, read: () => ({ code: 'comment-unclosed' }) },
  { says: /^expected '(?:,' or ')?;' (?:before|at end)/, read: (_, seen) => semicolon(seen) },
  { says: /^expected '\)' (?:before|at end)/, read: (_, seen) => closingParen(seen) },
  {
    says: /^expected '\(' before/,
    read(_, { source, at }) {
      const whole = source.code[at.line - 1] ?? '';
      const found = /\b(if|while|for|switch)\s+(.*?)\s*(\{?)\s*$/.exec(whole);
      if (!found || !/^(?:if|while|switch)$/.test(found[1] ?? '')) return { code: 'condition-brackets' };
      const column = found.index + found[0].indexOf(found[2] ?? '') + 1;
      const end = column + (found[2] ?? '').length;
      return {
        code: 'condition-brackets',
        place: { line: at.line, column, endColumn: end },
        fix: [insert({ line: at.line, column }, '('), insert({ line: at.line, column: end }, ')')],
      };
    },
  },
  {
    says: /^expected ':' before|^found ';' where ':' expected/,
    read(_, { source, at }) {
      const line = source.code.findLastIndex(
        (code, n) => n < at.line && /\b(?:case\b[^:]*|default)\s*;?\s*$/.test(code),
      );
      const code = source.code[line] ?? '';
      if (line < 0) return { code: 'case-colon' };
      const end = code.trimEnd().replace(/;$/, '').trimEnd().length + 1;
      const length = code.trimEnd().length + 1 - end;
      return {
        code: 'case-colon',
        place: { line: line + 1, column: end },
        fix: [replace({ line: line + 1, column: end }, length, ':')],
      };
    },
  },
  {
    says: /^expected primary-expression before '(.+)' token/,
    read: ([, sign = ''], seen) => primaryExpression(sign, seen),
  },
  {
    says: /^extra tokens at end of #include directive/,
    read(_, { source, at }) {
      const line = source.lines[at.line - 1] ?? '';
      const end = line.trimEnd();
      return end.endsWith(';')
        ? { code: 'include-semicolon', fix: [replace({ line: at.line, column: end.length }, 1, '')] }
        : undefined;
    },
  },
  {
    says: /^suggest braces around empty body in an 'if' statement/,
    read(_, { source, at }) {
      const place = source.from(at);
      return place?.sign === ';'
        ? { code: 'semicolon-after-if', place, fix: [replace(place, 1, '')] }
        : { code: 'semicolon-after-if' };
    },
  },
];
