/** A block as Blockly saves it, while a program is built. */
export interface Built {
  readonly type: string;
  id?: string;
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly inputs?: Readonly<Record<string, { readonly block: Built }>>;
  readonly extraState?: unknown;
  icons?: { readonly comment: { readonly text: string } };
  next?: { readonly block: Built };
}

type Fields = Readonly<Record<string, unknown>>;
type Inputs = Readonly<Record<string, Built | readonly Built[] | undefined>>;

/** A block; an array among its inputs stands for statements one under the other. */
export function built(type: string, fields: Fields = {}, inputs: Inputs = {}, extraState?: unknown): Built {
  const plugged = Object.entries(inputs).flatMap(([name, plug]) => {
    const block = plug && 'type' in plug ? plug : plug && stacked(plug);
    return block === undefined ? [] : [[name, { block }] as const];
  });
  return {
    type,
    fields,
    ...(plugged.length > 0 && { inputs: Object.fromEntries(plugged) }),
    ...(extraState !== undefined && { extraState }),
  };
}

/** Statements one under the other; undefined where there are none. */
export function stacked(blocks: readonly Built[]): Built | undefined {
  let under: Built | undefined;
  for (const block of blocks.toReversed()) under = under ? { ...block, next: { block: under } } : block;
  return under;
}

/** With a comment after those that it has. */
export function commented(block: Built, comments: readonly string[]): Built {
  if (comments.length === 0) return block;
  const text = [...(block.icons ? [block.icons.comment.text] : []), ...comments].join('\n');
  return { ...block, icons: { comment: { text } } };
}

/** Every block under a block, itself first. */
export function* blocksIn(block: Built): Generator<Built> {
  for (let at: Built | undefined = block; at !== undefined; at = at.next?.block) {
    yield at;
    for (const { block: inner } of Object.values(at.inputs ?? {})) yield* blocksIn(inner);
  }
}
