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
import { declarationOf } from './signature.ts';

/** What is told of a name. */
export interface Hover {
  readonly name: NameAt;
  /** C++: how it is declared. */
  readonly declaration: string;
  readonly words?: string;
  readonly example?: string;
}

/** Undefined where nothing is known of what stands there. */
export function hoverAt(
  knowledge: Knowledge,
  file: EditedFile,
  at: Place,
  language: Language,
): Hover | undefined {
  const name = nameAt(sourceOf(file), at);
  if (!name) return undefined;
  const [symbol] = symbolsAt(knowledge, file, name);
  const word = wordAt(knowledge, file, name);
  if (!symbol && !word) return undefined;
  const declaration = word?.signature ?? (symbol ? declared(symbol) : name.name);
  const words = word?.words[language] ?? (symbol && toldOf(knowledge, symbol, language));
  return {
    name,
    declaration,
    ...(words !== undefined && { words }),
    ...(word && { example: word.example }),
  };
}

function declared(symbol: CodeSymbol): string {
  const { kind, name, type, within } = symbol;
  if (symbol.parameters) return declarationOf(symbol);
  if (kind === 'macro') return `#define ${name} ${type}`.trim();
  if (kind === 'class' || kind === 'type') return `${type} ${name}`.trim();
  const owner = within === undefined ? '' : `${within}::`;
  const array = /\[\]$/.test(type) ? '[]' : '';
  return `${type.replace(/\s*\[\]$/, '')} ${owner}${name}${array}`;
}
