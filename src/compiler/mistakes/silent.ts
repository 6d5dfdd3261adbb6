import type { Diagnostic } from '../diagnostic.ts';
import { type Found, insert, replace } from './rule.ts';
import type { SourceText } from './source-text.ts';

/** A mistake that the compiler says nothing of. */
type SilentRule = (code: string, line: number, source: SourceText) => Found | undefined;

/** `delay(0.5)`: the half is cut off, and nothing is waited for. */
const delayFraction: SilentRule = (code, line) => {
  const found = /\bdelay\s*\(\s*(\d*\.\d+)\s*\)/.exec(code);
  if (!found) return undefined;
  const [, number = ''] = found;
  const column = found.index + found[0].indexOf(number) + 1;
  const right = String(Math.round(Number(number) * 1000));
  return {
    code: 'delay-fraction',
    details: { number, right },
    place: { line, column, endColumn: column + number.length },
    fix: [replace({ line, column }, number.length, right)],
  };
};

/** `float x = 1 / 2;` is 0: two whole numbers give a whole one. */
const divisionWhole: SilentRule = (code, line) => {
  const found = /\b(?:float|double)\s+\w+\s*=\s*(\d+)(\s*\/\s*)(\d+)\s*;/.exec(code);
  if (!found || Number(found[1]) % Number(found[3]) === 0) return undefined;
  const end = found.index + found[0].replace(/\s*;$/, '').length + 1;
  return { code: 'division-whole', place: { line, column: end }, fix: [insert({ line, column: end }, '.0')] };
};

/** `for (…);` or `while (…);` with a block under it: the block runs once, whatever the condition. */
const semicolonAfterLoop: SilentRule = (code, line, source) => {
  const found = /\b(for|while)\s*\(.*\)\s*;\s*$/.exec(code);
  if (!found || /\}\s*while/.test(code)) return undefined;
  const next = source.from({ line: line + 1, column: 1 });
  if (next?.sign !== '{') return undefined;
  const column = code.trimEnd().length;
  return {
    code: 'semicolon-after-loop',
    details: { name: found[1] ?? '' },
    place: { line, column },
    fix: [replace({ line, column }, 1, '')],
  };
};

const perLine: readonly SilentRule[] = [delayFraction, divisionWhole, semicolonAfterLoop];

/** `if (text = "on")` with a `String`: it is put in, not compared. */
const textAssigned: SilentRule = (code, line, source) => {
  const found = /\b(?:if|while)\s*\(\s*(\w+)\s*=(?!=)\s*"/.exec(code);
  if (!found || !source.code.some((other) => new RegExp(`\\bString\\s+${found[1]}\\b`).test(other)))
    return undefined;
  const column = code.indexOf('=', found.index) + 1;
  return { code: 'assign-in-condition', place: { line, column }, fix: [replace({ line, column }, 1, '==')] };
};

/** Printing that nobody hears. */
function serialNotBegun(source: SourceText): Found | undefined {
  const used = source.code.findIndex((code) =>
    /\bSerial\s*\.\s*(?:print|println|write|read|available|parse\w+)\b/.test(code),
  );
  if (used < 0 || source.code.some((code) => /\bSerial\s*\.\s*begin\b/.test(code))) return undefined;
  const setup = source.code.findIndex((code) => /\bvoid\s+setup\s*\(\s*(?:void)?\s*\)\s*\{/.test(code));
  const column = (source.code[setup] ?? '').indexOf('{') + 2;
  return {
    code: 'serial-begin',
    place: { line: used + 1, column: (source.code[used] ?? '').indexOf('Serial') + 1 },
    ...(setup >= 0 && { fix: [insert({ line: setup + 1, column }, '\n  Serial.begin(9600);')] }),
  };
}

/** What stands before an array's name where it is declared: a type, or at a line's start a type and `*`. */
const declaring =
  /(?<!\b(?:return|case|else|do|delete))(?<=\w)\s+$|(?:^|[;{}])\s*(?!return\b)(?:\w+\s+)*[A-Za-z_][\w:]*\s*[*&]+\s*$/;

/** `int a[3]; … a[3] = 1;`: the compiler tells of it only where it happens to look. */
function arrayRange(source: SourceText): Found[] {
  // Two arrays may have one name, each in its own function: the longer is believed.
  const sizes = new Map<string, number>();
  for (const code of source.code)
    for (const found of code.matchAll(
      /\b(?:int|long|float|byte|char|bool|String)\s+(\w+)\s*\[\s*(\d+)\s*\]/g,
    ))
      sizes.set(found[1] ?? '', Math.max(sizes.get(found[1] ?? '') ?? 0, Number(found[2])));
  return source.code.flatMap((code, at) =>
    [...code.matchAll(/(?<![\w.]|::|->)(\w+)\s*\[\s*(\d+)\s*\]/g)].flatMap((found): Found[] => {
      const size = sizes.get(found[1] ?? '');
      const index = Number(found[2]);
      if (size === undefined || index < size || declaring.test(code.slice(0, found.index))) return [];
      const column = found.index + 1;
      return [
        {
          code: 'array-range',
          details: { index, count: size, last: size - 1 },
          place: { line: at + 1, column, endColumn: column + found[0].length },
        },
      ];
    }),
  );
}

/** Mistakes of a file that compiles: each is told as a warning. */
export function silentMistakes(source: SourceText, serialBegins: boolean): Found[] {
  const found = source.code.flatMap((code, at) =>
    [...perLine, textAssigned].flatMap((rule) => rule(code, at + 1, source) ?? []),
  );
  const serial = serialBegins ? serialNotBegun(source) : undefined;
  return [...found, ...arrayRange(source), ...(serial ? [serial] : [])];
}

/** Whether the compiler has told of that mistake already. */
export function isTold(found: Found, diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(
    ({ problem, line }) => problem?.code === `mistake-${found.code}` && line === found.place?.line,
  );
}
