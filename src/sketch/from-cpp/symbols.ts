import { identifier, Names } from '../../../blocks/cpp/names.ts';
import { routineName } from '../../../blocks/cpp/routines.ts';
import { exactFor } from './exact-for.ts';
import { functionName, isBlockFunction, parameterName } from './function-types.ts';
import type { DeclaredList } from './lists.ts';
import type { Node } from './syntax.ts';
import { isSimpleType, literalNumber, typeOf } from './types.ts';
import { usesIn } from './uses.ts';

/** What a name of the sketch stands for among blocks. */
export interface Meaning {
  /** As blocks and the sketch made of them call it. */
  readonly name: string;
  /** `variable`, `list`: one of the workspace; `pin`: a constant that goes into pin fields; `foreign`: known to C++ blocks only. */
  readonly kind: 'variable' | 'list' | 'function' | 'pin' | 'foreign';
  readonly id: string;
  /** Of a variable, of a list's items, what a function gives. */
  readonly type: string;
  readonly pin?: string;
  /** How many items a list has. */
  readonly length?: number;
}

interface Declared {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
}

export interface Choices {
  /** All variables stay in C++. */
  readonly foreignVariables?: boolean;
  /** Arrays that may be lists, by where their declarators begin. */
  readonly lists: ReadonlyMap<number, DeclaredList>;
  /** The `for` stays no counting loop. */
  readonly uncounted: (loop: Node) => boolean;
  readonly foreignFunction: (at: number) => boolean;
  /** Items of the sketch's top that the generator of blocks writes by itself. */
  readonly isAbsorbed: (item: Node) => boolean;
  /** Names of constants whose number a block says in its own way. */
  readonly isConsumed: (name: Node) => boolean;
}

/** The names of a sketch, each where it holds. */
export class Symbols {
  /** By the names that the sketch itself has for them. */
  readonly #declared = new Map<string, Declared[]>();
  readonly #variables = new Map<string, Meaning>();
  readonly #names = new Names();
  readonly #choices: Choices;

  constructor(root: Node, choices: Choices) {
    this.#choices = choices;
    for (const name of foreignNames(root, choices)) this.#names.take(name);
    this.#functions(root);
    this.#walk(root, root);
  }

  /** The workspace's variables, in the order of their declarations. */
  get variables(): { id: string; name: string; type?: string }[] {
    return [...this.#variables.values()].map(({ id, name, kind }) => ({
      ...{ id, name },
      ...(kind === 'list' && { type: 'List' }),
    }));
  }

  /** What a name means where it stands. */
  at(node: Node): Meaning | undefined {
    const at = node.startIndex;
    let nearest: Declared | undefined;
    for (const declared of this.#declared.get(node.text) ?? []) {
      const holds = declared.from <= at && at < declared.to;
      if (holds && (nearest === undefined || widthOf(declared) < widthOf(nearest))) nearest = declared;
    }
    return nearest?.meaning;
  }

  /** C++ text with the names that its things have now. */
  text(node: Node): string {
    let text = node.text;
    const names = node.descendantsOfType(['identifier', 'type_identifier']).toReversed();
    for (const name of names) {
      const meaning = this.at(name);
      const now = meaning?.pin ?? meaning?.name ?? name.text;
      if (now === name.text) continue;
      const [from, to] = [name.startIndex - node.startIndex, name.endIndex - node.startIndex];
      text = text.slice(0, from) + now + text.slice(to);
    }
    return text;
  }

  #functions(root: Node): void {
    for (const node of root.namedChildren) {
      const name = functionName(node);
      if (name === undefined || name === 'setup' || name === 'loop') continue;
      if (this.#choices.isAbsorbed(node)) continue;
      const isForeign = this.#choices.foreignFunction(node.startIndex) || !isBlockFunction(node);
      const meaning: Meaning = {
        name: isForeign ? name : routineName(identifier(name), this.#names),
        kind: isForeign ? 'foreign' : 'function',
        id: `function ${name}`,
        type: node.childForFieldName('type')?.text ?? '',
      };
      this.#declare(name, root, meaning);
    }
  }

  #walk(node: Node, scope: Node): void {
    if (node.parent?.type === 'translation_unit' && this.#choices.isAbsorbed(node)) return;
    if (node.type === 'preproc_def') this.#macro(node, scope);
    if (node.type === 'declaration') this.#declaration(node, scope);
    if (node.type === 'parameter_declaration') this.#parameter(node);
    if (node.type === 'for_range_loop') this.#item(node);
    const isScope = ['compound_statement', 'for_statement', 'for_range_loop', 'function_definition'].includes(
      node.type,
    );
    for (const child of node.namedChildren) this.#walk(child, isScope ? node : scope);
  }

  #macro(node: Node, scope: Node): void {
    const name = node.childForFieldName('name');
    const value =
      node
        .childForFieldName('value')
        ?.text.replace(/\/\/.*/, '')
        .trim() ?? '';
    if (!name || this.#choices.foreignVariables) return;
    if (!this.#isInFields(name.text, value, node)) {
      const type = macroType(node, value);
      if (type !== undefined) this.#variable(name.text, type, 'global', scope);
      return;
    }
    const pin = value;
    const meaning: Meaning = { name: name.text, kind: 'pin', id: '', type: 'int', pin };
    this.#declare(name.text, scope, meaning);
  }

  #declaration(node: Node, scope: Node): void {
    const type = typeOf(node);
    const isGlobal = node.parent?.type === 'translation_unit';
    const root = rootOf(node);
    const loop = node.parent?.type === 'for_statement' ? node.parent : undefined;
    for (const declarator of node.childrenForFieldName('declarator')) {
      const name =
        declarator.type === 'init_declarator' ? declarator.childForFieldName('declarator') : declarator;
      if (name === null) continue;
      const value = declarator.childForFieldName('value');
      const isSimple =
        !node.hasError &&
        name.type === 'identifier' &&
        isSimpleType(type) &&
        value?.type !== 'initializer_list';
      const isInBody = isGlobal || loop !== undefined || node.parent?.type === 'compound_statement';
      const own = innerName(name);
      const list = this.#choices.foreignVariables
        ? undefined
        : this.#choices.lists.get(declarator.startIndex);
      if (own !== undefined && list !== undefined) {
        this.#variable(own, type, 'list', scope, { kind: 'list', length: list.length });
        continue;
      }
      if (own === undefined || this.#choices.foreignVariables || !isSimple || !isInBody) {
        if (own) this.#declare(own, scope, { name: own, kind: 'foreign', id: '', type });
        continue;
      }
      const isConstant =
        isGlobal && value !== null && (/\bconst\b/.test(type) || !usesIn(root).isChanged(own));
      if (isConstant && this.#isInFields(own, value.text, node, /\bconst\b/.test(type))) {
        this.#declare(own, scope, { name: own, kind: 'pin', id: '', type, pin: value.text });
        continue;
      }
      const counted = loop !== undefined && !this.#choices.uncounted(loop);
      const inLoop = loop && (exactFor(loop) ? 'for' : `while ${loop.startIndex}`);
      const place = isGlobal ? 'global' : counted ? 'counter' : (inLoop ?? 'local');
      this.#variable(own, type, place, scope);
    }
  }

  /** The constant is a pin, or blocks say its number in their own way, wherever it stands. */
  #isInFields(name: string, value: string, at: Node, isConst = true): boolean {
    const uses = usesIn(rootOf(at)).of(name);
    const { isConsumed } = this.#choices;
    const isSaid = uses.length > 0 && uses.every((use) => isConsumed(use));
    if (isSaid) return /^-?(?:0[xX][\da-fA-F]+|[\d.]+)[ULul]*$|^[A-Z]\w*$/.test(value);
    if (!isConst && !uses.some((use) => isConsumed(use))) return false;
    return (
      pinText(value) !== undefined &&
      uses.length > 0 &&
      uses.every((use) => isConsumed(use) || isPinOfCall(use))
    );
  }

  #parameter(node: Node): void {
    const definition = node.parent?.parent?.parent;
    const name = parameterName(node);
    if (definition?.type !== 'function_definition' || name === undefined) return;
    const isForeign = this.#choices.foreignFunction(definition.startIndex) || !isBlockFunction(definition);
    if (isForeign || this.#choices.foreignVariables)
      this.#declare(name.text, definition, { name: name.text, kind: 'foreign', id: '', type: typeOf(node) });
    else this.#variable(name.text, typeOf(node), 'parameter', definition);
  }

  /** Variables of one name, type and sort share a variable of the workspace. */
  #variable(own: string, type: string, place: string, scope: Node, more: Partial<Meaning> = {}): void {
    const key = `${place} ${type} ${own}`;
    const known = this.#variables.get(key);
    const meaning = known ?? {
      name: this.#names.take(identifier(own)),
      kind: 'variable',
      id: `variable ${key}`,
      type,
      ...more,
    };
    this.#variables.set(key, meaning);
    this.#declare(own, scope, meaning);
  }

  /** What `for (int pin : pins)` gives one after the other. */
  #item(loop: Node): void {
    const name = loop.childForFieldName('declarator');
    if (name?.type !== 'identifier') return;
    const type = loop.childForFieldName('type')?.text ?? '';
    const list = this.at(loop.childForFieldName('right') ?? loop);
    if (list?.kind === 'list' && isSimpleType(type)) this.#variable(name.text, type, 'counter', loop);
    else this.#declare(name.text, loop, { name: name.text, kind: 'foreign', id: '', type });
  }

  #declare(original: string, scope: Node, meaning: Meaning): void {
    const declared = this.#declared.get(original) ?? [];
    declared.push({ from: scope.startIndex, to: scope.endIndex + 1, meaning });
    this.#declared.set(original, declared);
  }
}

function widthOf({ from, to }: Declared): number {
  return to - from;
}

function innerName(declarator: Node): string | undefined {
  let at: Node | null = declarator;
  while (at && at.type !== 'identifier') at = at.childForFieldName('declarator') ?? at.firstNamedChild;
  return at?.text;
}

/** Of which type a constant is that says as much as `#define`; undefined where none does. */
function macroType(node: Node, value: string): string | undefined {
  const root = node.parent;
  const name = node.childForFieldName('name')?.text ?? '';
  const size = /^(?:\d[\d.]*|\.\d+|0[xX][\da-fA-F]+)([uUlL]*)$/.exec(value)?.[1];
  if (root?.type !== 'translation_unit' || size === undefined || literalNumber(value) === undefined)
    return undefined;
  if (usesIn(root).isForPreprocessor(name)) return undefined;
  const isUnsigned = /u/i.test(size) ? 'unsigned ' : '';
  const whole = /l/i.test(size) || (literalNumber(value) ?? 0) > 32_767 ? 'long' : 'int';
  return `const ${value.includes('.') ? 'float' : isUnsigned + whole}`;
}

/** Names of the sketch's own things that blocks do not know. */
function foreignNames(top: Node, { isAbsorbed, lists, foreignVariables }: Choices): string[] {
  const own = new Set(foreignVariables ? [] : [...lists.values()].map(({ name }) => name.startIndex));
  const items = top.namedChildren.filter((item) => !isAbsorbed(item));
  return [...new Set(items.flatMap((item) => foreignNamesIn(item, own)))];
}

function foreignNamesIn(root: Node, lists: ReadonlySet<number>): string[] {
  const declared = root
    .descendantsOfType(['type_identifier', 'namespace_identifier'])
    .map((node) => node.text);
  const arrays = root
    .descendantsOfType(['array_declarator', 'pointer_declarator'])
    .filter(({ startIndex }) => !lists.has(startIndex))
    .flatMap((node) => innerName(node) ?? []);
  return [...declared, ...arrays];
}

export function pinText(text: string): string | undefined {
  if (text === 'LED_BUILTIN') return text;
  return /^(?:\d{1,2}|A\d{1,2})$/.test(text) ? text : undefined;
}

const pinCalls: Readonly<Record<string, number>> = {
  pinMode: 0,
  digitalWrite: 0,
  digitalRead: 0,
  analogWrite: 0,
  analogRead: 0,
  tone: 0,
  noTone: 0,
  pulseIn: 0,
};

function isPinOfCall(node: Node): boolean {
  const call = node.parent?.parent;
  const callee = call?.type === 'call_expression' ? (call.childForFieldName('function')?.text ?? '') : '';
  return pinCalls[callee] !== undefined && node.parent?.namedChild(0) === node;
}

function rootOf(node: Node): Node {
  let at = node;
  while (at.parent) at = at.parent;
  return at;
}
