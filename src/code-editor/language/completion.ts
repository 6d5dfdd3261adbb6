import type { CodeSymbol, Place, SourceText } from '../../compiler/index.ts';
import type { Language } from '../../locale/index.ts';
import type { ReferenceWord } from '../reference/reference-word.ts';
import {
  type EditedFile,
  type Knowledge,
  membersOf,
  ownerBefore,
  sourceOf,
  toldOf,
  typeOfObject,
  visible,
} from './names.ts';
import { declarationOf } from './signature.ts';

export interface Completion {
  readonly label: string;
  readonly kind: 'function' | 'method' | 'variable' | 'constant' | 'class' | 'keyword' | 'header' | 'pin';
  /** C++: how it is declared. */
  readonly detail?: string;
  readonly words?: string;
  readonly example?: string;
  /** It is called, so brackets come with it; with `values` the cursor stays between them. */
  readonly call?: 'empty' | 'values';
}

/** What may be meant by what is being written, and the column from which it replaces the text. */
export interface Completions {
  readonly from: number;
  readonly options: readonly Completion[];
}

const keywords =
  'if else for while do switch case break continue return true false void int long float double char byte bool unsigned const static String struct class sizeof new delete auto'.split(
    ' ',
  );

/** Undefined inside texts and comments, where nothing is to be completed. */
export function completionsAt(
  knowledge: Knowledge,
  file: EditedFile,
  at: Place,
  language: Language,
): Completions | undefined {
  const source = sourceOf(file);
  const line = source.lines[at.line - 1] ?? '';
  const left = line.slice(0, at.column - 1);
  const include = /^\s*#\s*include\s*[<"]([\w./]*)$/.exec(left);
  if (include) {
    const headers = knowledge.outline?.headers ?? [];
    return {
      from: at.column - (include[1] ?? '').length,
      options: [...new Set(headers)].sort().map((label) => ({ label, kind: 'header' as const })),
    };
  }
  const code = (source.code[at.line - 1] ?? '').slice(0, at.column - 1);
  if (code.trimEnd() !== left.trimEnd()) return undefined;
  const typed = /[\p{L}_][\p{L}\p{N}_]*$/u.exec(code)?.[0] ?? '';
  if (/\d[\w.]*$/.test(code) && typed === '') return undefined;
  const from = at.column - typed.length;
  const owner = ownerBefore(code.slice(0, code.length - typed.length));
  const options =
    owner === undefined
      ? names(knowledge, file, at, language)
      : members(knowledge, owner, file, at, language);
  // What was written a moment ago is in no outline yet.
  const fresh = owner === undefined ? written(knowledge, source, { line: at.line, column: from }) : [];
  return { from, options: withoutTwins([...options, ...fresh]) };
}

function members(
  knowledge: Knowledge,
  owner: string,
  file: EditedFile,
  at: Place,
  language: Language,
): Completion[] {
  const type = typeOfObject(knowledge, owner, file.name, at.line) ?? owner;
  const words = knowledge.reference.filter(({ within }) => within === owner || within === type);
  const symbols = membersOf(knowledge.outline, type).filter(({ name }) => !/^(?:operator|~|_)/.test(name));
  return [...words.map((word) => ofWord(word, language)), ...symbols.map(ofSymbol(knowledge, language))];
}

function names(knowledge: Knowledge, file: EditedFile, at: Place, language: Language): Completion[] {
  const { outline, reference, pins } = knowledge;
  const tell = ofSymbol(knowledge, language);
  const own = visible(outline, file.name, at.line).map(tell);
  const words = reference.filter(({ within }) => within === undefined).map((word) => ofWord(word, language));
  const libraries = (outline?.libraries ?? [])
    .filter(({ within, scope, name }) => within === undefined && scope === undefined && !name.startsWith('_'))
    .filter(({ kind, type }) => kind !== 'macro' || type !== '')
    .map(tell);
  return [
    ...own,
    ...words,
    ...pins.map((label): Completion => ({ label, kind: 'pin' })),
    ...libraries,
    ...keywords.map((label): Completion => ({ label, kind: 'keyword' })),
  ];
}

const symbolKinds: Readonly<Record<CodeSymbol['kind'], Completion['kind']>> = {
  function: 'function',
  method: 'method',
  variable: 'variable',
  parameter: 'variable',
  field: 'variable',
  constant: 'constant',
  macro: 'constant',
  class: 'class',
  type: 'class',
};

function ofSymbol(knowledge: Knowledge, language: Language): (symbol: CodeSymbol) => Completion {
  return (symbol) => {
    const { name, kind, type, parameters } = symbol;
    const words = toldOf(knowledge, symbol, language);
    return {
      label: name,
      kind: symbolKinds[kind],
      detail: parameters ? declarationOf(symbol) : type,
      ...(words && { words }),
      ...(parameters && { call: parameters.length === 0 ? 'empty' : 'values' }),
    };
  };
}

function ofWord({ name, kind, signature, words, example }: ReferenceWord, language: Language): Completion {
  const kinds = {
    function: 'function',
    method: 'method',
    constant: 'constant',
    keyword: 'keyword',
    type: 'class',
    object: 'variable',
  } as const;
  const takes =
    signature === undefined
      ? undefined
      : /\(\s*\)/.test(signature)
        ? ('empty' as const)
        : ('values' as const);
  return {
    label: name,
    kind: kinds[kind],
    words: words[language],
    example,
    ...(signature && { detail: signature }),
    ...(takes && { call: takes }),
  };
}

/** The names of the file as it stands that no outline tells of, but for the one being written. */
function written({ outline }: Knowledge, source: SourceText, being: Place): Completion[] {
  const told = new Set(outline?.sketch.map(({ name }) => name));
  return [...source.names()]
    .filter(({ text }) => !told.has(text))
    .filter(({ line, column }) => line !== being.line || column !== being.column)
    .map(({ text }): Completion => ({ label: text, kind: 'variable' }));
}

/** A name once, the first one: what stands nearest or is told best comes first. */
function withoutTwins(options: readonly Completion[]): Completion[] {
  const seen = new Set<string>();
  return options.filter(({ label }) => {
    if (seen.has(label)) return false;
    seen.add(label);
    return true;
  });
}
