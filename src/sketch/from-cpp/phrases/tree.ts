import type { Node } from '../syntax.ts';
import { literalNumber } from '../types.ts';
import { usesIn } from '../uses.ts';

/** What C++ says, however it is laid out: no comments, no needless brackets, constants by their values. */
export interface Tree {
  readonly type: string;
  /** Of a leaf: its text; of anything else empty. */
  readonly text: string;
  /** Of a leaf that is a constant: the constant's name. */
  readonly name?: string;
  readonly children: readonly Tree[];
  readonly from: number;
  readonly to: number;
  /** Where it stands in the sketch, as long as the parser keeps it. */
  readonly node: Node;
}

export type Constants = ReadonlyMap<string, string>;

const fixed: Readonly<Record<string, string>> = { HIGH: '1', LOW: '0' };
const silent = new Set(['comment', ';']);
const branches: Readonly<Record<string, readonly string[]>> = {
  if_statement: ['consequence'],
  else_clause: [],
  while_statement: ['body'],
  for_statement: ['body'],
  for_range_loop: ['body'],
};

export function treeOf(node: Node, constants: Constants): Tree {
  const inner =
    (node.type === 'parenthesized_expression' || node.type === 'condition_clause') &&
    node.namedChildCount === 1
      ? node.firstNamedChild
      : null;
  if (inner && inner.type !== 'declaration' && inner.type !== 'comment') return treeOf(inner, constants);
  const place = { from: node.startIndex, to: node.endIndex, node };
  if (node.type === 'identifier') {
    const isDeclared = node.parent?.childForFieldName('declarator') === node;
    const value = constants.get(node.text) ?? fixed[node.text];
    return value === undefined || isDeclared
      ? { type: 'identifier', text: node.text, children: [], ...place }
      : { type: kindOf(value), text: value, name: node.text, children: [], ...place };
  }
  if (node.type === 'type_identifier' && isVexing(node, constants)) {
    const value = constants.get(node.text) ?? node.text;
    return { type: kindOf(value), text: value, name: node.text, children: [], ...place };
  }
  if (
    node.type === 'parameter_declaration' &&
    node.childCount === 1 &&
    node.firstChild &&
    isVexing(node.firstChild, constants)
  )
    return treeOf(node.firstChild, constants);
  if (node.type === 'number_literal')
    return { type: 'number_literal', text: plainNumber(node.text), children: [], ...place };
  if (node.childCount === 0 || /^(?:string|char|raw_string)_literal$|^primitive_type$/.test(node.type))
    return { type: node.type, text: node.text, children: [], ...place };
  const sign = node.type === 'unary_expression' && node.child(0)?.text === '-' ? node.child(1) : null;
  if (sign?.type === 'number_literal')
    return { type: 'number_literal', text: `-${plainNumber(sign.text)}`, children: [], ...place };
  const wrapped = (branches[node.type] ?? []).map((part) => node.childForFieldName(part));
  const children = node.children
    .filter(({ type }) => !silent.has(type))
    .map((child) => {
      const tree = treeOf(child, constants);
      const isBare =
        (wrapped.includes(child) || (node.type === 'else_clause' && child.isNamed)) &&
        child.type !== 'compound_statement' &&
        child.type !== 'if_statement';
      return isBare ? inBraces(tree) : tree;
    });
  return {
    type: vexing[node.type] && isVexing(node, constants) ? (vexing[node.type] ?? '') : node.type,
    text: '',
    children,
    ...place,
  };
}

function kindOf(value: string): string {
  return /^[A-Z]\w*$/i.test(value) && !/^A\d{1,2}$/.test(value) ? 'identifier' : 'number_literal';
}

const vexing: Readonly<Record<string, string>> = {
  function_declarator: 'init_declarator',
  parameter_list: 'argument_list',
};

/** `DHT dht(DHT_PIN, DHT_TYPE);` looks like a function's declaration to a grammar, and is an object where these are constants. */
function isVexing(node: Node, constants: Constants): boolean {
  let declarator: Node | null = node;
  while (declarator && declarator.type !== 'function_declarator') declarator = declarator.parent;
  if (declarator?.parent?.type !== 'declaration') return false;
  const given = declarator.childForFieldName('parameters')?.namedChildren ?? [];
  return (
    given.length > 0 &&
    given.every(
      (each) =>
        each.type === 'parameter_declaration' &&
        each.childCount === 1 &&
        each.firstChild?.type === 'type_identifier' &&
        (constants.has(each.text) || /^[A-Z][A-Z\d_]*$/.test(each.text)),
    )
  );
}

/** The body of a loop without braces is the same with them. */
function inBraces(statement: Tree): Tree {
  const { from, to, node } = statement;
  const brace = (text: string): Tree => ({ type: text, text, children: [], from, to, node });
  return {
    type: 'compound_statement',
    text: '',
    children: [brace('{'), statement, brace('}')],
    from,
    to,
    node,
  };
}

function plainNumber(text: string): string {
  const number = literalNumber(text);
  if (number === undefined) return text;
  const isDecimal = !/^0[xb]/i.test(text) && /[.e]/i.test(text);
  const size = isDecimal ? '' : (/[ul]+$/i.exec(text)?.[0].toUpperCase() ?? '');
  return `${number}${isDecimal && Number.isInteger(number) ? '.0' : ''}${size}`;
}

/** The statements of a body, or those under a label. */
export function statementsOf(body: Tree): readonly Tree[] {
  const label = body.type === 'case_statement' ? body.children.findIndex(({ type }) => type === ':') : -1;
  return body.children.slice(label + 1).filter(({ type }) => type !== '{' && type !== '}');
}

/**
 * Names of the sketch that are numbers and stay so: `const int`, `#define`.
 * @param isLoose a variable that nothing changes is one too
 */
export function constantsOf(root: Node, led: string, isLoose: boolean): Map<string, string> {
  const found = new Map<string, string>([['LED_BUILTIN', led]]);
  const uses = usesIn(root);
  for (const node of root.namedChildren) {
    if (node.type === 'preproc_def') {
      const value = node
        .childForFieldName('value')
        ?.text.replace(/\/\/.*/, '')
        .trim();
      const name = node.childForFieldName('name')?.text ?? '';
      if (value !== undefined && isNumber(value)) found.set(name, numberOf(value));
      else if (value !== undefined && /^[A-Z]\w*$/.test(value)) found.set(name, found.get(value) ?? value);
    }
    if (node.type !== 'declaration' || node.hasError) continue;
    if (!isLoose && !/^(?:static |constexpr )*const\b/.test(node.text)) continue;
    const type = node.childForFieldName('type')?.text ?? '';
    if (!/^(?:int|byte|char|long|short|unsigned(?: int| char| long)?|u?int(?:8|16|32)_t|float)$/.test(type))
      continue;
    for (const declarator of node.childrenForFieldName('declarator')) {
      const name = declarator.childForFieldName('declarator');
      const value = declarator.childForFieldName('value')?.text ?? '';
      if (declarator.type !== 'init_declarator' || name?.type !== 'identifier') continue;
      if (isNumber(value) && !uses.isChanged(name.text)) found.set(name.text, numberOf(value));
    }
  }
  return found;
}

function isNumber(text: string): boolean {
  return (
    /^(?:A\d{1,2}|LED_BUILTIN)$/.test(text) || (/^-?[\d.]/.test(text) && literalNumber(text) !== undefined)
  );
}

function numberOf(text: string): string {
  return /^[\d.]/.test(text) ? plainNumber(text) : text;
}

/** Every tree in a tree, itself first. */
export function* within(tree: Tree): Generator<Tree> {
  yield tree;
  for (const child of tree.children) yield* within(child);
}

const declarators = new Set([
  'init_declarator',
  'declaration',
  'parameter_declaration',
  'optional_parameter_declaration',
  'function_definition',
  'function_declarator',
  'array_declarator',
  'pointer_declarator',
  'reference_declarator',
  'for_range_loop',
]);

/** The names that a tree declares, its own and those inside it. */
export function declaredIn(tree: Tree): string[] {
  return [...within(tree)].flatMap(({ type, children }) => {
    if (!declarators.has(type)) return [];
    const names = children.filter((child, at) => {
      const isFirst = !children.slice(0, at).some((before) => before.type === '=' || before.type === ':');
      return child.type === 'identifier' && isFirst;
    });
    return names.slice(0, type === 'declaration' ? undefined : 1).map(({ text }) => text);
  });
}

/** The tree's leaves, one after the other. */
export function textOf(tree: Tree): string {
  return tree.children.length === 0 ? tree.text : tree.children.map(textOf).join('');
}
