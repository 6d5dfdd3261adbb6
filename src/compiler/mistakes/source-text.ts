/** A place in a text: line and column from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A word of the code where it stands. */
export interface Word extends Place {
  readonly text: string;
}

const name = /[\p{L}_][\p{L}\p{N}_]*/uy;

/** A file of a sketch with what is code in it told from what is text or comment. */
export class SourceText {
  readonly lines: readonly string[];
  /** The same, letter for letter, with comments and what stands between quotes made blank. */
  readonly code: readonly string[];

  constructor(text: string) {
    this.lines = text.split(/\r\n?|\n/);
    this.code = blanked(this.lines);
  }

  /** The word at a place, a name or a number; empty where there is none. */
  wordAt({ line, column }: Place): string {
    name.lastIndex = column - 1;
    const text = this.code[line - 1] ?? '';
    return name.exec(text)?.[0] ?? /^\d[\w.]*/.exec(text.slice(column - 1))?.[0] ?? '';
  }

  /** The last sign of code before a place. */
  before({ line, column }: Place): (Place & { readonly sign: string }) | undefined {
    for (let at = Math.min(line, this.code.length); at >= 1; at--) {
      const whole = this.code[at - 1] ?? '';
      const text = at === line ? whole.slice(0, column - 1) : whole;
      if (/^\s*#/.test(whole)) continue;
      const trimmed = text.trimEnd();
      // A closing quote stands in the code; what it closes is blank.
      if (trimmed !== '') return { line: at, column: trimmed.length, sign: trimmed.slice(-1) };
    }
    return undefined;
  }

  /** The first sign of code from a place on. */
  from({ line, column }: Place): (Place & { readonly sign: string }) | undefined {
    for (let at = line; at <= this.code.length; at++) {
      const text = this.code[at - 1] ?? '';
      const start = at === line ? column - 1 : 0;
      const found = text.slice(start).search(/\S/);
      if (found >= 0) return { line: at, column: start + found + 1, sign: text[start + found] ?? '' };
    }
    return undefined;
  }

  /** Every name in the code, in its order. */
  *names(): Generator<Word> {
    for (const [at, text] of this.code.entries()) {
      for (const found of text.matchAll(/[\p{L}_][\p{L}\p{N}_]*/gu))
        yield { line: at + 1, column: found.index + 1, text: found[0] };
    }
  }

  /** Every place of a name in the code. */
  placesOf(text: string): Word[] {
    return [...this.names()].filter((word) => word.text === text);
  }

  /** Whether a file has more opening than closing braces (above 0), or fewer. */
  get openBraces(): number {
    const all = this.code.join('\n');
    return all.split('{').length - all.split('}').length;
  }
}

/** Walks the text once as the compiler's lexer does: comments, texts in quotes, single letters in quotes. */
function blanked(lines: readonly string[]): string[] {
  let inComment = false;
  return lines.map((line) => {
    let code = '';
    let quote = '';
    for (let at = 0; at < line.length; at++) {
      const pair = line.slice(at, at + 2);
      if (inComment) {
        if (pair === '*/') {
          inComment = false;
          code += '  ';
          at++;
        } else code += ' ';
      } else if (quote !== '') {
        if (line[at] === '\\') {
          code += pair.length === 2 ? '  ' : ' ';
          at++;
        } else if (line[at] === quote) {
          code += quote;
          quote = '';
        } else code += ' ';
      } else if (pair === '//') {
        return code.padEnd(line.length);
      } else if (pair === '/*') {
        inComment = true;
        code += '  ';
        at++;
      } else {
        const sign = line[at] ?? '';
        if (sign === '"' || sign === "'") quote = sign;
        code += sign;
      }
    }
    return code;
  });
}
