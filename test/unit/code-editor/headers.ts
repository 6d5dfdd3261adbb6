import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Debian's package arduino-core-avr. */
const core = '/usr/share/arduino/hardware/arduino/avr/libraries';
const bundled = join(import.meta.dirname, '../../../toolchain/libraries');
/** Between the parts of one library: no sketch includes them. */
const inner = new Set([
  'IRSampler.h',
  'glyphs.h',
  'LedText.h',
  'LcdText.h',
  'SSD1306Ascii.h',
  'CharacterLcd.h',
]);

/** What a header lets a sketch use: read by braces alone, as the compiler's parser does not. */
export interface HeaderClass {
  readonly name: string;
  readonly methods: ReadonlySet<string>;
}

/** The classes of a header with what is public in them. */
export function classesIn(header: string): HeaderClass[] {
  const code = header
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*/g, '')
    .replace(/^[ \t]*#.*(?:\\\n.*)*/gm, '');
  return [...code.matchAll(/\b(class|struct)\s+(\w+)[^;{}()]*\{/g)].map(
    ({ 0: head, 1: kind, 2: name = '', index }) => {
      let isPublic = kind === 'struct';
      const methods = new Set<string>();
      for (const statement of statementsFrom(code, index + head.length)) {
        // What goes on after the braces of a constructor's first values.
        if (/^\s*[,:{}]/.test(statement)) continue;
        const access = /\b(public|private|protected)\s*:/.exec(statement);
        if (access) isPublic = access[1] === 'public';
        const bare = statement.replace(/^[\s\S]*\b(?:public|private|protected)\s*:/, '');
        const method = /(?<![~\w])(?<!operator\s*)(\w+)\s*\(/.exec(bare.replace(/__attribute__.*/s, ''))?.[1];
        const isCalled = method !== undefined && !/^(?:_|decltype$)/.test(method);
        if (isPublic && isCalled && method !== name && !/\boperator\b|~|= *delete/.test(bare))
          methods.add(method);
      }
      return { name, methods };
    },
  );
}

/** What stands between the signs that end a declaration, bodies left out. */
function* statementsFrom(code: string, from: number): Generator<string> {
  let depth = 1;
  let statement = '';
  for (let at = from; at < code.length && depth > 0; at++) {
    const sign = code[at] ?? '';
    if (sign === '{') depth += 1;
    if (depth === 1) statement += sign;
    if (sign === '}') depth -= 1;
    if (depth === 1 && (sign === ';' || sign === '}')) {
      yield statement;
      statement = '';
    }
  }
}

async function headersUnder(folder: string): Promise<{ library: string; name: string; text: string }[]> {
  const found: { library: string; name: string; text: string }[] = [];
  for (const library of await readdir(folder)) {
    const src = join(folder, library, 'src');
    for (const name of await readdir(src).catch(() => []))
      if (/\.hp*$/.test(name)) found.push({ library, name, text: await readFile(join(src, name), 'utf8') });
  }
  return found;
}

/** The headers of our libraries and of those that come with Arduino's core. */
export const allHeaders = [...(await headersUnder(bundled)), ...(await headersUnder(core))];

/** Those that sketches include. */
export const headers = allHeaders.filter(({ name }) => !inner.has(name));
