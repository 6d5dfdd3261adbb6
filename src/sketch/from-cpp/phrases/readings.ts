import type { Kit } from '../../../../blocks/kit.ts';
import type { Board } from '../../../boards/board.ts';
import { functionName } from '../function-types.ts';
import type { Node } from '../syntax.ts';
import { copyOf, type Found, matches, matchesAll, nothingFound, type Pattern, weightOf } from './pattern.ts';
import type { Phrase } from './phrase.ts';
import { SketchParts } from './sketch-parts.ts';
import { constantsOf, declaredIn, statementsOf, type Tree, treeOf } from './tree.ts';

/** A stretch of a sketch that says what a block says. */
export interface Reading {
  readonly phrase: Phrase;
  readonly found: Found;
  /** The kit's part in each gap for one. */
  readonly parts: Readonly<Record<string, string>>;
  /** How many statements it takes. */
  readonly count: number;
}

/** A sketch read by the phrases of blocks. */
export class Readings {
  readonly #statements = new Map<number, Reading>();
  readonly #values = new Map<string, Reading>();
  readonly #absorbed = new Set<number>();
  readonly #consumed = new Set<number>();
  readonly #brought = new Set<string>();
  readonly #byKind: Readonly<Record<Phrase['kind'], readonly Phrase[]>>;
  readonly #items = new Map<string, Tree>();
  readonly #includes: ReadonlySet<string>;
  readonly #frames = new Map<string, readonly Tree[]>();
  readonly #parts: SketchParts;
  readonly #isRead: (at: number) => boolean;

  /** @param isRead whether the statement that begins there is to be read so */
  constructor(
    root: Node,
    phrases: readonly Phrase[],
    kit: Kit,
    board: Board,
    isRead: (at: number) => boolean,
  ) {
    this.#parts = new SketchParts(kit, board);
    this.#isRead = isRead;
    const weighed = phrases.map((phrase) => ({ phrase, weight: weight(phrase) }));
    const sorted = weighed.toSorted((a, b) => b.weight - a.weight).map(({ phrase }) => phrase);
    const of = (kind: Phrase['kind']): Phrase[] => sorted.filter((phrase) => phrase.kind === kind);
    this.#byKind = { statement: of('statement'), value: of('value'), condition: of('condition') };
    const constants = constantsOf(root, board.led, true);
    this.#includes = new Set(
      root.namedChildren
        .filter(({ type }) => type === 'preproc_include')
        .map((node) => headerOf(node.childForFieldName('path')?.text)),
    );
    const functions: { name: string; body: Tree; at: number }[] = [];
    for (const node of root.namedChildren) {
      if (!/^(?:declaration|function_definition|\w+_specifier)$/.test(node.type)) continue;
      const tree = treeOf(node, constants);
      const name = functionName(node) ?? declaredIn(tree)[0] ?? '';
      this.#items.set(name, tree);
      const body = tree.children.at(-1);
      if (node.type === 'function_definition' && body?.type === 'compound_statement')
        functions.push({ name, body, at: node.startIndex });
      if ((name === 'setup' || name === 'loop') && body) this.#frames.set(name, statementsOf(body));
    }
    const rank = (name: string): number => (name === 'loop' ? 0 : name === 'setup' ? 2 : 1);
    for (const { body, at } of functions.toReversed().toSorted((a, b) => rank(a.name) - rank(b.name)))
      if (!this.#absorbed.has(at)) this.#read(body);
  }

  /** The kit with the parts that the sketch itself brings. */
  get kit(): Kit {
    return this.#parts.kit;
  }

  /** The block that this statement, or it with those below it, is. */
  statement(node: Node): Reading | undefined {
    return this.#statements.get(node.startIndex);
  }

  value(node: Node, kind: 'value' | 'condition'): Reading | undefined {
    return this.#values.get(`${kind} ${node.startIndex} ${node.endIndex}`);
  }

  /** The generator writes it by itself. */
  isAbsorbed(node: Node): boolean {
    return this.#absorbed.has(node.startIndex);
  }

  /** The generator brings the header for some block by itself. */
  isBrought(header: string | undefined): boolean {
    return this.#brought.has(headerOf(header));
  }

  /** Blocks say the constant's number in their own way. */
  isConsumed(name: Node): boolean {
    return this.#consumed.has(name.startIndex);
  }

  #read(tree: Tree): void {
    if (tree.type === 'compound_statement' || tree.type === 'case_statement') {
      const statements = statementsOf(tree);
      for (let at = 0; at < statements.length; at++) {
        const statement = statements[at] as Tree;
        if (this.#absorbed.has(statement.from)) continue;
        const reading = this.#isRead(statement.from)
          ? this.#statementReading(statements.slice(at))
          : undefined;
        if (reading === undefined) {
          this.#read(statement);
          continue;
        }
        this.#statements.set(statement.from, reading);
        this.#inside(reading);
        at += reading.count - 1;
      }
      return;
    }
    if (isStatement(tree) && !this.#isRead(tree.from)) {
      // Its own values are not read either, the statements inside it are.
      for (const child of tree.children)
        if (isStatement(child) || child.type === 'else_clause') this.#read(child);
      return;
    }
    for (const kind of ['value', 'condition'] as const) {
      const reading = isExpression(tree) ? this.#valueReading(tree, kind) : undefined;
      if (reading) {
        this.#values.set(`${kind} ${tree.from} ${tree.to}`, reading);
        this.#inside(reading);
        return;
      }
    }
    for (const child of tree.children) this.#read(child);
  }

  #inside({ found }: Reading): void {
    for (const value of found.values.values()) this.#read(value);
    for (const body of found.bodies.values()) {
      const [first] = body;
      if (first) this.#read({ ...first, type: 'compound_statement', children: body });
    }
  }

  #statementReading(statements: readonly Tree[]): Reading | undefined {
    for (const phrase of this.#byKind.statement) {
      const found = nothingFound();
      const count = matchesAll(phrase.says, statements, found);
      const reading = count > 0 ? this.#whole(phrase, found, count) : undefined;
      if (reading) return reading;
    }
    return undefined;
  }

  #valueReading(tree: Tree, kind: 'value' | 'condition'): Reading | undefined {
    for (const phrase of this.#byKind[kind]) {
      const found = nothingFound();
      const [says] = phrase.says;
      const reading = says && matches(says, tree, found) ? this.#whole(phrase, found, 1) : undefined;
      if (reading) return reading;
    }
    return undefined;
  }

  /** With what the generator writes elsewhere for the block; undefined where the sketch lacks some of it. */
  #whole(phrase: Phrase, found: Found, count: number): Reading | undefined {
    if (!phrase.includes.every((header) => this.#includes.has(headerOf(header)))) return undefined;
    const absorbed: number[] = [];
    const waiting = new Map(phrase.items);
    const settle = (name: string, pattern: Pattern, item: Tree | undefined): boolean => {
      if (item === undefined || !matches(pattern, item, found)) return false;
      absorbed.push(item.from);
      return waiting.delete(name);
    };
    /** What is named where it has been found already. */
    const settleNamed = (): boolean => {
      for (let before = -1; before !== waiting.size; ) {
        before = waiting.size;
        for (const [name, pattern] of waiting) {
          const own = found.names.get(name);
          if (own !== undefined && !settle(name, pattern, this.#items.get(own))) return false;
        }
      }
      return true;
    };
    if (!settleNamed()) return undefined;
    for (const pattern of phrase.setup) {
      const line = this.#lineLike(pattern, 'setup', found);
      if (line === undefined) return undefined;
      absorbed.push(line);
    }
    if (!settleNamed()) return undefined;
    for (const [name, pattern] of waiting) {
      if (!waiting.has(name)) continue;
      const item = [...this.#items.values()].find((each) => matches(pattern, each, copyOf(found)));
      if (!settle(name, pattern, item) || !settleNamed()) return undefined;
    }
    for (const pattern of phrase.loop) {
      const line = this.#lineLike(pattern, 'loop', found);
      if (line === undefined) return undefined;
      absorbed.push(line);
    }
    const parts = this.#parts.of(phrase, found);
    if (parts === undefined) return undefined;
    for (const header of phrase.includes) this.#brought.add(headerOf(header));
    for (const at of absorbed) this.#absorbed.add(at);
    for (const at of found.constants) this.#consumed.add(at);
    return { phrase, found, parts, count };
  }

  #lineLike(pattern: Pattern, frame: string, found: Found): number | undefined {
    for (const line of this.#frames.get(frame) ?? []) {
      const tried = copyOf(found);
      if (!matches(pattern, line, tried)) continue;
      matches(pattern, line, found);
      return line.from;
    }
    return undefined;
  }
}

function headerOf(path = ''): string {
  return path.replace(/[<>"]/g, '');
}

function weight({ says, items, setup }: Phrase): number {
  const sum = (patterns: Iterable<Pattern>): number =>
    [...patterns].reduce((all, pattern) => all + weightOf(pattern), 0);
  return sum(says) * 100 + sum(items.values()) + sum(setup);
}

function isStatement(tree: Tree): boolean {
  return /_statement$|^declaration$/.test(tree.type);
}

function isExpression(tree: Tree): boolean {
  return /_expression$/.test(tree.type);
}
