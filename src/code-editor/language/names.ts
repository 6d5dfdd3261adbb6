import { type CodeSymbol, type Outline, type Place, SourceText } from '../../compiler/index.ts';
import type { Language } from '../../locale/index.ts';
import type { LibraryClasses } from '../reference/libraries/library-class.ts';
import type { ReferenceWord } from '../reference/reference-word.ts';

/** What is known of a sketch while it is edited. */
export interface Knowledge {
  /** Undefined until the compiler has read the sketch. */
  readonly outline: Outline | undefined;
  readonly reference: readonly ReferenceWord[];
  /** What is told of libraries’ classes; of those that are not there their headers’ comments are shown. */
  readonly classes?: LibraryClasses;
  /** Names of the board's pins: `A0`, `LED_BUILTIN`. */
  readonly pins: readonly string[];
}

/** A file as it is being edited. */
export interface EditedFile {
  readonly name: string;
  readonly text: string;
}

/** The name at a place or right before it, and what stands before it on its line. */
export interface NameAt extends Place {
  readonly name: string;
  /** The object whose member it is: `Serial` in `Serial.print`. */
  readonly owner?: string;
}

const name = /[\p{L}_][\p{L}\p{N}_]*/gu;

/** The name that the place stands in or at the end of. */
export function nameAt(source: SourceText, at: Place): NameAt | undefined {
  const code = source.code[at.line - 1] ?? '';
  for (const found of code.matchAll(name)) {
    const column = found.index + 1;
    if (column > at.column || column + found[0].length < at.column) continue;
    const owner = ownerBefore(code.slice(0, found.index));
    return { name: found[0], line: at.line, column, ...(owner !== undefined && { owner }) };
  }
  return undefined;
}

/** The object before a dot or an arrow at the end of a text: of `leds[i].` it is `leds`. */
export function ownerBefore(left: string): string | undefined {
  return /([\p{L}_][\p{L}\p{N}_]*)(?:\s*\[[^\]]*\])*\s*(?:\.|->|::)\s*$/u.exec(left)?.[1];
}

/** The names that a place in a file sees, the nearest first. */
export function visible(outline: Outline | undefined, file: string, line: number): CodeSymbol[] {
  const symbols = outline?.sketch ?? [];
  const seen = symbols.filter(
    (symbol) =>
      symbol.within === undefined &&
      (symbol.scope === undefined ||
        (symbol.file === file &&
          symbol.scope.from <= line &&
          line <= symbol.scope.to &&
          symbol.line <= line)),
  );
  const size = ({ scope }: CodeSymbol) => (scope ? scope.to - scope.from : Number.POSITIVE_INFINITY);
  return seen.sort((a, b) => size(a) - size(b));
}

/** Every class's members that an object of a type has, its base classes' included. */
export function membersOf(outline: Outline | undefined, type: string): CodeSymbol[] {
  if (!outline) return [];
  const all = [...outline.sketch, ...outline.libraries, ...outline.core];
  const members: CodeSymbol[] = [];
  const seen = new Set<string>();
  const visit = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    members.push(...all.filter((symbol) => symbol.within === name && symbol.name !== name));
    for (const base of all.find(({ kind, name: own }) => kind === 'class' && own === name)?.bases ?? [])
      visit(base);
  };
  visit(bareType(type));
  return members;
}

/** The class's name in a type: of `const Servo &` it is `Servo`. */
export function bareType(type: string): string {
  return type
    .replace(/\b(?:const|constexpr|volatile|unsigned|struct|class)\b/g, '')
    .replace(/[*&[\]]/g, '')
    .trim();
}

/** The type of the object with that name at a place: `Servo` for `arm`. */
export function typeOfObject(
  knowledge: Knowledge,
  object: string,
  file: string,
  line: number,
): string | undefined {
  const { outline } = knowledge;
  const isObject = ({ kind }: CodeSymbol) => /variable|constant|parameter|field/.test(kind);
  const own = visible(outline, file, line).find((symbol) => symbol.name === object && isObject(symbol));
  const found =
    own ??
    [...(outline?.libraries ?? []), ...(outline?.core ?? [])].find(
      (symbol) => symbol.name === object && isObject(symbol),
    );
  return found?.type ?? (knowledge.reference.some(({ within }) => within === object) ? object : undefined);
}

/** What a name at a place means: of the sketch, its libraries or the core. */
export function symbolsAt(knowledge: Knowledge, file: EditedFile, at: NameAt): CodeSymbol[] {
  const { outline } = knowledge;
  if (at.owner !== undefined) {
    const type = typeOfObject(knowledge, at.owner, file.name, at.line) ?? at.owner;
    return membersOf(outline, type).filter((symbol) => symbol.name === at.name);
  }
  const own = visible(outline, file.name, at.line).filter((symbol) => symbol.name === at.name);
  const [nearest] = own;
  // Functions of one name stand side by side; of variables the nearest hides the others.
  if (nearest) return own.filter(({ scope }) => scope === nearest.scope);
  const declared = (outline?.sketch ?? []).filter(
    (symbol) => symbol.name === at.name && symbol.line === at.line,
  );
  if (declared.length > 0) return declared;
  return [...(outline?.libraries ?? []), ...(outline?.core ?? [])].filter(
    (symbol) => symbol.name === at.name && symbol.within === undefined,
  );
}

/** What the reference says of a name: of a member by its object’s or its class’s name. */
export function wordAt(knowledge: Knowledge, file: EditedFile, at: NameAt): ReferenceWord | undefined {
  const same = knowledge.reference.filter((word) => word.name === at.name);
  if (at.owner === undefined) return same.find(({ within }) => within === undefined);
  const type = typeOfObject(knowledge, at.owner, file.name, at.line);
  return same.find(({ within }) => within === at.owner || within === (type && bareType(type)));
}

/** What is told of a symbol: of a well-known library's in the language, of others by the comment beside it. */
export function toldOf({ classes }: Knowledge, symbol: CodeSymbol, language: Language): string | undefined {
  const { kind, name, within, comment } = symbol;
  const words = within === undefined ? classOf(classes, kind, name)?.words : classes?.[within]?.methods[name];
  return words?.[language] ?? comment;
}

function classOf(classes: LibraryClasses | undefined, kind: CodeSymbol['kind'], name: string) {
  return kind === 'class' ? classes?.[name] : undefined;
}

export function sourceOf(file: EditedFile): SourceText {
  return new SourceText(file.text);
}
