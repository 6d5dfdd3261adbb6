import { literalRead } from './literal-read.ts';
import type { Settings } from './part-settings.ts';
import type { Pattern } from './pattern.ts';
import type { Phrase } from './phrase.ts';
import { holeOf, type Probe } from './probe.ts';
import { declaredIn, type Tree, textOf } from './tree.ts';
import type { Legs } from './tried-kit.ts';
import { treesOf, type Written } from './written-trial.ts';

/** The same trial with something else in one gap, or in one setting of its part. */
export interface Change {
  readonly slot: string;
  readonly tries: readonly [string | number, string | number];
  readonly written: Written;
}

/** The phrase of a trial: what stays is asked for, what changes is found; undefined where that cannot be told. */
export function phraseOf(
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
  const isAlike = (other: Written): boolean => {
    const trees = treesOf(other);
    return (
      other.says.length === own.says.length &&
      other.setup.length === own.setup.length &&
      other.loop.length === own.loop.length &&
      other.items.size === own.items.size &&
      treesOf(own).every((tree, at) => isOneShape(tree, trees[at] as Tree))
    );
  };
  const fitting = changes.filter(({ written: other }) => isAlike(other));
  const isWhole = changes.every((change) => fitting.includes(change) || change.slot.startsWith('setting '));
  if (!isWhole) return undefined;
  const others = fitting.map(({ slot, tries, written: each }) => ({
    ...{ slot, tries },
    trees: treesOf(each),
  }));
  try {
    const patterns = treesOf(own).map((tree, at) =>
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
