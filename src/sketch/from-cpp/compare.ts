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
  const inner = node.children.map((child) => said(child, nameOf)).filter((text) => text !== '');
  return inner.length === 1 ? (inner[0] ?? '') : `(${inner.join(' ')})`;
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
