import { type Found, insert, type Rule, replace, type Seen } from './rule.ts';
import type { Place, SourceText } from './source-text.ts';

interface OpenBrace extends Place {
  readonly indent: number;
}

const indentOf = (line: string) => /^[ \t]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0;

/**
 * The brace that nobody closed: the indents tell which. A closing brace further left than the line of the newest open
 * one means that this one was left open; so does a new function while one is open.
 */
export function unclosedBrace(source: SourceText): { open: OpenBrace; before: Place } | undefined {
  const stack: OpenBrace[] = [];
  for (const [at, code] of source.code.entries()) {
    const indent = indentOf(code);
    const newest = stack.at(-1);
    if (newest && indent === 0 && /^(?:void|int|bool|float|long|String)\s+\w+\s*\([^;]*$/.test(code))
      return { open: newest, before: { line: at + 1, column: 1 } };
    for (const [column, sign] of [...code].entries()) {
      if (sign === '{') stack.push({ line: at + 1, column: column + 1, indent });
      if (sign !== '}') continue;
      const open = stack.pop();
      if (open && open.line !== at + 1 && indentOf(code) < open.indent && code.trim().startsWith('}'))
        return { open, before: { line: at + 1, column: 1 } };
    }
  }
  const open = stack.at(-1);
  return (
    open && { open, before: { line: source.lines.length, column: (source.lines.at(-1)?.length ?? 0) + 1 } }
  );
}

function braceUnclosed({ source }: Seen): Found | undefined {
  const found = unclosedBrace(source);
  if (!found) return undefined;
  const { open, before } = found;
  const brace = `${' '.repeat(open.indent)}}\n`;
  // Empty lines before the next function stay between the two.
  let line = before.line;
  while (line > 1 && before.column === 1 && (source.lines[line - 2] ?? '').trim() === '') line -= 1;
  const atEnd = before.column > 1;
  return {
    code: 'brace-unclosed',
    details: { line: open.line },
    place: open,
    fix: [insert(atEnd ? before : { line, column: 1 }, atEnd ? `\n${brace}` : brace)],
  };
}

function braceExtra({ source, at }: Seen): Found {
  const code = source.lines[at.line - 1] ?? '';
  const alone = code.trim() === '}' && at.line < source.lines.length;
  return {
    code: 'brace-extra',
    fix: [
      alone ? { line: at.line, column: 1, endLine: at.line + 1, endColumn: 1, text: '' } : replace(at, 1, ''),
    ],
  };
}

/** The semicolon right after the condition of the “if” whose body ends at a place: `if (a); { … } else`. */
function endedEarly(source: SourceText, end: Place & { readonly sign: string }): Place | undefined {
  let open = 0;
  let opening: Place = end;
  for (let line = end.line; line >= 1 && end.sign === '}'; line--) {
    const code = source.code[line - 1] ?? '';
    for (let column = line === end.line ? end.column : code.length; column >= 1; column--) {
      if (code[column - 1] === '}') open += 1;
      if (code[column - 1] !== '{') continue;
      open -= 1;
      if (open > 0) continue;
      opening = { line, column };
      line = 0;
      break;
    }
  }
  const before = end.sign === '}' ? source.before(opening) : end;
  const left = (source.code[(before?.line ?? 1) - 1] ?? '').slice(0, before?.column);
  return before?.sign === ';' && /\bif\s*\(.*\)\s*;$/.test(left) ? before : undefined;
}

export const braceRules: readonly Rule[] = [
  { says: /^expected '\}' at end of input|^expected '\}' before/, read: (_, seen) => braceUnclosed(seen) },
  {
    says: /^a function-definition is not allowed here before/,
    read(_, seen) {
      return seen.source.openBraces > 0 ? braceUnclosed(seen) : { code: 'function-inside' };
    },
  },
  { says: /^expected declaration before '\}' token/, read: (_, seen) => braceExtra(seen) },
  {
    says: /^'else' without a previous 'if'/,
    read(_, { source, at }) {
      const end = source.before(at);
      const early = end && endedEarly(source, end);
      return early
        ? { code: 'semicolon-after-if', place: early, fix: [replace(early, 1, '')] }
        : { code: 'else-alone' };
    },
  },
];
