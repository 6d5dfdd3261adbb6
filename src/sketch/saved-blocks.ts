import * as v from 'valibot';

const place = v.exactOptional(v.number());

/** The blocks of a saved workspace from outside: what lies at the top lies somewhere. */
export const savedBlocks = v.optional(
  v.looseObject({ blocks: v.optional(v.array(v.looseObject({ x: place, y: place }))) }),
);
