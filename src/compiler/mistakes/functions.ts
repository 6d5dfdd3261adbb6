import { insert, type Rule, replace } from './rule.ts';

/** `void digitalWrite(uint8_t, uint8_t)` → its name and how many it takes. */
function signature(said: string): { name: string; takes: number } {
  const [, name = '', inside = ''] = /([\w:~]+)\((.*)\)/.exec(said) ?? [];
  return { name: name.replace(/^.*::/, ''), takes: inside.trim() === '' ? 0 : inside.split(',').length };
}

export const functionRules: readonly Rule[] = [
  {
    says: /^too (few|many) arguments to function '(.+)'$/,
    read: ([, which = 'few', said = '']) => ({
      code: `arguments-${which}`,
      details: countDetails(signature(said)),
    }),
  },
  {
    says: /^no matching function for call to '(.+)'$/,
    read: ([, said = '']) => ({ code: 'arguments-wrong', details: { name: signature(said).name } }),
  },
  {
    says: /^no return statement in function returning non-void|^control reaches end of non-void function/,
    read: () => ({ code: 'return-missing' }),
  },
  {
    says: /^redefinition of '(?:[\w:<>*& ]+ )?(\w+)\((?:.*)\)'/,
    read: ([, name = ''], { diagnostic }) => ({
      code: 'function-twice',
      details: { name, line: diagnostic.notes?.[0]?.line ?? 0 },
    }),
  },
  {
    says: /^(?:redeclaration|redefinition) of '(?:.*[ *&])?(\w+)(?:\[.*)?'|^conflicting declaration '(?:.*[ *&])?(\w+)/,
    read: ([, name, other], { diagnostic }) => ({
      code: 'variable-twice',
      details: { name: name ?? other ?? '', line: diagnostic.notes?.[0]?.line ?? 0 },
    }),
  },
  {
    says: /^variable or field '(\w+)' declared void/,
    read([, name = ''], { source, at }) {
      const line = source.code[at.line - 1] ?? '';
      const end = at.column + name.length;
      return /^\s*\{/.test(line.slice(end - 1))
        ? {
            code: 'function-brackets',
            details: { name },
            fix: [insert({ line: at.line, column: end }, '()')],
          }
        : { code: 'variable-void', details: { name } };
    },
  },
  {
    says: /^expected unqualified-id before '\{' token/,
    read(_, { source, at }) {
      const before = source.before(at);
      return before?.sign === ';'
        ? { code: 'function-semicolon', place: before, fix: [replace(before, 1, '')] }
        : undefined;
    },
  },
  { says: /^void value not ignored/, read: () => ({ code: 'void-value' }) },
  {
    says: /^return-statement with a value, in function returning 'void'/,
    read: () => ({ code: 'return-in-void' }),
  },
  { says: /^return-statement with no value/, read: () => ({ code: 'return-empty' }) },
  {
    says: /^statement is a reference, not call, to function '(\w+)'|^statement cannot resolve address of overloaded function/,
    read([, name], { at }) {
      return name === undefined
        ? { code: 'call-brackets', details: { name: '' } }
        : {
            code: 'call-brackets',
            details: { name },
            fix: [insert({ line: at.line, column: at.column + name.length }, '()')],
          };
    },
  },
  {
    says: /^invalid conversion from '.*\(\*\)\(.*\)' to|^invalid use of non-static member function|^cannot convert '.*\(\*?\)\(.*\)' to/,
    read(_, { source, at }) {
      const name = source.wordAt(at);
      const fix = [insert({ line: at.line, column: at.column + name.length }, '()')];
      return { code: 'call-brackets', details: { name }, ...(name && { fix }) };
    },
  },
];

function countDetails({ name, takes }: { name: string; takes: number }): Record<string, string | number> {
  return { name, count: takes };
}
