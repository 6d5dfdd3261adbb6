import * as v from 'valibot';
import { Problem } from '../locale/problem.ts';

type Json = Record<string, unknown>;

/** The outside of a saved workspace; what is inside its blocks is looked at block by block. */
const workspaceSchema = v.looseObject({
  blocks: v.optional(v.looseObject({ blocks: v.optional(v.array(v.record(v.string(), v.unknown()))) })),
  variables: v.optional(
    v.array(v.looseObject({ id: v.string(), name: v.pipe(v.string(), v.maxLength(1000)) })),
  ),
});

/** Deeper than this nobody builds, and a stack would overflow. */
const deepest = 2_000;

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

function plainBlock(block: Json, isKnown: (type: string) => boolean, depth: number): Json {
  const { type, inputs, next, ...own } = block;
  if (typeof type !== 'string' || depth > deepest) throw new Problem('workspace-broken');
  if (!isKnown(type)) throw new Problem('block-unknown', { type: type.slice(0, 60) });
  return {
    ...own,
    type,
    ...(isObject(inputs) ? { inputs: plainInputs(inputs, isKnown, depth + 1) } : {}),
    ...(isObject(next) ? { next: plainConnection(next, isKnown, depth + 1) } : {}),
  };
}

function plainInputs(inputs: Json, isKnown: (type: string) => boolean, depth: number): Json {
  return Object.fromEntries(
    Object.entries(inputs)
      .filter((entry): entry is [string, Json] => isObject(entry[1]))
      .map(([name, connection]) => [name, plainConnection(connection, isKnown, depth)]),
  );
}

function plainConnection(connection: Json, isKnown: (type: string) => boolean, depth: number): Json {
  const block = connection.block ?? connection.shadow;
  return isObject(block) ? { block: plainBlock(block, isKnown, depth) } : {};
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
