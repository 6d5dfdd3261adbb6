import type { Node } from './syntax.ts';

/** Where the names of a sketch stand, found in one walk. */
class Uses {
  readonly #names = new Map<string, Node[]>();
  readonly #changed: ReadonlySet<string>;
  readonly #conditions: readonly string[];
  readonly #macros: ReadonlySet<string>;

  constructor(root: Node) {
    for (const node of root.descendantsOfType(['identifier', 'type_identifier'])) {
      const { parent } = node;
      if (parent?.childForFieldName('declarator') === node || parent?.childForFieldName('name') === node)
        continue;
      const uses = this.#names.get(node.text);
      if (uses) uses.push(node);
      else this.#names.set(node.text, [node]);
    }
    const changes = root.descendantsOfType([
      'assignment_expression',
      'update_expression',
      'pointer_expression',
    ]);
    this.#changed = new Set(
      changes.map(
        (node) => (node.childForFieldName('left') ?? node.childForFieldName('argument'))?.text ?? '',
      ),
    );
    this.#conditions = root
      .descendantsOfType(['preproc_if', 'preproc_ifdef', 'preproc_call'])
      .map(({ text }) => text);
    this.#macros = new Set(
      root.descendantsOfType('preproc_arg').flatMap(({ text }) => text.match(/\b[A-Za-z_]\w*/g) ?? []),
    );
  }

  /** Where a name stands, its declaration apart. */
  of(name: string): readonly Node[] {
    return this.#names.get(name) ?? [];
  }

  /** It is assigned to, counted up or down, or its address is taken. */
  isChanged(name: string): boolean {
    return this.#changed.has(name);
  }

  /** An `#if` or another macro asks for the name. */
  isForPreprocessor(name: string): boolean {
    return this.#macros.has(name) || this.#conditions.some((text) => text.includes(name));
  }
}

const known = new WeakMap<Node, Uses>();

/** The uses of names in a whole sketch. */
export function usesIn(root: Node): Uses {
  const uses = known.get(root) ?? new Uses(root);
  known.set(root, uses);
  return uses;
}
