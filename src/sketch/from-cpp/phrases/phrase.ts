import type { Node } from 'web-tree-sitter';
import { legConstant } from '../../../../blocks/cpp/part-uses.ts';
import type { BlockEntry } from '../../../../blocks/entry.ts';
import { type Kit, newKitPart, partTypeOf } from '../../../../blocks/kit.ts';
import { partById } from '../../../../blocks/parts/index.ts';
import type { Part } from '../../../../blocks/parts/part.ts';
import type { Board } from '../../../boards/board.ts';
import type { CppParser } from '../../../compiler/prepare/cpp-parser.ts';
import { makeSketch } from '../../make-sketch.ts';
import { type Built, built } from '../built.ts';
import { functionName } from '../symbols.ts';
import { literalRead } from './literal-read.ts';
import { type Pattern, weightOf } from './pattern.ts';
import { holeOf, holeVariables, type Probe, probeBlock, probesOf } from './probe.ts';
import { constantsOf, declaredIn, type Tree, treeOf, within } from './tree.ts';

/** What a part is set to, by the names of its settings. */
export type Settings = Readonly<Record<string, string | number>>;

/** How a block reads in C++, found out by letting its own generator write it. */
export interface Phrase extends Probe {
  readonly kind: 'statement' | 'value' | 'condition';
  /** One, or several statements one under the other. */
  readonly says: readonly Pattern[];
  readonly includes: readonly string[];
  /** The generator writes a comment beside it. */
  readonly isNoted: boolean;
  /** Lines of `setup()` that the generator writes for it. */
  readonly setup: readonly Pattern[];
  /** The same at the beginning of `loop()`. */
  readonly loop: readonly Pattern[];
  /** What the generator declares for it at the top, by its name there. */
  readonly items: ReadonlyMap<string, Pattern>;
  /** Part settings with which it reads so; without a part, one that is empty. */
  readonly settings: readonly Settings[];
}

export interface PhraseNeeds {
  readonly parser: Pick<CppParser, 'parse'>;
  readonly board: Board;
  readonly kit: Kit;
  /** All words of the sketch. */
  readonly words: ReadonlySet<string>;
  /** The kinds of parts that the kit has or the sketch may bring. */
  readonly usable: ReadonlySet<string>;
}

type About = PhraseNeeds & { readonly settings: Settings; readonly types: readonly string[] };

interface Written {
  readonly says: readonly Tree[];
  readonly setup: readonly Tree[];
  readonly loop: readonly Tree[];
  readonly items: ReadonlyMap<string, Tree>;
  readonly includes: readonly string[];
  readonly isNoted: boolean;
}

interface Trial {
  readonly block: Built;
  readonly kind: Phrase['kind'];
  /** It gives a text. */
  readonly isText: boolean;
}

/** What was found out once holds for every sketch. */
const known = {
  words: new Map<string, readonly (readonly string[])[]>(),
  phrases: new Map<string, readonly (readonly [key: string, phrase: Phrase])[]>(),
  choices: new Map<string, readonly Choices[]>(),
};

/** The probes of each choice of a block's drop-downs, for blocks of the same kinds of parts. */
interface Choices {
  readonly types: readonly string[];
  readonly probes: readonly (readonly [choice: string, probes: readonly Probe[]])[];
}

function choicesOf(entry: BlockEntry): Choices[] {
  const byTypes = new Map<string, Map<string, Probe[]>>();
  for (const probe of probesOf(entry)) {
    const [types, choice] = [partsNamed(entry, probe).join(), JSON.stringify(probe.fields)];
    const choices = byTypes.get(types) ?? new Map<string, Probe[]>();
    choices.set(choice, [...(choices.get(choice) ?? []), probe]);
    byTypes.set(types, choices);
  }
  return [...byTypes].map(([types, choices]) => ({
    types: types === '' ? [] : types.split(','),
    probes: [...choices],
  }));
}

/** All the ways in which a block may read in a sketch that has these words. */
export function phrasesOf(entry: BlockEntry, needs: PhraseNeeds): Phrase[] {
  const found = new Map<string, Phrase>();
  for (const { types, probes: choices } of remembered(known.choices, entry.type, () => choicesOf(entry))) {
    if (!types.every((type) => needs.usable.has(type))) continue;
    for (const family of familiesOf(types, needs)) {
      const about = { ...needs, settings: family.base, types };
      const place = `${entry.type} ${types.join()} ${needs.board.id} ${JSON.stringify(family)}`;
      const firsts = choices.flatMap(([, [first]]) => first ?? []);
      const words = remembered(known.words, place, () => wordsOf(entry, firsts, about));
      for (const [at, [choice, probes]] of choices.entries()) {
        if (words[at]?.every((word) => needs.words.has(word)) !== true) continue;
        const phrases = remembered(known.phrases, `${place} ${choice}`, () =>
          triedOut(entry, probes, family, about).map((phrase) => [keyOf(phrase), phrase] as const),
        );
        for (const [key, phrase] of phrases) {
          const same = found.get(key);
          const settings = [...(same?.settings ?? []), ...phrase.settings];
          found.set(key, same === undefined ? phrase : { ...same, settings });
        }
      }
    }
  }
  return [...found.values()];
}

function remembered<Value>(memory: Map<string, Value>, key: string, make: () => Value): Value {
  const value = memory.get(key) ?? make();
  memory.set(key, value);
  return value;
}

function kindsOf(entry: BlockEntry): readonly Phrase['kind'][] {
  if (entry.kind !== 'value') return ['statement'];
  return entry.output?.includes('Boolean') ? ['condition', 'value'] : ['value'];
}

/** The phrases of a block in one choice of its drop-downs. */
function triedOut(
  entry: BlockEntry,
  probes: readonly Probe[],
  { base, others }: Family,
  about: About,
): Phrase[] {
  const plain = written(entry, probes, about, true);
  const bySetting = Object.entries(others).map(([name, value]) => {
    const settings = { ...base, [name]: value };
    const trees = written(entry, probes, { ...about, settings }, false);
    return { name, tries: [base[name] ?? 0, value] as const, trees };
  });
  const legs = legNames(about.types, about.board);
  return probes.flatMap((probe, at) =>
    kindsOf(entry).flatMap((kind) => {
      const own = plain.get(`${at} ${kind} `);
      if (own === undefined || own.says.length === 0) return [];
      const changes: Change[] = [];
      for (const [gap, filling] of Object.entries(probe.fillings)) {
        const other = filling.as === 'literal' ? plain.get(`${at} ${kind} ${gap}`) : undefined;
        if (filling.as === 'literal' && other)
          changes.push({ slot: gap, tries: filling.tries, written: other });
      }
      for (const { name, tries, trees } of bySetting) {
        const other = trees.get(`${at} ${kind} `);
        if (other) changes.push({ slot: `setting ${name}`, tries, written: other });
      }
      const phrase = phraseOf(probe, kind, own, changes, legs, base);
      return phrase && saysSomething(phrase) ? [phrase] : [];
    }),
  );
}

/** More than what is put into its gaps. */
function saysSomething({ says, kind }: Phrase): boolean {
  return says.some((pattern) => weightOf(pattern) >= 1) && (kind === 'statement' || says[0]?.kind === 'node');
}

/** The words that a block says, once for each choice of its drop-downs. */
function wordsOf(entry: BlockEntry, probes: readonly Probe[], about: About): string[][] {
  const trees = written(entry, probes, about, false);
  const [kind = 'statement'] = kindsOf(entry);
  return probes.map((_, at) => {
    const own = trees.get(`${at} ${kind} `);
    const said = own ? [...own.says, ...own.setup, ...own.loop, ...own.items.values()] : [];
    const declared = new Set([...(own?.items.keys() ?? []), ...said.flatMap(declaredIn)]);
    const words = said
      .flatMap((tree) => [...within(tree)])
      .filter(({ type, text }) => type.endsWith('identifier') && !declared.has(text) && !holeOf(text));
    return [...new Set(words.map(({ text }) => text))];
  });
}

/** Kinds of parts that a block uses. */
function partsNamed(entry: BlockEntry, probe: Probe): string[] {
  const named = Object.entries(entry.gaps).flatMap(([name, gap]) =>
    gap.kind === 'part' ? [partTypeOf(String(probe.fields[name]))] : [],
  );
  return [...named, ...(entry.parts?.slice(0, 1) ?? [])];
}

const mostFamilies = 12;

interface Family {
  readonly base: Settings;
  /** Of a number that may be another: which. */
  readonly others: Settings;
}

/** Settings to try: those of the kit's parts; of a part that the sketch itself may bring, all that there are. */
function familiesOf(types: readonly string[], { kit }: PhraseNeeds): Family[] {
  const owned = kit.parts.filter(({ id }) => types.includes(partTypeOf(id)));
  if (types.length === 0) return [{ base: {}, others: {} }];
  if (owned.length > 0)
    return owned.map(({ settings }) => ({ base: { ...usualOf(types), ...settings }, others: {} }));
  const settings = types.flatMap((type) => Object.entries(partById(type)?.settings ?? {}));
  let bases: Settings[] = [{}];
  for (const [name, setting] of settings) {
    if (setting.kind !== 'choice') continue;
    const options = [setting.value, ...setting.options.filter((option) => option !== setting.value)];
    bases = bases
      .flatMap((base) => options.map((option) => ({ ...base, [name]: option })))
      .slice(0, mostFamilies);
  }
  const numbers = settings.flatMap(([name, setting]) =>
    setting.kind === 'number' ? [[name, setting] as const] : [],
  );
  const usual = Object.fromEntries(numbers.map(([name, { value }]) => [name, value]));
  const first = Object.fromEntries(numbers.map(([name, each]) => [name, between(each, 0.4)]));
  const second = Object.fromEntries(numbers.map(([name, each]) => [name, between(each, 0.7)]));
  return [
    ...bases.map((base) => ({ base: { ...base, ...usual }, others: first })),
    ...(numbers.length === 0
      ? []
      : bases.slice(0, 4).map((base) => ({ base: { ...base, ...first }, others: second }))),
  ];
}

function usualOf(types: readonly string[]): Settings {
  const settings = types.flatMap((type) => Object.entries(partById(type)?.settings ?? {}));
  return Object.fromEntries(settings.map(([name, { value }]) => [name, value]));
}

function between(
  { least, most, value }: { least: number; most: number; value: number },
  share: number,
): number {
  const number = Math.round(least + (most - least) * share);
  return number === value ? number - 1 : number;
}

function kitWith(types: readonly string[], board: Board, settings: Settings): Kit {
  const taken = new Set<string>();
  return {
    parts: types.flatMap((type) => {
      const part = partById(type);
      if (part === undefined) return [];
      const made = newKitPart(`${type}:1`, part, board, taken);
      for (const pin of Object.values(made.pins)) taken.add(pin);
      const own = Object.fromEntries(Object.entries(settings).filter(([name]) => part.settings?.[name]));
      return [{ ...made, settings: own }];
    }),
  };
}

/** The constants of the parts' legs in a sketch that has one of each. */
function legNames(types: readonly string[], board: Board): Map<string, { part: string; leg: string }> {
  const kit = kitWith(types, board, {});
  return new Map(
    kit.parts.flatMap((kitPart) => {
      const part: Part | undefined = partById(partTypeOf(kitPart.id));
      if (part === undefined) return [];
      const named = { kitPart, part, name: part.codeName };
      return Object.keys(part.legs).map((leg) => [legConstant(named, leg), { part: part.id, leg }] as const);
    }),
  );
}

/** Lets the generator write every trial in one sketch. */
function written(
  entry: BlockEntry,
  probes: readonly Probe[],
  needs: About,
  alsoLiterals: boolean,
): Map<string, Written> {
  const kinds = kindsOf(entry);
  const trials = new Map<string, Trial>();
  probes.forEach((probe, at) => {
    const literals = Object.entries(probe.fillings).flatMap(([gap, { as }]) =>
      as === 'literal' ? [gap] : [],
    );
    for (const kind of kinds)
      for (const changed of [undefined, ...(alsoLiterals ? literals : [])])
        trials.set(`${at} ${kind} ${changed ?? ''}`, {
          isText: entry.kind === 'value' && entry.output?.includes('String') === true,
          block: { ...probeBlock(probe, entry.gaps, changed), id: `trial ${trials.size} value` },
          kind,
        });
  });
  const { variables, declarations } = holeVariables(probes);
  const carriers = [...trials.values()].map(carried);
  const own = [...trials].flatMap(([, { kind }], at) =>
    kind === 'value' ? [{ id: `carried${at}`, name: `carried${at}` }] : [],
  );
  const rows = carriers.flatMap((carrier, at) => [mark(at), { ...carrier, id: `trial ${at} ` }]);
  const workspace = {
    variables: [...variables, ...own],
    blocks: {
      languageVersion: 0,
      blocks: [
        built('program_start', {}, { DO: declarations }),
        built('program_forever', {}, { DO: [...rows, mark(carriers.length)] }),
      ],
    },
  };
  const { sketch, map } = makeSketch(
    workspace,
    needs.board.id,
    kitWith(needs.types, needs.board, needs.settings),
  );
  const text = sketch.files[0]?.text ?? '';
  return needs.parser.parse(text, (root) => {
    const reader = new Reader(root, needs.board, map);
    return new Map([...trials].map(([key, { kind }], at) => [key, reader.read(at, kind)]));
  });
}

function mark(at: number): Built {
  return built('cpp_statement', { CODE: `mark${at}();` });
}

function carried({ block, kind, isText }: Trial, at: number): Built {
  if (kind === 'statement') return block;
  if (kind === 'condition') return built('control_if', {}, { IF0: block });
  return built(
    'cpp_local',
    { TYPE: isText ? 'String' : 'int', VAR: { id: `carried${at}` } },
    { VALUE: block },
  );
}

class Reader {
  readonly #items = new Map<string, { row: number; tree: Tree }>();
  readonly #includes: { row: number; header: string }[] = [];
  readonly #comments: ReadonlySet<number>;
  readonly #setup: readonly { row: number; tree: Tree }[];
  readonly #loop: readonly { row: number; tree: Tree }[];
  readonly #map: readonly { block: string; from: number; to: number }[];

  constructor(root: Node, board: Board, map: readonly { block: string; from: number; to: number }[]) {
    this.#map = map;
    const constants = constantsOf(root, board.led, false);
    const rows = (name: string): { row: number; tree: Tree }[] => {
      const frame = root.namedChildren.find((node) => functionName(node) === name);
      const statements = frame?.childForFieldName('body')?.namedChildren ?? [];
      return statements
        .filter(({ type }) => type !== 'comment')
        .map((node) => ({ row: node.startPosition.row + 1, tree: treeOf(node, constants) }));
    };
    for (const node of root.namedChildren) {
      const row = node.startPosition.row + 1;
      if (node.type === 'preproc_include')
        this.#includes.push({ row, header: node.childForFieldName('path')?.text ?? '' });
      if (
        !/^(?:declaration|function_definition|enum_specifier|class_specifier|struct_specifier)$/.test(
          node.type,
        )
      )
        continue;
      const tree = treeOf(node, constants);
      const name = declaredIn(tree)[0] ?? '';
      const isConstant = constants.has(name);
      if (!isConstant && !holeOf(name) && name !== 'setup' && name !== 'loop')
        this.#items.set(name, { row, tree });
    }
    this.#comments = new Set(
      root.descendantsOfType('comment').map(({ startPosition }) => startPosition.row + 1),
    );
    this.#setup = rows('setup');
    this.#loop = rows('loop');
  }

  read(at: number, kind: Phrase['kind']): Written {
    const marks = this.#loop.map(({ tree }) => markIn(tree));
    const [from, to] = [marks.indexOf(at), marks.indexOf(at + 1)];
    const statements = this.#loop.slice(from + 1, to).map(({ tree }) => tree);
    const says = kind === 'statement' ? statements : valueIn(statements, kind);
    const asked = this.#map.filter(({ block }) => block.startsWith(`trial ${at} `));
    const isAsked = ({ row }: { row: number }): boolean =>
      asked.some((lines) => lines.from <= row && row <= lines.to);
    const isOwn = (tree: Tree): boolean => !/^Serial\.begin\(|^randomSeed\(/.test(textOf(tree));
    const setup = this.#setup
      .filter(isAsked)
      .map(({ tree }) => tree)
      .filter(isOwn);
    const loop = this.#loop
      .slice(0, Math.max(0, marks.indexOf(0)))
      .filter(isAsked)
      .map(({ tree }) => tree);
    const items = new Map<string, Tree>();
    const own = [...this.#items].filter(([, item]) => isAsked(item) && item.tree.type === 'declaration');
    for (const [name, { tree }] of own) items.set(name, tree);
    const waiting = [...says, ...setup, ...loop, ...own.map(([, { tree }]) => tree)];
    for (let tree = waiting.shift(); tree !== undefined; tree = waiting.shift()) {
      for (const { type, text } of within(tree)) {
        const item =
          type.endsWith('identifier') && !items.has(text) ? this.#items.get(text)?.tree : undefined;
        if (item === undefined) continue;
        items.set(text, item);
        waiting.push(item);
      }
    }
    const includes = this.#includes.filter(isAsked).map(({ header }) => header);
    const isNoted = asked.some((lines) => this.#comments.has(lines.to));
    return { says, setup, loop, items, includes, isNoted };
  }
}

function markIn(tree: Tree): number {
  const found = /^mark(\d+)\(\)$/.exec(textOf(tree));
  return found ? Number(found[1]) : -1;
}

export function textOf(tree: Tree): string {
  return tree.children.length === 0 ? tree.text : tree.children.map(textOf).join('');
}

/** The value that a carrier carries. */
function valueIn(statements: readonly Tree[], kind: Phrase['kind']): readonly Tree[] {
  const [carrier] = statements;
  if (carrier === undefined || statements.length > 1) return [];
  const holder =
    kind === 'condition' ? carrier : [...within(carrier)].find(({ type }) => type === 'init_declarator');
  const value = kind === 'condition' ? holder?.children[1] : holder?.children.at(-1);
  return value === undefined ? [] : [value];
}

interface Change {
  readonly slot: string;
  readonly tries: readonly [string | number, string | number];
  readonly written: Written;
}

type Legs = ReadonlyMap<string, { readonly part: string; readonly leg: string }>;

function phraseOf(
  probe: Probe,
  kind: Phrase['kind'],
  own: Written,
  changes: readonly Change[],
  legs: Legs,
  settings: Settings,
): Phrase | undefined {
  const declared = new Set([
    ...own.items.keys(),
    ...[...own.items.values(), ...own.says].flatMap(declaredIn),
  ]);
  const isAlike = (other: Written): boolean =>
    other.says.length === own.says.length &&
    other.setup.length === own.setup.length &&
    other.items.size === own.items.size &&
    [...pairs(own, other)].every(([a, b]) => b !== undefined && isOneShape(a, b));
  const fitting = changes.filter(({ written: other }) => isAlike(other));
  const isWhole = changes.every((change) => fitting.includes(change) || change.slot.startsWith('setting '));
  if (!isWhole) return undefined;
  const all = [...own.says, ...own.setup, ...own.loop, ...own.items.values()];
  const others = fitting.map(({ slot, tries, written: each }) => ({
    ...{ slot, tries },
    trees: [...each.says, ...each.setup, ...each.loop, ...each.items.values()],
  }));
  try {
    const patterns = all.map((tree, at) =>
      patternOf(
        tree,
        others.map(({ slot, tries, trees }) => ({ slot, tries, tree: trees[at] as Tree })),
        { declared, legs },
      ),
    );
    const take = (count: number): Pattern[] => patterns.splice(0, count);
    return {
      ...probe,
      kind,
      says: take(own.says.length),
      setup: take(own.setup.length),
      loop: take(own.loop.length),
      items: new Map([...own.items.keys()].map((name) => [name, patterns.shift() as Pattern])),
      includes: own.includes,
      isNoted: own.isNoted,
      settings: [settings],
    };
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

class Unreadable extends Error {}

function* pairs(own: Written, other: Written): Generator<[Tree, Tree | undefined]> {
  for (const [at, tree] of own.says.entries()) yield [tree, other.says[at]];
  for (const [at, tree] of own.setup.entries()) yield [tree, other.setup[at]];
  for (const [at, tree] of own.loop.entries()) yield [tree, other.loop[at]];
  const items = [...other.items.values()];
  for (const [at, tree] of [...own.items.values()].entries()) yield [tree, items[at]];
}

function isOneShape(a: Tree, b: Tree): boolean {
  return (
    a.type === b.type &&
    a.children.length === b.children.length &&
    a.children.every((child, at) => isOneShape(child, b.children[at] as Tree))
  );
}

interface Other {
  readonly slot: string;
  readonly tries: readonly [string | number, string | number];
  readonly tree: Tree;
}

function patternOf(
  tree: Tree,
  others: readonly Other[],
  about: { readonly declared: ReadonlySet<string>; readonly legs: Legs },
): Pattern {
  const body = tree.type === 'expression_statement' ? holeOf(textOf(tree).replace(/\(\)$/, '')) : undefined;
  if (body?.kind === 'body') return { kind: 'body', gap: body.gap, type: 'body' };
  if (tree.children.length > 0) {
    const children = tree.children.map((child, at) =>
      patternOf(
        child,
        others.map((other) => ({ ...other, tree: other.tree.children[at] as Tree })),
        about,
      ),
    );
    return { kind: 'node', type: tree.type, children };
  }
  const hole = tree.type === 'identifier' ? holeOf(tree.text) : undefined;
  if (hole) return { kind: hole.kind === 'variable' ? 'variable' : 'value', gap: hole.gap, type: hole.kind };
  if (about.declared.has(tree.text)) return { kind: 'name', name: tree.text };
  const leg = tree.name === undefined ? undefined : about.legs.get(tree.name);
  if (leg) return { kind: 'leg', ...leg };
  const differing = others.filter((other) => other.tree.text !== tree.text);
  const [change, ...more] = differing;
  if (change === undefined) return { kind: 'leaf', type: tree.type, text: tree.text };
  const read = more.length > 0 ? undefined : literalRead(change.tries, [tree.text, change.tree.text]);
  if (read === undefined) throw new Unreadable();
  return { kind: 'literal', slot: change.slot, type: tree.type, read, said: [tree.text, change.tree.text] };
}

function keyOf(phrase: Phrase): string {
  const { fields, kind, says, setup, loop, items, fillings } = phrase;
  // Whatever has a value may stand where something with a value was tried.
  const literals = Object.entries(fillings).flatMap(([gap, { as }]) =>
    as === 'literal' && !hasValue(says, gap) ? [gap] : [],
  );
  return JSON.stringify([fields, kind, says, setup, loop, [...items], literals], (key, value) =>
    key === 'type' && /^(?:int|long|float|text|bool|unchecked|unsure)$/.test(value) ? 'value' : value,
  );
}

function hasValue(patterns: readonly Pattern[], gap: string): boolean {
  return patterns.some(
    (pattern) =>
      (pattern.kind === 'value' && pattern.gap === gap) ||
      (pattern.kind === 'node' && hasValue(pattern.children, gap)),
  );
}
