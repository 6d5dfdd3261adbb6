import type { CodeSymbol, Place, TextEdit } from '../../compiler/index.ts';
import { type EditedFile, type Knowledge, nameAt, sourceOf, symbolsAt } from './names.ts';

/** Places of a name in a sketch's files. */
export interface NamePlace extends Place {
  readonly file: string;
}

/** Where the name at a place is declared in the sketch itself; undefined for what libraries and the core bring. */
export function definitionAt(knowledge: Knowledge, file: EditedFile, at: Place): NamePlace | undefined {
  const symbol = ownSymbol(knowledge, file, at);
  return symbol && { file: symbol.file, line: symbol.line, column: symbol.column };
}

function ownSymbol(knowledge: Knowledge, file: EditedFile, at: Place): CodeSymbol | undefined {
  const name = nameAt(sourceOf(file), at);
  if (!name) return undefined;
  const own = new Set(knowledge.outline?.sketch ?? []);
  return symbolsAt(knowledge, file, name).find((symbol) => own.has(symbol));
}

/** Every place in the sketch that means the same as the name at a place, its declaration included. */
export function placesAt(
  knowledge: Knowledge,
  files: readonly EditedFile[],
  file: EditedFile,
  at: Place,
): NamePlace[] {
  const symbol = ownSymbol(knowledge, file, at);
  if (!symbol) return [];
  return files.flatMap((each) => {
    const source = sourceOf(each);
    return source.placesOf(symbol.name).flatMap((place): NamePlace[] => {
      const name = nameAt(source, place);
      const meant = name && symbolsAt(knowledge, each, name);
      const same = meant?.some((other) => sameSymbol(other, symbol));
      return same ? [{ file: each.name, line: place.line, column: place.column }] : [];
    });
  });
}

/** A function's prototype and its definition are one. */
function sameSymbol(a: CodeSymbol, b: CodeSymbol): boolean {
  if (a === b) return true;
  return a.name === b.name && a.within === b.within && a.scope === undefined && b.scope === undefined;
}

/** Why a sketch's name cannot become another, or the edits of each file that make it so. */
export type Renaming =
  | { readonly refused: 'not-own' | 'not-a-name' | 'taken' }
  | { readonly edits: ReadonlyMap<string, readonly TextEdit[]> };

export function renamed(
  knowledge: Knowledge,
  files: readonly EditedFile[],
  file: EditedFile,
  at: Place,
  to: string,
): Renaming {
  const symbol = ownSymbol(knowledge, file, at);
  if (!symbol || symbol.name === 'setup' || symbol.name === 'loop') return { refused: 'not-own' };
  if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(to)) return { refused: 'not-a-name' };
  const taken = [...(knowledge.outline?.sketch ?? []), ...knowledge.reference].some(
    ({ name }) => name === to,
  );
  if (taken) return { refused: 'taken' };
  const edits = new Map<string, TextEdit[]>();
  for (const place of placesAt(knowledge, files, file, at)) {
    const { line, column } = place;
    const edit = { line, column, endLine: line, endColumn: column + symbol.name.length, text: to };
    edits.set(place.file, [...(edits.get(place.file) ?? []), edit]);
  }
  return { edits };
}
