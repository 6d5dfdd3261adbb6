import { type Found, type Rule, replace, type Seen } from './rule.ts';

const keywords = new Set(
  'new delete class this public private default operator template typename register volatile union struct enum switch case break for while if else do goto return namespace using try catch throw'.split(
    ' ',
  ),
);

function unqualified(before: string, seen: Seen): Found | undefined {
  const { source, at } = seen;
  const whole = source.code[at.line - 1] ?? '';
  const left = whole.slice(0, at.column - 1);
  if (keywords.has(before)) return { code: 'name-taken', details: { name: before } };
  if (before !== 'numeric constant') return undefined;
  const comma = /=\s*\d+,$/.exec(left.trimEnd());
  const number = source.wordAt(at);
  if (comma && /^\d+$/.test(number)) {
    const column = left.trimEnd().length;
    const value = `${/(\d+),$/.exec(left.trimEnd())?.[1] ?? ''}.${number}`;
    return {
      code: 'number-comma',
      details: { right: value },
      place: { line: at.line, column },
      fix: [replace({ line: at.line, column }, at.column + number.length - column, `.${number}`)],
    };
  }
  return { code: 'name-digit', details: { name: number } };
}

export const declarationRules: readonly Rule[] = [
  {
    says: /^expected unqualified-id before '?([^']+?)'?(?: token)?$/,
    read: ([, before = ''], seen) => unqualified(before, seen),
  },
  {
    says: /^expected initializer before '?([^']+?)'?(?: token)?$/,
    read([, before = ''], { source, at }) {
      const whole = source.code[at.line - 1] ?? '';
      const name = /(\w+)\s*$/.exec(whole.slice(0, at.column - 1))?.[1] ?? '';
      if (before === '-') {
        const rest = /^-\s*(\w+)/.exec(whole.slice(at.column - 1));
        return {
          code: 'name-dash',
          details: { name: `${name}-${rest?.[1] ?? ''}`, right: `${name}_${rest?.[1] ?? ''}` },
          place: { line: at.line, column: at.column - name.length },
          fix: [replace(at, 1, '_')],
        };
      }
      const gap = whole.slice(0, at.column - 1).length - whole.slice(0, at.column - 1).trimEnd().length;
      if (/^\w+$/.test(before) && name !== '')
        return {
          code: 'name-space',
          details: { name: `${name} ${before}`, right: `${name}_${before}` },
          fix: [replace({ line: at.line, column: at.column - gap }, gap, '_')],
        };
      return undefined;
    },
  },
  {
    says: /^storage size of '(\w+)' isn't known|^array size missing in '(\w+)'/,
    read: ([, name, other]) => ({ code: 'array-size', details: { name: name ?? other ?? '' } }),
  },
  {
    says: /^too many initializers for '.+ \[(\d+)\]'|^initializer-string for '.+ \[(\d+)\]' is too long/,
    read: ([, size, length]) =>
      size === undefined
        ? { code: 'text-too-long', details: { count: Number(length) } }
        : { code: 'array-too-many', details: { count: Number(size) } },
  },
  {
    says: /^expected identifier before numeric constant|^array must be initialized with a brace-enclosed initializer/,
    read(_, { source, at }) {
      const whole = source.code[at.line - 1] ?? '';
      const list = /=\s*\[([^\]]*)\]/.exec(whole);
      if (!list) return undefined;
      const open = list.index + list[0].indexOf('[') + 1;
      const close = list.index + list[0].length;
      return {
        code: 'array-square',
        place: { line: at.line, column: open, endColumn: close + 1 },
        fix: [
          replace({ line: at.line, column: open }, 1, '{'),
          replace({ line: at.line, column: close }, 1, '}'),
        ],
      };
    },
  },
  {
    says: /^array subscript (-?\d+) is (?:above|below|outside) array bounds of '.+ \[(\d+)\]'/,
    read: ([, index = '', size = '']) => ({
      code: 'array-range',
      details: { index, count: Number(size), last: Number(size) - 1 },
    }),
  },
  {
    says: /^iteration (\d+) invokes undefined behavior/,
    read([, index = ''], { source, diagnostic }) {
      const line =
        diagnostic.notes?.find((note) => /within this loop/.test(note.text))?.line ?? diagnostic.line ?? 1;
      const code = source.code[line - 1] ?? '';
      const column = code.indexOf('<=') + 1;
      return {
        code: 'array-loop',
        details: { index },
        place: { line, column: Math.max(1, column) },
        ...(column > 0 && { fix: [replace({ line, column }, 2, '<')] }),
      };
    },
  },
  {
    says: /^size '?-?\d*'? ?of array '(\w+)' is (?:negative|too large)/,
    read: ([, name = '']) => ({ code: 'array-huge', details: { name } }),
  },
  {
    says: /^expected ',' or ';' before '=' token/,
    read(_, { source, at }) {
      const whole = source.code[at.line - 1] ?? '';
      const found = /\b(\w+)\s*\((\d+)\)\s*=/.exec(whole);
      if (!found) return undefined;
      const open = found.index + found[0].indexOf('(') + 1;
      const close = found.index + found[0].indexOf(')') + 1;
      return {
        code: 'array-round',
        place: { line: at.line, column: open, endColumn: close + 1 },
        fix: [
          replace({ line: at.line, column: open }, 1, '['),
          replace({ line: at.line, column: close }, 1, ']'),
        ],
      };
    },
  },
];
