import { marked, readMarks, unmarked } from './marks.ts';

export interface SetupLine {
  readonly line: string;
  readonly askers: ReadonlySet<string>;
}

/** What `setup()` or `loop()` holds: the statements of one frame block, indented. */
export interface FramePart {
  readonly block: string;
  readonly comment: string;
  readonly body: string;
}

/** The parts of a sketch, in the order in which they stand. */
export interface SketchParts {
  readonly includes: readonly SetupLine[];
  readonly constants: readonly SetupLine[];
  /** Declarations of parts' objects. */
  readonly objects: readonly SetupLine[];
  readonly variables: readonly string[];
  readonly lists: readonly SetupLine[];
  readonly helpers: readonly string[];
  /** The pupil's own functions. */
  readonly functions: readonly string[];
  readonly setupLines: readonly SetupLine[];
  /** The pupil's functions stand under `loop()`. */
  readonly areFunctionsBelow: boolean;
  /** C++ under everything else. */
  readonly below: readonly SetupLine[];
  /** What stands at the beginning of `loop()`. */
  readonly loopLines: readonly SetupLine[];
  readonly once: readonly FramePart[];
  readonly forever: readonly FramePart[];
}

/** Each line that is not empty moved in by one step; marks move with their text. */
export function indented(code: string): string {
  return code
    .split('\n')
    .map((line) => (unmarked(line) === '' ? line : `  ${line}`))
    .join('\n');
}

/** The reverse of `indented`. */
export function outdented(code: string): string {
  return code.replace(/^ {2}/gm, '');
}

/** A comment as C++ lines; what could end or continue it wrongly is taken out. */
export function commentLines(text: string): string {
  return (
    text
      .split(/\r\n|[\n\r\u2028\u2029]/)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
      .map((line) => line.replace(/[\u0000-\u001f\u007f]/g, ' ').replace(/(\\|\?\?\/|\s)+$/, ''))
      .filter((line) => line.trim() !== '')
      .map((line) => `// ${line}\n`)
      .join('')
  );
}

/** The whole text, and the lines of each block. */
export function layOut(parts: SketchParts): ReturnType<typeof readMarks> {
  const first = (lines: readonly SetupLine[]): string =>
    lines.map((line) => indented(`${askedFor(line)}\n`)).join('');
  const sections = [
    parts.includes.map(({ line, askers }) => askedFor({ line: `#include <${line}>`, askers })).join('\n'),
    parts.constants.map(askedFor).join('\n'),
    parts.objects.map(askedFor).join('\n'),
    [...parts.variables, ...parts.lists.map(askedFor)].join('\n'),
    ...parts.helpers,
    ...(parts.areFunctionsBelow ? [] : parts.functions),
    frame('setup', first(parts.setupLines), parts.once),
    frame('loop', first(parts.loopLines), parts.forever),
    ...(parts.areFunctionsBelow ? parts.functions : []),
    ...parts.below.map(askedFor),
  ];
  return readMarks(`${sections.filter((section) => section !== '').join('\n\n')}\n`);
}

function askedFor({ line, askers }: SetupLine): string {
  return [...askers].reduce((code, block) => marked(block, code), line);
}

function frame(name: string, first: string, parts: readonly FramePart[]): string {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) {
    return `${only.comment}${marked(only.block, functionText(name, first + only.body))}`;
  }
  const bodies = parts.map(({ block, comment, body }) => indented(comment) + markedLines(block, body));
  return functionText(name, first + bodies.join(''));
}

/** The mark ends before the last line end, or the block would seem to reach into the next line. */
function markedLines(block: string, lines: string): string {
  return lines === '' ? '' : `${marked(block, lines.slice(0, -1))}\n`;
}

function functionText(name: string, body: string): string {
  return `void ${name}() {\n${body}}`;
}
