import type { TreeCursor, Node as WasmNode } from 'web-tree-sitter';
import type { CppParser } from '../../compiler/prepare/cpp-parser.ts';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * A piece of C++ as the grammar sees it, copied out of the parser: it stays when the parser's own tree is gone, and
 * asking it costs no way into WebAssembly. A long sketch is asked millions of times. Names are those of tree-sitter.
 */
export class Node {
  readonly type: string;
  readonly isNamed: boolean;
  readonly isMissing: boolean;
  readonly startIndex: number;
  readonly endIndex: number;
  readonly parent: Node | null;
  children: readonly Node[] = [];
  hasError: boolean;
  /** What the node is to its parent. */
  readonly #field: string | null;
  readonly #source: Source;
  #named: readonly Node[] | undefined;

  constructor(cursor: TreeCursor, parent: Node | null, source: Source) {
    this.type = cursor.nodeType;
    this.isNamed = cursor.nodeIsNamed;
    this.isMissing = cursor.nodeIsMissing;
    this.startIndex = cursor.startIndex;
    this.endIndex = cursor.endIndex;
    this.parent = parent;
    this.#field = parent && cursor.currentFieldName;
    this.#source = source;
    const children: Node[] = [];
    if (cursor.gotoFirstChild()) {
      do children.push(new Node(cursor, this, source));
      while (cursor.gotoNextSibling());
      cursor.gotoParent();
    }
    this.children = children;
    this.hasError = this.isError || this.isMissing || children.some(({ hasError }) => hasError);
  }

  get text(): string {
    return this.#source.text.slice(this.startIndex, this.endIndex);
  }

  get isError(): boolean {
    return this.type === 'ERROR';
  }

  get startPosition(): Place {
    return this.#source.placeOf(this.startIndex);
  }

  get endPosition(): Place {
    return this.#source.placeOf(this.endIndex);
  }

  get namedChildren(): readonly Node[] {
    this.#named ??= this.children.filter(({ isNamed }) => isNamed);
    return this.#named;
  }

  get childCount(): number {
    return this.children.length;
  }

  get namedChildCount(): number {
    return this.namedChildren.length;
  }

  get firstChild(): Node | null {
    return this.child(0);
  }

  get lastChild(): Node | null {
    return this.children.at(-1) ?? null;
  }

  get firstNamedChild(): Node | null {
    return this.namedChild(0);
  }

  get previousNamedSibling(): Node | null {
    return this.#sibling(-1);
  }

  get nextNamedSibling(): Node | null {
    return this.#sibling(1);
  }

  child(at: number): Node | null {
    return this.children[at] ?? null;
  }

  namedChild(at: number): Node | null {
    return this.namedChildren[at] ?? null;
  }

  childForFieldName(field: string): Node | null {
    return this.children.find((child) => child.#field === field) ?? null;
  }

  childrenForFieldName(field: string): Node[] {
    return this.children.filter((child) => child.#field === field);
  }

  /** The node and those under it that are of one of the types, in the order of the text. */
  descendantsOfType(types: string | readonly string[]): Node[] {
    const wanted = new Set(typeof types === 'string' ? [types] : types);
    const found: Node[] = [];
    const walk = (node: Node): void => {
      if (wanted.has(node.type)) found.push(node);
      node.children.forEach(walk);
    };
    walk(this);
    return found;
  }

  /** The innermost node in which the text has that place. */
  descendantForIndex(at: number): Node {
    const inner = this.children.find(({ endIndex }) => endIndex > at);
    return inner !== undefined && inner.startIndex <= at ? inner.descendantForIndex(at) : this;
  }

  /** Where the first thing stands in a row of the text. */
  firstOfRow(row: number): number {
    return this.#source.firstOfRow(row);
  }

  #sibling(way: 1 | -1): Node | null {
    const row = this.parent?.namedChildren ?? [];
    return row[row.indexOf(this) + way] ?? null;
  }
}

/** A sketch's text, and where its lines begin. */
class Source {
  readonly text: string;
  readonly #lines: number[] = [0];

  constructor(text: string) {
    this.text = text;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#lines.push(at + 1);
  }

  firstOfRow(row: number): number {
    const from = this.#lines[row] ?? this.text.length;
    return from + (/^[^\S\n]*/.exec(this.text.slice(from, this.#lines[row + 1]))?.[0].length ?? 0);
  }

  placeOf(index: number): Place {
    let [low, high] = [0, this.#lines.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#lines[middle] ?? 0) <= index) low = middle;
      else high = middle;
    }
    return { row: low, column: index - (this.#lines[low] ?? 0) };
  }
}

/** The whole of a C++ text. */
export function syntaxOf(text: string, parser: Pick<CppParser, 'parse'>): Node {
  return parser.parse(text, (root: WasmNode) => {
    const cursor = root.walk();
    const whole = new Node(cursor, null, new Source(text));
    cursor.delete();
    return whole;
  });
}
