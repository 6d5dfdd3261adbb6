import type { Board } from '../../../boards/board.ts';
import { functionName } from '../function-types.ts';
import type { Node } from '../syntax.ts';
import type { Phrase } from './phrase.ts';
import { holeOf } from './probe.ts';
import { constantsOf, declaredIn, type Tree, textOf, treeOf, within } from './tree.ts';

/** What the generator wrote for one trial, wherever in the sketch. */
export interface Written {
  readonly says: readonly Tree[];
  readonly setup: readonly Tree[];
  readonly loop: readonly Tree[];
  readonly items: ReadonlyMap<string, Tree>;
  readonly includes: readonly string[];
  readonly isNoted: boolean;
}

/** The call that stands in `loop()` before all trials. */
export const trialsBegin = 'trialsBegin';

/** All that was written, in one row. */
export function treesOf({ says, setup, loop, items }: Written): readonly Tree[] {
  return [...says, ...setup, ...loop, ...items.values()];
}

/** Finds what belongs to each trial in the sketch of all of them. */
export class TrialReader {
  readonly #items = new Map<string, { row: number; tree: Tree }>();
  readonly #includes: { row: number; header: string }[] = [];
  readonly #comments: ReadonlySet<number>;
  readonly #setup: readonly { row: number; tree: Tree }[];
  readonly #loop: readonly { row: number; tree: Tree }[];
  /** How many lines of `loop()` stand before the trials. */
  readonly #before: number;
  readonly #linesOf = new Map<number, { from: number; to: number }[]>();

  constructor(root: Node, board: Board, map: readonly { block: string; from: number; to: number }[]) {
    for (const { block, from, to } of map) {
      const trial = /^trial (\d+) /.exec(block)?.[1];
      if (trial === undefined) continue;
      const lines = this.#linesOf.get(Number(trial)) ?? [];
      lines.push({ from, to });
      this.#linesOf.set(Number(trial), lines);
    }
    const constants = constantsOf(root, board.led, false);
    const rows = (name: string): { row: number; tree: Tree }[] => {
      const frame = root.namedChildren.find((node) => functionName(node) === name);
      const statements = frame?.childForFieldName('body')?.namedChildren ?? [];
      return statements
        .filter(({ type }) => type !== 'comment')
        .map((node) => ({ row: node.startPosition.row + 1, tree: treeOf(node, constants) }));
    };
    for (const node of root.namedChildren) {
      const row = node.startPosition.row + 1;
      if (node.type === 'preproc_include')
        this.#includes.push({ row, header: node.childForFieldName('path')?.text ?? '' });
      if (
        !/^(?:declaration|function_definition|enum_specifier|class_specifier|struct_specifier)$/.test(
          node.type,
        )
      )
        continue;
      const tree = treeOf(node, constants);
      const name = declaredIn(tree)[0] ?? '';
      const isConstant = constants.has(name);
      if (!isConstant && !holeOf(name) && name !== 'setup' && name !== 'loop')
        this.#items.set(name, { row, tree });
    }
    this.#comments = new Set(
      root.descendantsOfType('comment').map(({ startPosition }) => startPosition.row + 1),
    );
    this.#setup = rows('setup');
    this.#loop = rows('loop');
    this.#before = this.#loop.findIndex(({ tree }) => textOf(tree) === `${trialsBegin}()`);
  }

  read(at: number, kind: Phrase['kind']): Written {
    const asked = this.#linesOf.get(at) ?? [];
    const isAsked = ({ row }: { row: number }): boolean =>
      asked.some((lines) => lines.from <= row && row <= lines.to);
    const statements = this.#loop
      .slice(this.#before + 1)
      .filter(isAsked)
      .map(({ tree }) => tree);
    const says = kind === 'statement' ? statements : valueIn(statements, kind);
    const isOwn = (tree: Tree): boolean => !/^Serial\.begin\(|^randomSeed\(/.test(textOf(tree));
    const setup = this.#setup
      .filter(isAsked)
      .map(({ tree }) => tree)
      .filter(isOwn);
    const loop = this.#loop
      .slice(0, this.#before)
      .filter(isAsked)
      .map(({ tree }) => tree);
    const items = new Map<string, Tree>();
    const own = [...this.#items].filter(([, item]) => isAsked(item) && item.tree.type === 'declaration');
    for (const [name, { tree }] of own) items.set(name, tree);
    const waiting = [...says, ...setup, ...loop, ...own.map(([, { tree }]) => tree)];
    for (let tree = waiting.shift(); tree !== undefined; tree = waiting.shift()) {
      for (const { type, text } of within(tree)) {
        const item =
          type.endsWith('identifier') && !items.has(text) ? this.#items.get(text)?.tree : undefined;
        if (item === undefined) continue;
        items.set(text, item);
        waiting.push(item);
      }
    }
    const includes = this.#includes.filter(isAsked).map(({ header }) => header);
    const isNoted = asked.some((lines) => this.#comments.has(lines.to));
    return { says, setup, loop, items, includes, isNoted };
  }
}

/** The value that a carrier carries. */
function valueIn(statements: readonly Tree[], kind: Phrase['kind']): readonly Tree[] {
  const [carrier] = statements;
  if (carrier === undefined || statements.length > 1) return [];
  const holder =
    kind === 'condition' ? carrier : [...within(carrier)].find(({ type }) => type === 'init_declarator');
  const value = kind === 'condition' ? holder?.children[1] : holder?.children.at(-1);
  return value === undefined ? [] : [value];
}
