import type { BlockLines } from '../sketch.ts';
import { resultTypeAround } from './function-types.ts';
import { movedFrom } from './moved.ts';
import type { Node } from './syntax.ts';
import { literalNumber } from './types.ts';

/** What a statement says, without its body, its brackets and the names of its constants. */
function saidBy(node: Node, nameOf: (name: Node) => string): string {
  switch (node.type) {
    case 'compound_statement':
      return '{}';
    case 'if_statement':
    case 'while_statement':
      // A number is yes unless it is 0.
      return `${node.type} ${said(node.childForFieldName('condition'), nameOf).replace(/^\((.*) != 0\)$/, '$1')}`;
    case 'for_statement': {
      const [first, condition, update] = ['initializer', 'condition', 'update'].map((part) =>
        said(node.childForFieldName(part), nameOf),
      );
      // Without a beginning and a step it is a `while`.
      return first || update ? `for ${first} ${condition} ${update}` : `while_statement ${condition || '1'}`;
    }
    case 'for_range_loop':
      return `for ${['type', 'declarator', 'right'].map((part) => said(node.childForFieldName(part), nameOf))}`;
    case 'case_statement':
      return `case ${said(node.childForFieldName('value'), nameOf)}`;
    case 'return_statement':
      return `${resultTypeAround(node)} ${said(node, nameOf)}`;
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
  if (node.type === 'update_expression' && !isAsked(node))
    return `${said(node.childForFieldName('argument'), nameOf)}${node.childForFieldName('operator')?.text}`;
  const end = endOf(node, nameOf);
  if (end !== undefined) return `(${said(node.childForFieldName('left'), nameOf)} ${end})`;
  const inner = node.children.map((child) => said(child, nameOf)).filter((text) => text !== '');
  return inner.length === 1 ? (inner[0] ?? '') : `(${inner.join(' ')})`;
}

/** Somebody takes the value: it matters whether it is counted before or after. */
function isAsked({ parent }: Node): boolean {
  return parent?.type !== 'for_statement' && parent?.type !== 'expression_statement';
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
  return `(${item} = (${item} ${isStep ? sign[0] : sign.slice(0, -1)} ${by}))`;
}

/** Where a counting loop ends: `i <= 4` is `i < 5`, `i <= n - 1` is `i < n`. */
function endOf(node: Node, nameOf: (name: Node) => string): string | undefined {
  if (node.parent?.type !== 'for_statement' || node.type !== 'binary_expression') return undefined;
  const right = node.childForFieldName('right');
  const operator = node.childForFieldName('operator')?.text ?? '';
  const step = { '<=': 1, '>=': -1, '<': 0, '>': 0 }[operator];
  if (right === null || step === undefined) return undefined;
  const { from, step: moved } = movedFrom(right);
  const last = from.type === 'number_literal' ? literalNumber(from.text) : undefined;
  if (last !== undefined) return `${operator[0]} ${last + moved + step}`;
  return /^(?:identifier|call_expression)$/.test(from.type)
    ? `${operator[0]} ${said(from, nameOf)} ${moved + step}`
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
  // A block stands on the lines too that it asks for elsewhere: its pin's constant, what opens the port.
  const rows = new Map<string, number[]>();
  for (const { block, from } of rebuilt.map) rows.set(block, [...(rows.get(block) ?? []), from - 1]);
  return [...statements].filter((at) => {
    const before = statementAt(original.root, at);
    const said = before && saidBy(before, original.nameOf);
    return !rows.get(`s${at}`)?.some((row) => {
      const after = statementAt(rebuilt.root, rebuilt.root.firstOfRow(row));
      if (after === undefined) return false;
      const first = before?.type === 'for_statement' ? before.childForFieldName('initializer') : null;
      // A loop that no block counts is its first line and a `while`.
      const isLoose = first !== null && after.type !== 'for_statement';
      return saidBy(after, rebuilt.nameOf) === (isLoose ? saidBy(first, original.nameOf) : said);
    });
  });
}

function statementAt(root: Node, at: number): Node | undefined {
  return outermost(root.descendantForIndex(at), (node) => node.startIndex === at);
}

function outermost(from: Node | null, starts: (node: Node) => boolean): Node | undefined {
  let found: Node | undefined;
  for (let node = from; node?.parent && starts(node); node = node.parent) {
    if (/_statement$|^declaration$/.test(node.type)) found = node;
  }
  return found;
}
