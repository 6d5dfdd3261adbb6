import * as v from 'valibot';
import { Problem } from '../locale/problem.ts';
import { savedBlocks } from './saved-blocks.ts';

type Json = Record<string, unknown>;

/** The outside of a saved workspace; what is inside its blocks is looked at block by block. */
const workspaceSchema = v.looseObject({
  blocks: savedBlocks,
  variables: v.optional(
    v.array(v.looseObject({ id: v.string(), name: v.pipe(v.string(), v.maxLength(1000)) })),
  ),
});

/** Blocks inside blocks deeper than this nobody builds, and a stack would overflow. */
const deepest = 200;

/**
 * A copy of a saved workspace that loads without a DOM: shadow blocks, which Blockly would keep as XML, have
 * become plain ones (a generator sees no difference).
 * @throws Problem `workspace-broken`, `block-unknown`
 */
export function plainBlocks(workspaceJson: unknown, isKnown: (type: string) => boolean): Json {
  const parsed = v.safeParse(workspaceSchema, workspaceJson);
  if (!parsed.success) throw new Problem('workspace-broken', {}, new v.ValiError(parsed.issues));
  const { blocks, variables } = parsed.output;
  return {
    ...(variables === undefined ? {} : { variables }),
    blocks: {
      languageVersion: 0,
      blocks: (blocks?.blocks ?? []).map((block) => plainBlock(block, isKnown, 0)),
    },
  };
}

/** The block with those under it: a long program is one long chain, so it is walked and not descended. */
function plainBlock(block: Json, isKnown: (type: string) => boolean, depth: number): Json {
  if (depth > deepest) throw new Problem('workspace-broken');
  const first: Json = {};
  let current = first;
  let state: Json | undefined = block;
  while (state !== undefined) {
    const { type, inputs, next, ...own }: Json = state;
    if (typeof type !== 'string') throw new Problem('workspace-broken');
    if (!isKnown(type)) throw new Problem('block-unknown', { type: type.slice(0, 60) });
    Object.assign(current, own, { type });
    if (isObject(inputs)) current.inputs = plainInputs(inputs, isKnown, depth + 1);
    state = isObject(next) ? standing(next) : undefined;
    if (state !== undefined) {
      const under: Json = {};
      current.next = { block: under };
      current = under;
    }
  }
  return first;
}

function plainInputs(inputs: Json, isKnown: (type: string) => boolean, depth: number): Json {
  return Object.fromEntries(
    Object.entries(inputs)
      .filter((entry): entry is [string, Json] => isObject(entry[1]))
      .map(([name, connection]) => [name, plainConnection(connection, isKnown, depth)]),
  );
}

function plainConnection(connection: Json, isKnown: (type: string) => boolean, depth: number): Json {
  const block = standing(connection);
  return block === undefined ? {} : { block: plainBlock(block, isKnown, depth) };
}

/** What stands at a connection: the block, or the shadow where there is none. */
function standing(connection: Json): Json | undefined {
  const block = connection.block ?? connection.shadow;
  return isObject(block) ? block : undefined;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
