import * as v from 'valibot';
import type { Diagnostic } from './diagnostic.ts';

const Point = v.object({
  file: v.string(),
  line: v.number(),
  'byte-column': v.optional(v.number()),
  column: v.number(),
});
const Location = v.object({ caret: Point, start: v.optional(Point), finish: v.optional(Point) });

interface GccMessage {
  kind: string;
  message: string;
  option?: string | undefined;
  locations: v.InferOutput<typeof Location>[];
  children?: GccMessage[] | undefined;
}

const Message: v.GenericSchema<GccMessage> = v.object({
  kind: v.string(),
  message: v.string(),
  option: v.optional(v.string()),
  locations: v.array(Location),
  children: v.optional(v.array(v.lazy(() => Message))),
});

const severities: Readonly<Record<string, Diagnostic['severity']>> = {
  error: 'error',
  'fatal error': 'error',
  'sorry, unimplemented': 'error',
  'internal compiler error': 'error',
  warning: 'warning',
  note: 'note',
};

/** Text of the pupil's file by the name the compiler says, and the name the pupil knows it by. */
export type SourceLookup = (file: string) => { readonly name: string; readonly text: string | undefined };

/**
 * Reads what the compiler proper wrote to stderr with `-fdiagnostics-format=json` (GCC manual, "Options to Control
 * Diagnostic Messages Formatting"). What is not JSON (a crash, a wrong switch) is kept as one error in its own words.
 */
export function readGccMessages(stderr: string, sourceOf: SourceLookup): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const rest: string[] = [];
  for (const line of stderr.split('\n')) {
    const messages = line.startsWith('[') ? parseMessages(line) : undefined;
    if (messages) diagnostics.push(...messages.map((message) => toDiagnostic(message, sourceOf)));
    else if (line.trim() !== '') rest.push(line.trim());
  }
  if (/out of memory|virtual memory exhausted/.test(stderr))
    return [
      ...diagnostics,
      { severity: 'error', text: rest.join('\n'), problem: { code: 'compile-memory', details: {} } },
    ];
  if (rest.length > 0 && !diagnostics.some((diagnostic) => diagnostic.severity === 'error'))
    diagnostics.push({ severity: 'error', text: rest.join('\n') });
  return diagnostics;
}

function parseMessages(line: string): GccMessage[] | undefined {
  try {
    return v.parse(v.array(Message), JSON.parse(line));
  } catch {
    return undefined;
  }
}

function toDiagnostic(message: GccMessage, sourceOf: SourceLookup): Diagnostic {
  const location = message.locations[0];
  const source = location && sourceOf(location.caret.file);
  const column = (point: v.InferOutput<typeof Point>) =>
    utf16Column(source?.text, point.line, point['byte-column'] ?? point.column);
  const end = location?.finish && location.finish.line === location.caret.line ? location.finish : undefined;
  const notes = message.children?.map((child) => toDiagnostic(child, sourceOf));
  return {
    severity: severities[message.kind] ?? 'error',
    text: readable(message.message),
    ...(location &&
      source && { file: source.name, line: location.caret.line, column: column(location.caret) }),
    ...(end && { endColumn: column(end) + 1 }),
    ...(message.option && { option: message.option }),
    ...(notes?.length && { notes }),
  };
}

/** GCC writes letters beyond ASCII in names as `\\U0000044f`. */
function readable(text: string): string {
  return text.replace(/\\U([0-9a-f]{8})/g, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

/** GCC counts bytes of UTF-8; editors count UTF-16 units. Both from 1. */
function utf16Column(text: string | undefined, line: number, byteColumn: number): number {
  const own = text?.split(/\r\n?|\n/)[line - 1];
  if (own === undefined) return byteColumn;
  const bytes = new TextEncoder().encode(own);
  return new TextDecoder().decode(bytes.subarray(0, byteColumn - 1)).length + 1;
}
