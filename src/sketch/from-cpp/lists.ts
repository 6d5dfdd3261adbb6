import { type Built, built } from './built.ts';
import { moved, movedFrom } from './moved.ts';
import { constantsOf } from './phrases/tree.ts';
import type { Meaning, Symbols } from './symbols.ts';
import type { Node } from './syntax.ts';
import { isSimpleType, literalNumber, typeOf } from './types.ts';
import { argumentsOf, bare, isCall, type Values } from './values.ts';

/** An array of numbers at the top of a sketch: a list among blocks. */
export interface DeclaredList {
  readonly name: Node;
  readonly type: string;
  readonly length: number;
  /** What stands between the square brackets. */
  readonly size?: Node;
  readonly items?: Node;
}

/** The lists that a sketch declares, by where their declarators begin. */
export function declaredLists(root: Node): Map<number, DeclaredList> {
  const constants = constantsOf(root, '', false);
  const declarations = root.namedChildren.filter(({ type, hasError }) => type === 'declaration' && !hasError);
  return new Map(
    declarations.flatMap((node) =>
      node.childrenForFieldName('declarator').flatMap((declarator) => {
        const list = declaredList(node, declarator, constants);
        return list === undefined ? [] : [[declarator.startIndex, list] as const];
      }),
    ),
  );
}

function declaredList(
  node: Node,
  declarator: Node,
  constants: ReadonlyMap<string, string>,
): DeclaredList | undefined {
  const isInit = declarator.type === 'init_declarator';
  const array = isInit ? declarator.childForFieldName('declarator') : declarator;
  const items = (isInit ? declarator.childForFieldName('value') : null) ?? undefined;
  const name = array?.type === 'array_declarator' ? array.childForFieldName('declarator') : null;
  const type = typeOf(node);
  if (array === null || name?.type !== 'identifier' || !isSimpleType(type) || type.includes('String'))
    return undefined;
  if (items !== undefined && !isRow(items)) return undefined;
  const size = array.childForFieldName('size') ?? undefined;
  const count = items === undefined ? 0 : itemsOf(items).length;
  const length = size === undefined ? count : literalNumber(constants.get(size.text) ?? size.text);
  if (length === undefined || length < 1 || length > 900 || !Number.isInteger(length)) return undefined;
  return { name, type, length, ...(size && { size }), ...(items && { items }) };
}

/** Items one after the other, none of them a row itself. */
function isRow(items: Node): boolean {
  return items.type === 'initializer_list' && itemsOf(items).every(({ type }) => !/^initializer_/.test(type));
}

function itemsOf(items: Node): Node[] {
  return items.namedChildren.filter(({ type }) => type !== 'comment');
}

/** The block that makes the list; `isExact`: just as C++ declares it. */
export function listBlock(list: DeclaredList, id: string, symbols: Symbols, isExact: boolean): Built {
  const { type, length, size, items } = list;
  const LIST = { id };
  const nodes = items === undefined ? [] : itemsOf(items);
  const numbers = nodes.map(({ text }) => (/^-?[\d.]+$/.test(text) ? Number(text) : undefined));
  const isPlain = /^(?:int|long|float)$/.test(type) && (size === undefined || /^\d+$/.test(size.text));
  if (!isExact && isPlain && numbers.every((number) => number === 0))
    return built('list_make_zeros', { LIST, LENGTH: length });
  if (!isExact && isPlain && numbers.length === length && !numbers.includes(undefined))
    return built('list_make', { LIST, ITEMS: numbers.join(', ') });
  return built('cpp_list', {
    TYPE: type,
    LIST,
    LENGTH: size === undefined ? '' : symbols.text(size),
    ITEMS:
      nodes.length === 0 && items !== undefined ? '0' : nodes.map((node) => symbols.text(node)).join(', '),
  });
}

/** `pins[i]`: which list, and which place in it. */
interface Item {
  readonly LIST: { readonly id: string };
  readonly AT: Built;
}

function itemOf(node: Node, values: Values): Item | undefined {
  const list = listAt(node.childForFieldName('argument'), values);
  const [index, ...more] = node.childForFieldName('indices')?.namedChildren ?? [];
  const AT = list && index && more.length === 0 ? placeOf(bare(index), list, values) : undefined;
  return list && AT && { LIST: { id: list.id }, AT };
}

function listAt(node: Node | null, { symbols }: Values): Meaning | undefined {
  const meaning = node?.type === 'identifier' ? symbols.at(node) : undefined;
  return meaning?.kind === 'list' ? meaning : undefined;
}

/** Counted from 1, as blocks count: `i + 1` for `i`. */
function placeOf(index: Node, { length = 0 }: Meaning, values: Values): Built | undefined {
  const known = index.type === 'number_literal' ? literalNumber(index.text) : undefined;
  if (known !== undefined) return known < length ? built('math_number', { NUM: known + 1 }) : undefined;
  if (index.descendantsOfType('assignment_expression').length > 0) return undefined;
  const { from, step } = movedFrom(index);
  const kept = step === -1 ? keptInside(bare(from), length) : undefined;
  if (kept) return values.number(kept);
  const place = moved(values.number(from), step + 1);
  return values.isUnchecked || values.isPlain ? built('cpp_unchecked', {}, { VALUE: place }) : place;
}

/** What the block of a list's item itself pulls to the nearest place: `constrain(place, 1, 5)`. */
function keptInside(call: Node, length: number): Node | undefined {
  const [place, low, high] = argumentsOf(call);
  const isOwn = isCall(call, 'constrain') && low?.text === '1' && high?.text === String(length);
  return isOwn ? place : undefined;
}

/** `pins[i]` as a value. */
export function listItem(node: Node, values: Values): Built | undefined {
  const item = itemOf(node, values);
  return item && built('list_item', { LIST: item.LIST }, { AT: item.AT });
}

/** `sizeof(pins) / sizeof(pins[0])`. */
export function listLength(node: Node, values: Values): Built | undefined {
  const text = node.text.replace(/\s/g, '');
  const [, name] =
    /^sizeof\(?(\w+)\)?\/sizeof(?:\(\1\[0\]\)|\(\*\1\)|\((?:int|float|long|byte|char)\)|\1\[0\])$/.exec(
      text,
    ) ?? [];
  // To the grammar what stands in `sizeof` may be a type.
  const own = node.descendantsOfType(['identifier', 'type_identifier']).find((each) => each.text === name);
  const list = own && values.symbols.at(own);
  return list?.kind === 'list' ? built('list_length', { LIST: { id: list.id } }) : undefined;
}

/** An item is given a value: `pins[i] = 5`, `counts[i]++`, `sums[i] += x`. */
export function listSet(node: Node, values: Values): Built | undefined {
  const target = node.childForFieldName(node.type === 'update_expression' ? 'argument' : 'left');
  const item = target?.type === 'subscript_expression' ? itemOf(target, values) : undefined;
  if (!target || !item) return undefined;
  const { LIST, AT } = item;
  const change = changeOf(node, values);
  if (change === undefined) return undefined;
  const { how, by } = change;
  if (how === undefined) return built('list_set', { LIST }, { AT, VALUE: by });
  // What is counted in the place would be counted twice.
  if (target.descendantsOfType('update_expression').length > 0) return undefined;
  const [type, OP] = how;
  const VALUE = built(type, { OP }, { A: built('list_item', { LIST }, { AT }), B: by });
  return built('list_set', { LIST }, { AT, VALUE });
}

/** The block that changes an item so, and its choice. */
const changes: Readonly<Record<string, readonly [block: string, OP: string]>> = {
  '+=': ['math_arithmetic', 'ADD'],
  '-=': ['math_arithmetic', 'SUBTRACT'],
  '*=': ['math_arithmetic', 'MULTIPLY'],
  '/=': ['cpp_calculate', 'DIVIDE'],
  '%=': ['cpp_calculate', 'REMAINDER'],
  '&=': ['math_bits', 'AND'],
  '|=': ['math_bits', 'OR'],
  '^=': ['math_bits', 'XOR'],
  '<<=': ['math_bits', 'SHL'],
  '>>=': ['math_bits', 'SHR'],
};

function changeOf(
  node: Node,
  values: Values,
): { how?: readonly [block: string, OP: string]; by: Built } | undefined {
  if (node.type === 'update_expression')
    return {
      how: ['math_arithmetic', node.text.includes('++') ? 'ADD' : 'SUBTRACT'],
      by: built('math_number', { NUM: 1 }),
    };
  const right = node.childForFieldName('right');
  const operator = node.childForFieldName('operator')?.text ?? '';
  if (!right || right.type === 'assignment_expression') return undefined;
  if (operator === '=') return { by: values.number(right) };
  const how = changes[operator];
  return how === undefined ? undefined : { how, by: values.number(right) };
}

/** `if (place >= 1 && place <= 5) { list[place - 1] = … }`, as the block writes it that asks whether there is such a place. */
export function checkedListSet(node: Node, values: Values): Built | undefined {
  const condition = node.childForFieldName('condition');
  const statements = node.childForFieldName('consequence')?.namedChildren ?? [];
  const [only] = statements;
  const assignment = only?.type === 'expression_statement' ? only.firstNamedChild : null;
  const target = assignment?.childForFieldName('left');
  const list =
    target?.type === 'subscript_expression'
      ? listAt(target.childForFieldName('argument'), values)
      : undefined;
  if (!condition || !assignment || !target || !list || statements.length > 1) return undefined;
  if (assignment.type !== 'assignment_expression' || node.childForFieldName('alternative')) return undefined;
  const right = assignment.childForFieldName('right');
  const [index] = target.childForFieldName('indices')?.namedChildren ?? [];
  if (!index || !right || assignment.childForFieldName('operator')?.text !== '=') return undefined;
  const { from, step } = movedFrom(bare(index));
  const sign = step + 1 < 0 ? '-' : '+';
  const place = step === -1 ? from.text : `${from.text} ${sign} ${Math.abs(step + 1)}`;
  const said = `${place} >= 1 && ${place} <= ${list.length}`.replace(/\s/g, '');
  if (bare(condition).text.replace(/\s/g, '') !== said) return undefined;
  const AT = moved(values.number(from), step + 1);
  return built('list_set', { LIST: { id: list.id } }, { AT, VALUE: values.number(right) });
}
