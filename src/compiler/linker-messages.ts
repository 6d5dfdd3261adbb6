import type { Diagnostic } from './diagnostic.ts';

/** A pupil's file that went into the link. */
interface Source {
  readonly name: string;
  readonly text: string;
}

/** A memory of the chip that the program does not fit into, and by how much it is too big, bytes. */
export interface Overflow {
  readonly memory: 'flash' | 'ram';
  /** How far past the end of the linker script's region. */
  readonly over?: number;
  /** The address after the last byte, where the linker said only that. */
  readonly end?: number;
}

/**
 * Reads what the linker wrote to stderr. Linkers speak of objects, not of lines, so the place is the last line of the
 * pupil's files that names the missing or doubled thing: a call, rather than the declaration above it.
 */
export function readLinkerMessages(stderr: string, sources: readonly Source[]): Diagnostic[] {
  const errors = new Map<string, Diagnostic>();
  for (const [, what = '', symbol = ''] of stderr.matchAll(
    /(undefined reference to|multiple definition of) `([^']+)'/g,
  )) {
    const text = `${what} ‘${symbol}’`;
    errors.set(text, { severity: 'error', text, ...placeOf(symbol, sources) });
  }
  if (errors.size > 0) return [...errors.values()];
  return stderr.trim() === '' ? [] : [{ severity: 'error', text: stderr.trim() }];
}

/** Which memory overflowed, if that is why the link failed. */
export function readOverflow(stderr: string): Overflow | undefined {
  const flash = /region `text' overflowed by (\d+) bytes/.exec(stderr);
  if (flash) return { memory: 'flash', over: Number(flash[1]) };
  const ram = /region `data' overflowed by (\d+) bytes/.exec(stderr);
  if (ram) return { memory: 'ram', over: Number(ram[1]) };
  const ends = Array.from(
    stderr.matchAll(/address (0x[0-9a-f]+) of \S+ section `\.\w+' is not within region `data'/g),
  );
  if (ends.length === 0) return undefined;
  return { memory: 'ram', end: Math.max(...ends.map((match) => Number(match[1]) & 0xffff)) };
}

/**
 * Reads the assembler's messages: mistakes in inline assembly. They name lines of the compiler's output, where
 * `;  12 "Blink.ino" 1` stands above each stretch that came from the pupil.
 */
export function readAssemblerMessages(
  stderr: string,
  assembly: string,
  ownName: (file: string) => string,
): Diagnostic[] {
  const lines = assembly.split('\n');
  return Array.from(stderr.matchAll(/^.+?:(\d+): (Error|Warning): (.+)$/gm), (match): Diagnostic => {
    const [, line = '', severity = '', text = ''] = match;
    const at = Number(line) - 1;
    const above = lines.slice(0, at).findLastIndex((each) => /^\s*;\s+\d+ ".*" \d$/.test(each));
    const mark = /;\s+(\d+) "(.+)" 1$/.exec(lines[above] ?? '');
    return {
      severity: severity === 'Error' ? 'error' : 'warning',
      text,
      ...(mark && { file: ownName(mark[2] ?? ''), line: Number(mark[1]) + at - above - 1, column: 1 }),
    };
  });
}

function placeOf(symbol: string, sources: readonly Source[]): Partial<Diagnostic> {
  const name = /([A-Za-z_]\w*)\s*(?:\(|$)/.exec(symbol.replace(/^vtable for /, ''))?.[1];
  if (name === undefined) return {};
  const word = new RegExp(`(?<![\\w$])${name}(?![\\w$])`);
  const places = sources.flatMap((source) =>
    withoutComments(source.text)
      .split('\n')
      .flatMap((text, index) => {
        const at = text.search(word);
        if (at < 0) return [];
        return [{ file: source.name, line: index + 1, column: at + 1, endColumn: at + 1 + name.length }];
      }),
  );
  return places.at(-1) ?? {};
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, (comment) => comment.replace(/[^\n]/g, ' '));
}
