/**
 * C++ that a pupil wrote into a block. It may be wrong, but then its own line must be what gcc complains of: text that
 * would change how the rest is read (an open bracket, quote or comment) never gets into the sketch.
 */

const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Brackets, quotes, comments and `#if`s of the text end where they began. */
export function isBalanced(text: string): boolean {
  if (/\\\s*$/m.test(text) || /\?\?[/=<(]/.test(text) || /\bR"/.test(text)) return false;
  const open: string[] = [];
  const tokens = text.matchAll(/\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+'|[\s\S]/g);
  let before = '';
  for (const [token] of tokens) {
    if (token === '"' || token === "'" || (before === '/' && token === '*')) return false;
    before = token;
    const closer = closers[token];
    if (closer !== undefined) open.push(closer);
    else if (/^[)\]}]$/.test(token) && open.pop() !== token) return false;
  }
  return open.length === 0 && hasWholeConditions(text);
}

function hasWholeConditions(text: string): boolean {
  let depth = 0;
  for (const [, word] of text.matchAll(/^[ \t]*#[ \t]*(\w+)/gm)) {
    if (word?.startsWith('if')) depth++;
    if (word === 'endif') depth--;
    if (depth < 0 || (depth === 0 && (word === 'else' || word === 'elif'))) return false;
  }
  return depth === 0;
}

const notBalanced = 'static_assert(false, "this C++ has a bracket, quote or comment without its pair");';

/** Statements on lines of their own; a last one without its semicolon gets it. */
export function foreignStatements(text: string): string {
  const code = plain(text);
  if (!isBalanced(code)) return notBalanced;
  const last = code.split('\n').at(-1)?.trim() ?? '';
  const isDone =
    /[;}]\s*(?:\/\/.*|\/\*.*\*\/)?$/.test(last) || /^(?:\/\/|#|\/\*.*\*\/$)/.test(last) || last === '';
  return isDone ? code : last.includes('//') ? `${code}\n;` : `${code};`;
}

/** A value in the middle of a line: no comment to its end, no statement. */
export function foreignValue(text: string, type: string): string {
  const code = plain(text).replace(/\s*\n\s*/g, ' ');
  const bare = code.replace(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])+'/g, '""');
  const isWhole = isBalanced(code) && !/\/\/|#/.test(bare) && !/[;,]/.test(outsideBrackets(bare));
  return isWhole && code !== '' ? code : `[]() -> ${type} { ${notBalanced} return ${type}(); }()`;
}

function outsideBrackets(code: string): string {
  const less = code.replace(/\([^()]*\)|\{[^{}]*\}|\[[^[\]]*\]/g, '');
  return less === code ? code : outsideBrackets(less);
}

/** Without control characters, which would be taken for marks, and without blanks at the ends. */
function plain(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .trim();
}

/** The name of a header as `#include` takes it; undefined where it is none. */
export function headerName(text: string): string | undefined {
  return /^\s*(?:#\s*include\s*)?[<"]?\s*([\w./+-]{1,80}?)\s*[>"]?\s*$/.exec(text)?.[1];
}
