import type { CodeSymbol, Place } from '../../compiler/index.ts';
import type { Language } from '../../locale/index.ts';
import {
  type EditedFile,
  type Knowledge,
  type NameAt,
  nameAt,
  sourceOf,
  symbolsAt,
  toldOf,
  wordAt,
} from './names.ts';

/** A way to call a function. */
export interface Signature {
  /** As it is declared: `void turn(int angle, int speed = 5)`. */
  readonly label: string;
  /** From and to, in the label. */
  readonly parameters: readonly (readonly [number, number])[];
  readonly words?: string;
}

/** The ways to call the function whose brackets a place stands in. */
export interface SignatureHelp {
  readonly signatures: readonly Signature[];
  /** Which value is being written, from 0. */
  readonly active: number;
  /** The opening bracket. */
  readonly opens: Place;
}

/** How a function is declared, in one line. */
export function declarationOf({ name, type, parameters = [], within }: CodeSymbol): string {
  const inside = parameters.map(
    ({ type: kind, name: own, byDefault }) =>
      `${kind}${own && (/[*&]$/.test(kind) ? own : ` ${own}`)}${byDefault === undefined ? '' : ` = ${byDefault}`}`,
  );
  return `${type && `${type} `}${within && type ? `${within}::` : ''}${name}(${inside.join(', ')})`;
}

/** Undefined where the place is in no call of a known function. */
export function signatureAt(
  knowledge: Knowledge,
  file: EditedFile,
  at: Place,
  language: Language,
): SignatureHelp | undefined {
  const source = sourceOf(file);
  let depth = 0;
  let commas = 0;
  for (let line = at.line; line >= Math.max(1, at.line - 20); line--) {
    const code = source.code[line - 1] ?? '';
    for (let column = line === at.line ? at.column - 1 : code.length; column >= 1; column--) {
      const sign = code[column - 1] ?? '';
      if (')]}'.includes(sign)) depth += 1;
      else if (depth > 0 && '([{'.includes(sign)) depth -= 1;
      else if (sign === ',' && depth === 0) commas += 1;
      else if (sign === ';' || sign === '{' || sign === '}') return undefined;
      else if (sign === '(') {
        const end = code.slice(0, column - 1).trimEnd().length + 1;
        const name = nameAt(source, { line, column: end });
        const signatures = name ? waysToCall(knowledge, file, name, language) : [];
        return signatures.length > 0 ? { signatures, active: commas, opens: { line, column } } : undefined;
      }
    }
  }
  return undefined;
}

function waysToCall(knowledge: Knowledge, file: EditedFile, name: NameAt, language: Language): Signature[] {
  const word = wordAt(knowledge, file, name);
  const declared = symbolsAt(knowledge, file, name).filter((symbol) => symbol.parameters !== undefined);
  const [first] = declared;
  const words = word?.words[language] ?? (first && toldOf(knowledge, first, language));
  const labels = word?.signature ? [word.signature] : [...new Set(declared.map(declarationOf))];
  return labels.map((label) => ({
    label,
    parameters: parametersIn(label),
    ...(words !== undefined && { words }),
  }));
}

/** Where each parameter stands in a declaration. */
function parametersIn(label: string): (readonly [number, number])[] {
  const open = label.indexOf('(');
  const inside = label.slice(open + 1, label.lastIndexOf(')'));
  let from = open + 1;
  return inside.trim() === ''
    ? []
    : inside.split(',').map((parameter) => {
        const start = from + (parameter.length - parameter.trimStart().length);
        from += parameter.length + 1;
        return [start, start + parameter.trim().length] as const;
      });
}
