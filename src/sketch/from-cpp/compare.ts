import type { Node } from 'web-tree-sitter';
import type { BlockLines } from '../sketch.ts';
import { literalNumber } from './types.ts';

/** What a statement says, without its body, its brackets and the names of its constants. */
function saidBy(node: Node, nameOf: (name: Node) => string): string {
  switch (node.type) {
    case 'compound_statement':
      return '{}';
    case 'if_statement':
    case 'while_statement':
      return `${node.type} ${said(node.childForFieldName('condition'), nameOf)}`;
    default:
      return said(node, nameOf);
  }
}

function said(node: Node | null, nameOf: (name: Node) => string): string {
  if (node === null || node.type === 'comment') return '';
  if (node.type === 'compound_statement') return '{}';
  if (node.type === 'parenthesized_expression' || node.type === 'condition_clause') {
    return node.namedChildren.map((child) => said(child, nameOf)).join(' ');
  }
  if (node.type === 'identifier') return nameOf(node);
  if (node.type === 'true') return '1';
  if (node.type === 'false') return '0';
  if (node.type === 'number_literal') return String(literalNumber(node.text) ?? node.text);
  if (node.childCount === 0) return node.text;
  if (node.type === 'assignment_expression' || node.type === 'update_expression') {
    const changed = changedItem(node, nameOf);
    if (changed !== undefined) return changed;
  }
  const end = endOf(node, nameOf);
  if (end !== undefined) return `(${said(node.childForFieldName('left'), nameOf)} ${end})`;
  const inner = node.children.map((child) => said(child, nameOf)).filter((text) => text !== '');
  return inner.length === 1 ? (inner[0] ?? '') : `(${inner.join(' ')})`;
}

/** `a[i] += 2` and `a[i]++`, as if they were written out. */
function changedItem(node: Node, nameOf: (name: Node) => string): string | undefined {
  const isStep = node.type === 'update_expression';
  const target = node.childForFieldName(isStep ? 'argument' : 'left');
  if (target?.type !== 'subscript_expression') return undefined;
  const sign = node.childForFieldName('operator')?.text ?? '';
  if (sign === '=' || (isStep && node.parent?.type !== 'expression_statement')) return undefined;
  const item = said(target, nameOf);
  const by = isStep ? '1' : said(node.childForFieldName('right'), nameOf);
  return `(${item} = (${item} ${sign[0]} ${by}))`;
}

/** Where a counting loop ends: `i <= 4` is `i < 5`, `i <= n - 1` is `i < n`. */
function endOf(node: Node, nameOf: (name: Node) => string): string | undefined {
  if (node.parent?.type !== 'for_statement' || node.type !== 'binary_expression') return undefined;
  const right = node.childForFieldName('right');
  const operator = node.childForFieldName('operator')?.text ?? '';
  const step = { '<=': 1, '>=': -1, '<': 0, '>': 0 }[operator];
  if (right === null || step === undefined) return undefined;
  const last = right.type === 'number_literal' ? literalNumber(right.text) : undefined;
  if (last !== undefined) return `${operator[0]} ${last + step}`;
  const back = step > 0 ? '-' : '+';
  const isOneBefore =
    right.childForFieldName('operator')?.text === back && right.childForFieldName('right')?.text === '1';
  return step !== 0 && isOneBefore
    ? `${operator[0]} ${said(right.childForFieldName('left'), nameOf)}`
    : `${operator} ${said(right, nameOf)}`;
}

const constants: Readonly<Record<string, string>> = { HIGH: '1', LOW: '0' };

/** What names of a sketch stand for: constants are their numbers, the board's LED its pin. */
export function namesIn(root: Node, led: string, renamed: (name: Node) => string): (name: Node) => string {
  const known = new Map<string, string>();
  for (const node of root.namedChildren) {
    const declarator =
      node.type === 'declaration' && /^const int /.test(node.text)
        ? node.childForFieldName('declarator')
        : null;
    const [name, value] =
      node.type === 'preproc_def'
        ? [node.childForFieldName('name'), node.childForFieldName('value')]
        : [declarator?.childForFieldName('declarator'), declarator?.childForFieldName('value')];
    if (name && value && /^(?:A?\d+|LED_BUILTIN)$/.test(value.text)) known.set(name.text, value.text);
  }
  return (name) => {
    const text = known.get(name.text) ?? renamed(name);
    return text === 'LED_BUILTIN' ? led : (constants[text] ?? text);
  };
}

/** The statements (by where they begin) that the sketch made of blocks says otherwise. */
export function differing(
  statements: Iterable<number>,
  original: { readonly root: Node; readonly nameOf: (name: Node) => string },
  rebuilt: {
    readonly root: Node;
    readonly nameOf: (name: Node) => string;
    readonly map: readonly BlockLines[];
  },
): number[] {
  const lines = new Map<string, number>();
  for (const { block, from } of rebuilt.map) if (!lines.has(block)) lines.set(block, from);
  return [...statements].filter((at) => {
    const line = lines.get(`s${at}`);
    const before = statementAt(original.root, at);
    const after = line === undefined ? undefined : statementOn(rebuilt.root, line - 1);
    return !before || !after || saidBy(before, original.nameOf) !== saidBy(after, rebuilt.nameOf);
  });
}

function statementAt(root: Node, at: number): Node | undefined {
  return outermost(root.descendantForIndex(at, at), (node) => node.startIndex === at);
}

function statementOn(root: Node, row: number): Node | undefined {
  const column = /\S/.exec(root.text.split('\n')[row] ?? '')?.index ?? 0;
  const place = { row, column };
  const starts = (node: Node): boolean =>
    node.startPosition.row === row && node.startPosition.column === column;
  return outermost(root.descendantForPosition(place, place), starts);
}

function outermost(from: Node | null, starts: (node: Node) => boolean): Node | undefined {
  let found: Node | undefined;
  for (let node = from; node?.parent && starts(node); node = node.parent) {
    if (/_statement$|^declaration$/.test(node.type)) found = node;
  }
  return found;
}
