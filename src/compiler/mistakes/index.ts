/**
 * Mistakes that beginners really make, recognised behind the compiler's words: each gets a code with words in every
 * language, the place where it really is, and, where it is safe, the edits that mend it. Pure functions of the
 * compiler's diagnostics and the sketch's text; may import the compiler's `Diagnostic` alone.
 */
import type { SketchFile } from '../../sketch/sketch.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { braceRules } from './braces.ts';
import { conditionRules } from './conditions.ts';
import { declarationRules } from './declarations.ts';
import { functionRules } from './functions.ts';
import { letterRules } from './letters.ts';
import { nameRules } from './names.ts';
import type { Found, Rule } from './rule.ts';
import { signRules } from './signs.ts';
import { isTold, silentMistakes } from './silent.ts';
import { SourceText } from './source-text.ts';
import { valueRules } from './values.ts';

export type { TextEdit } from './rule.ts';

/** The most particular first: what a messenger did to a sign explains whatever the compiler says of it. */
const rules: readonly Rule[] = [
  ...letterRules,
  ...braceRules,
  ...declarationRules,
  ...signRules,
  ...nameRules,
  ...conditionRules,
  ...functionRules,
  ...valueRules,
];

/**
 * The diagnostics with an explanation to each that is understood; what the compiler says nothing of is added, and
 * what only echoes another mistake is left out.
 * @param atHand names that an `#include` may have, and whether `Serial` must be switched on: over USB it need not
 */
export function explainMistakes(
  diagnostics: readonly Diagnostic[],
  files: readonly SketchFile[],
  atHand: { readonly headers: ReadonlySet<string>; readonly serialBegins: boolean },
): Diagnostic[] {
  const sources = new Map(files.map((file) => [file.name, new SourceText(file.text)]));
  const [main] = files;
  const explained = diagnostics.map((diagnostic) => {
    const file = diagnostic.file ?? (diagnostic.severity === 'error' ? main?.name : undefined);
    const source = file === undefined ? undefined : sources.get(file);
    if (!source || file === undefined || diagnostic.problem) return diagnostic;
    const at = { line: diagnostic.line ?? 1, column: diagnostic.column ?? 1 };
    const found = firstRule(diagnostic, { diagnostic, source, at, headers: atHand.headers });
    return found ? told(diagnostic, file, found) : diagnostic;
  });
  if (explained.some(({ severity }) => severity === 'error')) return withoutEchoes(explained);
  const silent = files.flatMap((file) => {
    const source = sources.get(file.name);
    return (source ? silentMistakes(source, atHand.serialBegins && file === main) : [])
      .filter((found) => !isTold(found, explained))
      .map((found) => told({ severity: 'warning', text: '' }, file.name, found));
  });
  return withoutEchoes([...explained, ...silent]);
}

function firstRule(diagnostic: Diagnostic, seen: Parameters<Rule['read']>[1]): Found | undefined {
  for (const rule of rules) {
    const said = rule.says.exec(diagnostic.text);
    const found = said && rule.read(said, seen);
    if (found) return found;
  }
  return undefined;
}

function told(diagnostic: Diagnostic, file: string, { code, details = {}, place, fix }: Found): Diagnostic {
  const { endColumn: _, ...rest } = diagnostic;
  return {
    ...(place ? rest : diagnostic),
    ...(place && { file, ...place }),
    problem: { code: `mistake-${code}`, details },
    ...(fix?.length && { fix: { file, edits: fix } }),
  };
}

/** After one of these the compiler reads on as if in the dark: its further errors are echoes. */
const darkness = new Set(
  [
    ...['brace-unclosed', 'brace-extra', 'paren-unclosed', 'paren-extra', 'text-unclosed', 'letter-unclosed'],
    ...[
      'comment-unclosed',
      'comma-missing',
      'for-commas',
      'for-semicolon',
      'array-square',
      'quotes',
      'sign-wide',
    ],
    ...['sign-wrong', 'space-hidden', 'call-brackets', 'define-semicolon', 'define-equals', 'and-word'],
  ].map((code) => `mistake-${code}`),
);
/** What matters only to a program that is right otherwise. */
const trifles = new Set(['mistake-variable-unused', 'mistake-statement-idle']);

/** One mistake is told once; in a program that is wrong, trifles are not told at all. */
function withoutEchoes(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const wrong = diagnostics.some(({ severity }) => severity === 'error');
  const dark = wrong ? diagnostics.find(({ problem }) => problem && darkness.has(problem.code)) : undefined;
  const told = new Set<string>();
  return diagnostics.flatMap((diagnostic) => {
    const { severity, problem, line, file } = diagnostic;
    // What hides an error behind it is one itself, though the compiler only warned of it.
    if (diagnostic === dark) return [{ ...diagnostic, severity: 'error' as const }];
    if (problem && wrong && trifles.has(problem.code)) return [];
    if (dark && severity === 'error' && (!problem || (file === dark.file && line === dark.line))) return [];
    if (!problem) return [diagnostic];
    const key = `${file}:${line}:${problem.code}:${JSON.stringify(problem.details)}`;
    if (told.has(key)) return [];
    told.add(key);
    return [diagnostic];
  });
}
