/**
 * Invisible marks that the generated text carries until it is laid out, so that each block's lines are known
 * however often its code is indented or put inside another's. The signs never occur in a sketch: texts
 * escape control characters and comments drop them.
 */
const open = '\u0002';
const opened = '\u001f';
const close = '\u0003';
// biome-ignore lint/suspicious/noControlCharactersInRegex: the marks are control characters on purpose
const anyMark = /\u0002[^\u001f]*\u001f|\u0003/g;

/** The code of a block, named by its id. */
export function marked(block: string, code: string): string {
  return code === ''
    ? ''
    : `${open}${encodeURIComponent(block.replace(/\p{Surrogate}/gu, ''))}${opened}${code}${close}`;
}

export function unmarked(code: string): string {
  return code.replace(anyMark, '');
}

/** Other code under the same marks; those inside the old code are gone with it. */
export function rewritten(old: string, code: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the marks are control characters on purpose
  const [before = ''] = /^(?:\u0002[^\u001f]*\u001f)*/.exec(old) ?? [];
  return before + code + close.repeat(before.split(opened).length - 1);
}

export interface MarkedLines {
  readonly block: string;
  readonly from: number;
  readonly to: number;
}

/** Takes the marks out and tells on which lines (counted from 1) each marked block stands, outer ones first. */
export function readMarks(code: string): { text: string; lines: MarkedLines[] } {
  const lines: { block: string; from: number; to: number }[] = [];
  const inside: { block: string; from: number; to: number }[] = [];
  let text = '';
  let line = 1;
  let at = 0;
  for (const mark of code.matchAll(anyMark)) {
    const before = code.slice(at, mark.index);
    text += before;
    line += before.split('\n').length - 1;
    at = mark.index + mark[0].length;
    if (mark[0] === close) {
      const ended = inside.pop();
      if (ended !== undefined) ended.to = line;
    } else {
      const started = { block: decodeURIComponent(mark[0].slice(1, -1)), from: line, to: line };
      lines.push(started);
      inside.push(started);
    }
  }
  return { text: text + code.slice(at), lines: lines.filter(isFirstOfItsKind) };
}

/** A value that is written twice on one line counts once. */
function isFirstOfItsKind(line: MarkedLines, at: number, lines: readonly MarkedLines[]): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const other = lines[before];
    if (other === undefined || other.from !== line.from) return true;
    if (other.block === line.block && other.to === line.to) return false;
  }
  return true;
}
