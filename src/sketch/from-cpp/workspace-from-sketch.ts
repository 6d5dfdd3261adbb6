import { entryOf } from '../../../blocks/categories.ts';
import type { Level as BlockLevel } from '../../../blocks/entry.ts';
import { emptyKit, type Kit } from '../../../blocks/kit.ts';
import { type BoardId, boardById } from '../../boards/index.ts';
import { Problem } from '../../locale/problem.ts';
import { type Built, blocksIn, built, commented } from './built.ts';
import { commentText, dedented } from './comments.ts';
import { countingLoop } from './counting-loop.ts';
import { blockType, functionName, parameterName, parametersOf, signatureOf } from './function-types.ts';
import { Level } from './level.ts';
import { declaredLists, listBlock } from './lists.ts';
import type { Phrase } from './phrases/phrase.ts';
import { Readings } from './phrases/readings.ts';
import { placed } from './placed.ts';
import { SetupLines } from './setup-lines.ts';
import { Statements } from './statements.ts';
import { Symbols } from './symbols.ts';
import type { Node } from './syntax.ts';
import { isSimpleType, typeOf } from './types.ts';
import { isCall, Values } from './values.ts';

/** What is left to C++ blocks, and how much is said that the generator would say by itself. */
export interface Plan {
  /** How a statement (by where it begins) is made; absent: of blocks. */
  readonly levels?: ReadonlyMap<number, Level>;
  /** Functions (by where they begin) that stay C++ as a whole; of `setup` and `loop` the body does. */
  readonly plainFunctions?: ReadonlySet<number>;
  /** `pinMode`, `Serial.begin` and declarations stand as the sketch has them, not as the generator writes them. */
  readonly isExact?: boolean;
  /** The sketch compiles: what the grammar cannot read in it is C++ all the same. */
  readonly isChecked?: boolean;
  /** Functions under `loop` stay there. */
  readonly keepsOrder?: boolean;
  /** No variable becomes one of the workspace. */
  readonly foreignVariables?: boolean;
  /** How blocks read in C++; without them only what the rules of this folder know becomes blocks. */
  readonly phrases?: readonly Phrase[];
}

/** A sketch as blocks. */
export interface BlockProgram {
  /** As Blockly saves it. */
  readonly workspace: object;
  readonly kit: Kit;
  /** How many frames and statements are blocks of their own. */
  readonly own: number;
  /** How many C++ blocks stand in it. */
  readonly foreign: number;
  /** The lowest level whose toolbox has all of them. */
  readonly level: BlockLevel;
  /** Each statement that became a block, by where it begins. */
  readonly statements: ReadonlyMap<number, Level>;
}

const cppBlocks = new Set(['cpp_statement', 'cpp_value', 'cpp_global', 'cpp_below']);
/**
 * Blocks of a sketch of one tab; what has no block becomes a C++ block.
 * @param root the sketch as tree-sitter's C++ grammar reads it
 * @throws Problem `sketch-broken` with the `line` of the first thing that cannot be read, `sketch-no-frames` where
 *   it has no `setup` or no `loop`
 */
export function workspaceFromSketch(
  root: Node,
  board: BoardId,
  plan: Plan = {},
  kit: Kit = emptyKit,
): BlockProgram {
  return programOf(root, board, plan, kit).program;
}

/** The same, with what the sketch's names mean in it. */
export function programOf(
  root: Node,
  board: BoardId,
  plan: Plan,
  kit: Kit,
): { program: BlockProgram; symbols: Symbols } {
  checkWhole(root, plan.isChecked === true);
  const program = new Program(root, board, plan, kit);
  return { program: program.blocks(), symbols: program.symbols };
}

function checkWhole(root: Node, isChecked: boolean): void {
  const broken = root.hasError ? firstBroken(root) : undefined;
  if (root.hasError && !isChecked)
    throw new Problem('sketch-broken', { line: (broken ?? root).startPosition.row + 1 });
  const names = root.namedChildren.map(functionName);
  if (!names.includes('setup') || !names.includes('loop')) throw new Problem('sketch-no-frames');
}

function firstBroken(node: Node): Node | undefined {
  if (node.isError || node.isMissing) return node;
  for (const child of node.children) {
    const broken = child.hasError || child.isMissing ? firstBroken(child) : undefined;
    if (broken) return broken;
  }
  return undefined;
}

/** A sketch read by a plan's phrases. */
function readingsOf(root: Node, board: BoardId, plan: Plan, kit: Kit): Readings {
  const isPlain = (at: number): boolean =>
    root.namedChildren.some(
      (node) => plan.plainFunctions?.has(node.startIndex) && node.startIndex <= at && at < node.endIndex,
    );
  const isRead = (at: number): boolean =>
    (plan.levels?.get(at) ?? Level.read) < Level.byCalls && !isPlain(at);
  return new Readings(root, plan.phrases ?? [], kit, boardById(board), isRead);
}

/** What the names of a sketch mean under a plan. */
function symbolsOf(root: Node, plan: Plan, readings: Readings): Symbols {
  return new Symbols(root, {
    foreignVariables: plan.foreignVariables === true,
    lists: declaredLists(root),
    uncounted: (loop) => countingLoop(loop, plan.levels?.get(loop.startIndex) ?? Level.read) === undefined,
    foreignFunction: (at) => plan.plainFunctions?.has(at) === true,
    isAbsorbed: (item) => readings.isAbsorbed(item),
    isConsumed: (name) => readings.isConsumed(name),
  });
}

class Program {
  readonly #root: Node;
  readonly #plan: Plan;
  readonly #readings: Readings;
  readonly symbols: Symbols;
  readonly #values: Values;
  readonly #setup: SetupLines;
  readonly #statements: Statements;
  readonly #lists: ReturnType<typeof declaredLists>;
  readonly #start: Built[] = [];
  readonly #frames: Built[] = [];
  readonly #placed = new Set<'DECLARE' | 'SET_UP'>();
  #comments: string[] = [];

  constructor(root: Node, board: BoardId, plan: Plan, kit: Kit) {
    this.#root = root;
    this.#lists = declaredLists(root);
    this.#plan = plan;
    this.#readings = readingsOf(root, board, plan, kit);
    const level = (at: number): Level => plan.levels?.get(at) ?? Level.read;
    this.symbols = symbolsOf(root, plan, this.#readings);
    this.#values = new Values(this.symbols, boardById(board), this.#readings);
    this.#setup = new SetupLines(root, this.#values, plan.isExact === true);
    const modes = this.#setup.modes();
    this.#values.pullups = new Set(modes.filter(({ mode }) => mode === 'INPUT_PULLUP').map(({ pin }) => pin));
    this.#values.parameters = this.#parameters();
    const seed = root.descendantsOfType('call_expression').find((call) => isCall(call, 'randomSeed'));
    this.#values.isSeeded = plan.isExact !== true && seed !== undefined;
    this.#statements = new Statements(this.#values, level, {
      isAbsorbed: (node) => this.#readings.isAbsorbed(node) || this.#setup.isAbsorbed(node),
      placeOf: (node) => (this.#readings.isAbsorbed(node) ? this.#partsHere('SET_UP') : undefined),
    });
  }

  blocks(): BlockProgram {
    const bodies = new Map<string, { blocks: Built[]; comments: string[] }>();
    let before: Node | undefined;
    for (const node of this.#root.namedChildren) {
      const name = functionName(node);
      if (node.type === 'comment') {
        if (before?.endPosition.row !== node.startPosition.row) this.#comments.push(...commentText(node));
        continue;
      }
      before = node;
      const body = node.childForFieldName('body');
      if ((name === 'setup' || name === 'loop') && body) {
        const blocks = this.#body(node, body, name);
        bodies.set(name, { blocks, comments: [...this.#taken(), ...this.#statements.leftover] });
        this.#statements.leftover = [];
      } else this.#global(node, name);
    }
    const setup = bodies.get('setup');
    const loop = bodies.get('loop');
    const first = [
      ...this.#start,
      ...(this.#plan.isExact ? this.#setup.asIs() : this.#setup.baud()),
      ...(setup?.blocks ?? []),
    ];
    const start = commented(built('program_start', {}, { DO: first }), setup?.comments ?? []);
    const forever = commented(built('program_forever', {}, { DO: loop?.blocks ?? [] }), [
      ...(loop?.comments ?? []),
      ...this.#comments,
    ]);
    const frames = placed([start, forever, ...this.#frames]);
    const variables = this.symbols.variables;
    const types = frames.flatMap((frame) => [...blocksIn(frame)]).map(({ type }) => type);
    const isForeign = (type: string): boolean => cppBlocks.has(type);
    const own = types.filter((type) => !isForeign(type) && entryOf(type)?.kind !== 'value');
    return {
      workspace: {
        ...(variables.length > 0 && { variables }),
        blocks: { languageVersion: 0, blocks: frames },
      },
      kit: this.#readings.kit,
      own: own.length,
      foreign: types.filter(isForeign).length,
      level: types.some((type) => entryOf(type)?.level === 'expert') ? 'expert' : 'blocks',
      statements: this.#statements.made,
    };
  }

  /** The place of what parts need, once, where the sketch's own order is to stay. */
  #partsHere(WHAT: 'DECLARE' | 'SET_UP'): Built | undefined {
    if (this.#plan.isExact !== true || this.#placed.has(WHAT)) return undefined;
    this.#placed.add(WHAT);
    return built('cpp_parts_here', { WHAT });
  }

  #taken(): string[] {
    const comments = this.#comments;
    this.#comments = [];
    return comments;
  }

  #body(node: Node, body: Node, name: 'setup' | 'loop' | 'function'): Built[] {
    if (name !== 'function' && this.#plan.plainFunctions?.has(node.startIndex)) {
      const inner = this.symbols
        .text(body)
        .slice(1, -1)
        .replace(/^[ \t]*\n|\s+$/g, '');
      return inner.trim() === '' ? [] : [built('cpp_statement', { CODE: dedented(inner, 2) })];
    }
    return this.#statements.body(body, { in: name, isInLoop: false, isTop: true });
  }

  /** What stands outside `setup` and `loop`. */
  #global(node: Node, name: string | undefined): void {
    const put = (...blocks: Built[]): void => {
      const [first, ...others] = blocks;
      if (first) this.#start.push(commented(first, this.#taken()), ...others);
    };
    if (this.#readings.isAbsorbed(node)) {
      const place = node.type === 'declaration' ? this.#partsHere('DECLARE') : undefined;
      if (place) put(place);
      return;
    }
    if (node.type === 'preproc_include') {
      if (this.#readings.isBrought(node.childForFieldName('path')?.text)) return;
      put(built('cpp_include', { HEADER: node.childForFieldName('path')?.text.replace(/[<>"]/g, '') ?? '' }));
      return;
    }
    if (node.type === 'preproc_def') {
      const own = node.childForFieldName('name');
      const meaning = own ? this.symbols.at(own) : undefined;
      if (meaning?.kind === 'pin') return;
      if (meaning?.kind === 'variable') {
        const VALUE = (node.childForFieldName('value')?.text ?? '').replace(/\/\/.*/, '').trim();
        put(built('cpp_variable', { TYPE: meaning.type, VAR: { id: meaning.id }, VALUE }));
        return;
      }
    }
    if (isPrototype(node) || node.text === ';') return;
    if (node.previousNamedSibling && isCut(node.previousNamedSibling)) return;
    const meaning = name && node.type === 'function_definition' ? this.#functionId(node) : undefined;
    const body = node.childForFieldName('body');
    if (meaning && body) {
      const isFirst = this.#isBelow(node) && !this.#start.some(({ type }) => type === 'cpp_functions_below');
      if (isFirst) this.#start.push(built('cpp_functions_below'));
      this.#frames.push(commented(this.#function(node, body, meaning), this.#taken()));
      return;
    }
    const variables = node.type === 'declaration' && !node.hasError ? this.#variables(node) : undefined;
    if (variables) put(...variables);
    else if (this.#isBelow(node)) put(built('cpp_below', { CODE: this.#text(node) }));
    else put(built('cpp_global', { CODE: this.#text(node) }));
  }

  /** An item of the sketch's top as it stands: a class needs its semicolon, a macro one line. */
  #text(node: Node): string {
    const next = isCut(node) ? node.nextNamedSibling : null;
    const whole = this.symbols.text(node) + (next ? ` ${this.symbols.text(next)}` : '');
    const text = whole.replace(/\\\r?\n/g, ' ').trim();
    return /^(?:class|struct|enum|union)_specifier$/.test(node.type) ? `${text};` : text;
  }

  /** A function that the sketch has under `loop`. */
  #isBelow(node: Node): boolean {
    const loop = this.#root.namedChildren.find((each) => functionName(each) === 'loop');
    return (
      this.#plan.keepsOrder === true &&
      node.type === 'function_definition' &&
      loop !== undefined &&
      node.startIndex > loop.startIndex
    );
  }

  #functionId(node: Node): string | undefined {
    const own = node.childForFieldName('declarator')?.childForFieldName('declarator');
    const meaning = own && this.symbols.at(own);
    return meaning?.kind === 'function' ? meaning.id : undefined;
  }

  #function(node: Node, body: Node, id: string): Built {
    const parameters = this.#values.parameters.get(id) ?? [];
    const name = this.symbols.at(
      node.childForFieldName('declarator')?.childForFieldName('declarator') ?? node,
    )?.name;
    const fields = parameters.flatMap(({ id: variable, type }, at) => [
      [`PARAM${at}`, { id: variable }],
      [`TYPE${at}`, type],
    ]);
    const state =
      parameters.length > 0 ? { parameters: parameters.map(({ id, type }) => ({ id, type })) } : undefined;
    const inside = this.#body(node, body, 'function');
    const isLeftInCpp = inside.some((block) => [...blocksIn(block)].some(givesInCpp));
    const signature = signatureOf(node, isLeftInCpp);
    const types =
      signature && built('cpp_signature', { RESULT: signature.gives, TAKES: signature.takes.join(', ') });
    const DO = [...(types ? [types] : []), ...inside];
    return { ...built('function_define', { NAME: name, ...Object.fromEntries(fields) }, { DO }, state), id };
  }

  #parameters(): Map<string, { id: string; name: string; type: string }[]> {
    const functions = this.#root.namedChildren.filter((node) => functionName(node) !== undefined);
    return new Map(
      functions.flatMap((node) => {
        const id = this.#functionId(node);
        if (id === undefined) return [];
        const parameters = parametersOf(node).map((parameter) => {
          const meaning = this.symbols.at(parameterName(parameter) ?? parameter);
          return {
            id: meaning?.id ?? '',
            name: meaning?.name ?? '',
            type: blockType(parameter),
          };
        });
        return [[id, parameters] as const];
      }),
    );
  }

  /** Variables of simple types; undefined where C++ keeps one of them. */
  #variables(node: Node): Built[] | undefined {
    const type = typeOf(node);
    const blocks: Built[] = [];
    for (const declarator of node.childrenForFieldName('declarator')) {
      const isInit = declarator.type === 'init_declarator';
      const name = isInit ? declarator.childForFieldName('declarator') : declarator;
      const list = this.#lists.get(declarator.startIndex);
      const meaning =
        name?.type === 'identifier' || list ? this.symbols.at(list?.name ?? name ?? node) : undefined;
      if (meaning?.kind === 'pin') continue;
      if (meaning?.kind === 'list' && list) {
        blocks.push(listBlock(list, meaning.id, this.symbols, this.#plan.isExact === true));
        continue;
      }
      if (meaning?.kind !== 'variable' || !isSimpleType(type)) return undefined;
      const value = isInit ? declarator.childForFieldName('value') : null;
      const code = value ? this.symbols.text(value) : '';
      if (
        !this.#plan.isExact &&
        /^(?:int|long|unsigned long|float|bool|String)$/.test(type) &&
        /^(?:0|false|"")$/.test(code)
      )
        continue;
      blocks.push(built('cpp_variable', { TYPE: type, VAR: { id: meaning.id }, VALUE: code }));
    }
    return blocks;
  }
}

/** The block's own C++ ends the function with a value. */
function givesInCpp({ type, fields }: Built): boolean {
  return type === 'cpp_statement' && /\breturn\s+[^;\s]/.test(String(fields?.CODE));
}

/** `const byte squares[] PROGMEM = …`: to the grammar these are two items. */
function isCut(node: Node): boolean {
  return node.lastChild?.isMissing === true;
}

/** `void blink(int times);`: the compiler finds it out by itself. */
function isPrototype(node: Node): boolean {
  if (node.type !== 'declaration') return false;
  const declarator = node.childForFieldName('declarator');
  const parameters =
    declarator?.type === 'function_declarator' ? declarator.childForFieldName('parameters') : null;
  return (
    parameters?.namedChildren.every(
      (child) => child.type === 'parameter_declaration' && child.childForFieldName('declarator') !== null,
    ) === true && /^(?:void|int|long|float|bool|boolean|String|unsigned long)$/.test(typeOf(node))
  );
}
