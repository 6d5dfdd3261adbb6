import * as v from 'valibot';
import type { Level } from '../../blocks/entry.ts';

/** More parts than any table or any board has room for. */
const partLimit = 60;

/** How long the pupil's own name for a part may be. */
export const partNameLimit = 40;

export const levels = ['start', 'blocks', 'expert'] as const satisfies readonly Level[];

const kitPart = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,40}:\d{1,2}$/)),
  name: v.exactOptional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(partNameLimit))),
  // An empty pin: no pin of the board can do it.
  pins: v.record(v.pipe(v.string(), v.regex(/^[\w.+-]{1,24}$/)), v.pipe(v.string(), v.regex(/^\w{0,12}$/))),
  settings: v.exactOptional(
    v.record(
      v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/)),
      v.union([v.pipe(v.string(), v.maxLength(80)), v.pipe(v.number(), v.finite())]),
    ),
  ),
  auto: v.exactOptional(v.literal(true)),
});

/** The shape of a stored kit: no part twice, and nothing that is no name. */
export const kitSchema = v.object({
  robot: v.exactOptional(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/))),
  parts: v.pipe(
    v.array(kitPart),
    v.maxLength(partLimit),
    v.check((parts) => new Set(parts.map(({ id }) => id)).size === parts.length, 'a part twice'),
  ),
});

/** Types of the blocks that a teacher left in the toolbox. */
export const allowedSchema = v.pipe(v.array(v.pipe(v.string(), v.regex(/^[\w-]{1,60}$/))), v.maxLength(1000));
