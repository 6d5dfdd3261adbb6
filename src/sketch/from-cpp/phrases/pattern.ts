import type { Tree } from './tree.ts';

/** What a stretch of C++ must look like to say what a block says. */
export type Pattern =
  | { readonly kind: 'node'; readonly type: string; readonly children: readonly Pattern[] }
  | { readonly kind: 'leaf'; readonly type: string; readonly text: string }
  /** A name that the generator gave: any other will do, the same everywhere. */
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'value' | 'variable' | 'body'; readonly gap: string; readonly type: string }
  /** A number or text, out of which the gap's own is found. */
  | {
      readonly kind: 'literal';
      readonly slot: string;
      readonly type: string;
      readonly read: Read;
      readonly said: readonly string[];
    }
  /** The pin of a part's leg. */
  | { readonly kind: 'leg'; readonly part: string; readonly leg: string };

export type Read = (text: string) => string | number | undefined;

/** What a stretch of C++ has where a pattern leaves room. */
export interface Found {
  readonly values: Map<string, Tree>;
  readonly variables: Map<string, Tree>;
  readonly bodies: Map<string, readonly Tree[]>;
  readonly literals: Map<string, string | number>;
  readonly names: Map<string, string>;
  readonly legs: Map<string, string>;
  /** Where constants stand whose value the pattern already knows. */
  readonly constants: Set<number>;
}

export function nothingFound(): Found {
  return {
    values: new Map(),
    variables: new Map(),
    bodies: new Map(),
    literals: new Map(),
    names: new Map(),
    legs: new Map(),
    constants: new Set(),
  };
}

export function copyOf(found: Found): Found {
  return {
    values: new Map(found.values),
    variables: new Map(found.variables),
    bodies: new Map(found.bodies),
    literals: new Map(found.literals),
    names: new Map(found.names),
    legs: new Map(found.legs),
    constants: new Set(found.constants),
  };
}

/** Whether the tree looks so; what it has in the pattern's room is added to `found`, also where it does not. */
export function matches(pattern: Pattern, tree: Tree, found: Found): boolean {
  switch (pattern.kind) {
    case 'node':
      return (
        pattern.type === tree.type &&
        matchesAll(pattern.children, tree.children, found) === tree.children.length
      );
    case 'leaf':
      if (pattern.text !== tree.text || (pattern.type !== tree.type && !isName(pattern, tree))) return false;
      return constantAt(tree, found);
    case 'name':
      return (
        (tree.type.endsWith('identifier') || tree.node.type === 'identifier') &&
        told(found.names, pattern.name, tree.name ?? tree.text) &&
        isOneName(found, pattern.name)
      );
    case 'value': {
      const before = found.values.get(pattern.gap);
      if (before !== undefined) return isSame(before, tree);
      found.values.set(pattern.gap, tree);
      return isExpression(tree);
    }
    case 'variable': {
      const before = found.variables.get(pattern.gap);
      if (before !== undefined) return isSame(before, tree);
      found.variables.set(pattern.gap, tree);
      return tree.node.type === 'identifier';
    }
    case 'literal': {
      if (pattern.type !== tree.type) return false;
      const value = pattern.read(tree.text);
      return value !== undefined && told(found.literals, pattern.slot, value) && constantAt(tree, found);
    }
    case 'leg':
      return (
        tree.type === 'number_literal' &&
        /^A?\d{1,2}$/.test(tree.text) &&
        told(found.legs, `${pattern.part} ${pattern.leg}`, tree.text) &&
        constantAt(tree, found)
      );
    case 'body':
      return false;
  }
}

/** Patterns one after the other at the beginning of a row; gives how many trees they took, -1 where they do not fit. */
export function matchesAll(patterns: readonly Pattern[], trees: readonly Tree[], found: Found): number {
  let at = 0;
  for (const [index, pattern] of patterns.entries()) {
    if (pattern.kind === 'body') return takesBody(pattern.gap, patterns.slice(index + 1), trees, at, found);
    const tree = trees[at];
    if (tree === undefined || !matches(pattern, tree, found)) return -1;
    at++;
  }
  return at;
}

/** A body ends where the rest fits. */
function takesBody(
  gap: string,
  rest: readonly Pattern[],
  trees: readonly Tree[],
  from: number,
  found: Found,
): number {
  for (let end = from; end <= trees.length; end++) {
    const tried = copyOf(found);
    tried.bodies.set(gap, trees.slice(from, end));
    const taken = matchesAll(rest, trees.slice(end), tried);
    if (taken < 0 || (rest.length === 0 && end < trees.length)) continue;
    Object.entries(tried).forEach(([key, map]) => {
      const own: Map<unknown, unknown> | Set<unknown> = found[key as keyof Found];
      if (own instanceof Set) for (const each of map as Set<unknown>) own.add(each);
      else for (const [name, value] of map as Map<unknown, unknown>) own.set(name, value);
    });
    return end + taken;
  }
  return -1;
}

function isName(pattern: { readonly type: string }, tree: Tree): boolean {
  return pattern.type.endsWith('identifier') && tree.type.endsWith('identifier');
}

function told<Value>(map: Map<string, Value>, key: string, value: Value): boolean {
  const before = map.get(key);
  if (before === undefined) map.set(key, value);
  return before === undefined || before === value;
}

function isOneName({ names }: Found, name: string): boolean {
  const own = names.get(name);
  return [...names].every(([other, text]) => other === name || text !== own);
}

function constantAt(tree: Tree, found: Found): true {
  if (tree.name !== undefined) found.constants.add(tree.from);
  return true;
}

function isExpression(tree: Tree): boolean {
  return /_(?:expression|literal)$|^(?:identifier|true|false)$/.test(tree.type);
}

export function isSame(a: Tree, b: Tree): boolean {
  return (
    a.type === b.type &&
    a.text === b.text &&
    a.children.length === b.children.length &&
    a.children.every((child, at) => {
      const other = b.children[at];
      return other !== undefined && isSame(child, other);
    })
  );
}

/** How much a pattern asks for: the more, the surer it is. */
export function weightOf(pattern: Pattern): number {
  if (pattern.kind === 'node') return pattern.children.reduce((sum, child) => sum + weightOf(child), 0);
  return pattern.kind === 'leaf' ? 1 : pattern.kind === 'leg' ? 1 : pattern.kind === 'literal' ? 0.5 : 0;
}
