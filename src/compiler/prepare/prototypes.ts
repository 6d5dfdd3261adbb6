import type { Node } from 'web-tree-sitter';

/** A function of the sketch that may be called above its definition. */
export interface Prototype {
  /** The declaration as it stands at the definition, columns included. */
  readonly text: string;
  /** The `#if` expression around it; empty where there is none. */
  readonly condition: string;
  /** Line (from 0) of the definition. */
  readonly definedAt: number;
  /** Line (from 0) before which the declaration is put. */
  readonly putBefore: number;
}

/** Default arguments moved into the prototype: a stretch of the source to be blanked, UTF-16 units. */
export interface Blank {
  readonly from: number;
  readonly to: number;
}

export interface PrototypesFound {
  readonly prototypes: readonly Prototype[];
  readonly blanks: readonly Blank[];
}

export const noPrototypes: PrototypesFound = { prototypes: [], blanks: [] };

/**
 * Finds the functions that need a prototype, as Arduino's builder does for `.ino` files. Unlike it, a prototype is
 * put below the types and macros that its signature mentions, so functions over the sketch's own types work.
 */
export function findPrototypes(root: Node): PrototypesFound {
  const items = topLevel(root, []);
  const definitions = items.flatMap(({ node, conditions }) => {
    const definition = functionDefinition(node);
    return definition ? [{ ...definition, conditions }] : [];
  });
  const first = definitions[0];
  if (!first) return noPrototypes;
  const declared = declaredNames(items);
  const afterIncludes = lineAfterIncludes(items, first.outer.startPosition.row);
  const comments = root.descendantsOfType('comment');
  const prototypes: Prototype[] = [];
  const blanks: Blank[] = [];
  for (const { outer, definition, conditions } of definitions) {
    const body = definition.childForFieldName('body');
    if (!body) continue;
    const defaults = movableDefaults(definition);
    const start = startOf(outer, definition);
    const signature = signatureText(outer, start, body, defaults.kept);
    if (signature === undefined) continue;
    const condition = conditions.map((text) => `(${text})`).join(' && ');
    const mentioned = `${signature} ${condition}`.match(/[A-Za-z_]\w*/g) ?? [];
    const putBefore = outOfComments(
      Math.max(afterIncludes, ...mentioned.map((name) => declared.get(name) ?? 0)),
      comments,
    );
    if (putBefore > start.startPosition.row) continue;
    blanks.push(...defaults.moved);
    prototypes.push({
      text: `${signature};`,
      condition,
      definedAt: start.startPosition.row,
      putBefore,
    });
  }
  return { prototypes, blanks };
}

/** A line inside a comment would swallow the prototype: the first line below it serves as well. */
function outOfComments(line: number, comments: readonly Node[]): number {
  return comments.reduce(
    (at, { startPosition, endPosition }) =>
      startPosition.row < at && at <= endPosition.row ? endPosition.row + 1 : at,
    line,
  );
}

interface Item {
  readonly node: Node;
  /** Conditions of the `#if`s around it, outermost first, as `#if` expressions. */
  readonly conditions: readonly string[];
  /** Line after the outermost `#if` around it, or after itself. */
  readonly endLine: number;
}

/** The items of the file's top level, those inside `#if … #else … #endif` included. */
function topLevel(parent: Node, conditions: readonly string[], endLine?: number): Item[] {
  const items: Item[] = [];
  for (const node of parent.namedChildren) {
    const end = endLine ?? lineAfter(node);
    const condition = conditionOf(node);
    if (condition === undefined) {
      items.push({ node, conditions, endLine: end });
      continue;
    }
    const alternative = node.childForFieldName('alternative');
    items.push(...topLevel(node, [...conditions, condition], end));
    if (alternative) items.push(...alternativeItems(alternative, conditions, [condition], end));
  }
  return items;
}

function alternativeItems(
  node: Node,
  outer: readonly string[],
  refused: readonly string[],
  endLine: number,
): Item[] {
  const not = refused.map((condition) => `!(${condition})`);
  const condition = node.type.startsWith('preproc_elif') ? alternativeCondition(node) : undefined;
  const items = topLevel(node, [...outer, ...not, ...(condition ? [condition] : [])], endLine);
  const next = node.childForFieldName('alternative');
  return next ? [...items, ...alternativeItems(next, outer, [...refused, condition ?? '1'], endLine)] : items;
}

function conditionOf(node: Node): string | undefined {
  if (node.type === 'preproc_if') return node.childForFieldName('condition')?.text.trim() ?? '1';
  if (node.type !== 'preproc_ifdef') return undefined;
  const defined = `defined(${node.childForFieldName('name')?.text ?? ''})`;
  return node.child(0)?.type === '#ifndef' ? `!${defined}` : defined;
}

function alternativeCondition(node: Node): string {
  if (node.type === 'preproc_elif') return node.childForFieldName('condition')?.text.trim() ?? '1';
  const defined = `defined(${node.childForFieldName('name')?.text ?? ''})`;
  return node.child(0)?.type === '#elifndef' ? `!${defined}` : defined;
}

function functionDefinition(node: Node): { outer: Node; definition: Node } | undefined {
  const inner =
    node.type === 'template_declaration' || node.type === 'linkage_specification'
      ? node.namedChildren.find((child) => child.type === 'function_definition')
      : node;
  if (inner?.type !== 'function_definition' || !inner.childForFieldName('type')) return undefined;
  const name = functionDeclarator(inner)?.childForFieldName('declarator');
  if (name?.type !== 'identifier') return undefined;
  // Default template arguments may stand in one declaration only.
  if (node.type === 'template_declaration' && node.childForFieldName('parameters')?.text.includes('='))
    return undefined;
  return { outer: node, definition: inner };
}

/** The `name(parameters)` part, under any `*` and `&` of the result. */
function functionDeclarator(definition: Node): Node | undefined {
  let declarator = definition.childForFieldName('declarator');
  while (declarator && declarator.type !== 'function_declarator') {
    declarator =
      declarator.childForFieldName('declarator') ??
      declarator.namedChildren.find((child) => child.type.endsWith('declarator')) ??
      null;
  }
  return declarator ?? undefined;
}

/**
 * Default arguments may be said once. Where all of a function's are plain literals they move into the prototype, so
 * that calls above the definition may leave them out; else the prototype goes without them.
 */
function movableDefaults(definition: Node): { kept: boolean; moved: Blank[] } {
  const parameters = functionDeclarator(definition)?.childForFieldName('parameters');
  const optional =
    parameters?.namedChildren.filter((child) => child.type === 'optional_parameter_declaration') ?? [];
  const literals = optional.every((child) => isLiteral(child.childForFieldName('default_value')));
  if (!literals) return { kept: false, moved: [] };
  return { kept: true, moved: optional.flatMap(defaultValue) };
}

function isLiteral(value: Node | null): boolean {
  if (!value) return false;
  if (value.type === 'unary_expression') return isLiteral(value.childForFieldName('argument'));
  return ['number_literal', 'char_literal', 'string_literal', 'true', 'false', 'null'].includes(value.type);
}

/**
 * What the function's own text begins with. An attribute behind a variable above it (`int kept __attribute__((…));`)
 * the grammar takes for the function's, over an error that is the variable's `;`.
 */
function startOf(outer: Node, definition: Node): Node {
  const typeAt = definition.childForFieldName('type')?.startIndex ?? definition.startIndex;
  const stray = outer.children.findLastIndex(
    ({ type, text, startIndex }) => type === 'ERROR' && text.endsWith(';') && startIndex < typeAt,
  );
  return outer.children[stray + 1] ?? outer;
}

/**
 * The definition's text from its start up to its body, at the same columns and lines as there, so that a mistake in it is told at the
 * pupil's own place. Comments become spaces. Undefined where directives cut through it.
 */
function signatureText(outer: Node, start: Node, body: Node, withDefaults: boolean): string | undefined {
  const blanks: Blank[] = outer
    .descendantsOfType('comment')
    .map((node) => ({ from: node.startIndex, to: node.endIndex }));
  if (!withDefaults)
    blanks.push(...outer.descendantsOfType('optional_parameter_declaration').flatMap(defaultValue));
  const text = blankOut(outer.text, blanks, outer.startIndex)
    .slice(start.startIndex - outer.startIndex, body.startIndex - outer.startIndex)
    .trimEnd();
  return /^\s*#/m.test(text) ? undefined : ' '.repeat(start.startPosition.column) + text;
}

/** Where a parameter's `= value` stands. */
function defaultValue(parameter: Node): Blank[] {
  const equals = parameter.children.find((part) => part.type === '=');
  return equals ? [{ from: equals.startIndex, to: parameter.endIndex }] : [];
}

/**
 * Puts spaces in the place of stretches; lines and columns of all else stay.
 * @param start where `text` begins, as the stretches count
 */
export function blankOut(text: string, blanks: readonly Blank[], start = 0): string {
  return blanks.reduce((whole, { from, to }) => {
    const hole = whole.slice(Math.max(0, from - start), to - start).replace(/[^\n]/g, ' ');
    return whole.slice(0, Math.max(0, from - start)) + hole + whole.slice(to - start);
  }, text);
}

/** Names that the file's own types and macros introduce, each with the line (from 0) from which it may be used. */
function declaredNames(items: readonly Item[]): Map<string, number> {
  const names = new Map<string, number>();
  const declare = (name: string | undefined, line: number) => {
    if (name !== undefined && !names.has(name)) names.set(name, line);
  };
  for (const { node, endLine } of items) {
    for (const specifier of typeSpecifiers(node)) declare(specifier.childForFieldName('name')?.text, endLine);
    if (
      node.type === 'preproc_def' ||
      node.type === 'preproc_function_def' ||
      node.type === 'alias_declaration'
    )
      declare(node.childForFieldName('name')?.text, endLine);
    if (node.type === 'type_definition')
      for (const name of node.descendantsOfType('type_identifier')) declare(name.text, endLine);
    if (node.type === 'namespace_definition') declare(node.childForFieldName('name')?.text, endLine);
    // A constant may be an array's size in a signature, or a template's argument.
    if (node.type === 'declaration')
      for (const name of node.childrenForFieldName('declarator')) declare(declaredName(name), endLine);
  }
  return names;
}

function declaredName(declarator: Node): string | undefined {
  return declarator.type === 'identifier'
    ? declarator.text
    : declarator.childForFieldName('declarator')?.text;
}

const specifierTypes = ['struct_specifier', 'class_specifier', 'union_specifier', 'enum_specifier'];

function typeSpecifiers(node: Node): Node[] {
  if (specifierTypes.includes(node.type)) return [node];
  if (node.type === 'template_declaration') return node.namedChildren.flatMap(typeSpecifiers);
  const type =
    node.type === 'declaration' || node.type === 'type_definition' ? node.childForFieldName('type') : null;
  return type && specifierTypes.includes(type.type) ? [type] : [];
}

function lineAfterIncludes(items: readonly Item[], firstDefinition: number): number {
  return Math.max(
    0,
    ...items
      .filter(({ node }) => node.type === 'preproc_include' && node.startPosition.row < firstDefinition)
      .map(({ endLine }) => endLine),
  );
}

/** The line (from 0) below a node; a directive's node ends at the start of that line already. */
function lineAfter(node: Node): number {
  return node.endPosition.column === 0 ? node.endPosition.row : node.endPosition.row + 1;
}
