/** Workspaces as Blockly saves them, written short: what a person would drag, as calls. */
export interface Built {
  type: string;
  id: string;
  fields?: Record<string, unknown>;
  inputs?: Record<string, { block?: Built; shadow?: Built }>;
  extraState?: unknown;
  next?: { block: Built };
  x?: number;
  y?: number;
  icons?: unknown;
  disabledReasons?: string[];
}

type Plug = Built | Built[] | number | string | boolean;

let made = 0;

/** A block; a number, text or yes/no among its gaps stands for the shadow with it, an array for statements. */
export function block(
  type: string,
  fields: Record<string, unknown> = {},
  gaps: Record<string, Plug> = {},
): Built {
  const inputs = Object.fromEntries(Object.entries(gaps).map(([name, plug]) => [name, plugged(plug)]));
  return { type, id: `${type}-${++made}`, fields, inputs };
}

function plugged(plug: Plug): { block?: Built; shadow?: Built } {
  if (Array.isArray(plug)) return { block: stack(plug) };
  if (typeof plug === 'number') return { shadow: block('math_number', { NUM: plug }) };
  if (typeof plug === 'string') return { shadow: block('text', { TEXT: plug }) };
  if (typeof plug === 'boolean')
    return { shadow: block('logic_boolean', { VALUE: plug ? 'TRUE' : 'FALSE' }) };
  return { block: plug };
}

/** Blocks one under the other. */
export function stack(blocks: Built[]): Built {
  const copies = blocks.map((each) => ({ ...each }));
  const [first] = copies;
  if (first === undefined) throw new Error('a stack needs a block');
  copies.forEach((each, at) => {
    const next = copies[at + 1];
    if (next !== undefined) each.next = { block: next };
  });
  return first;
}

export function digitalPin(name: string): Built {
  return block('pin_digital', { PIN: name });
}

export function variable(name: string): { VAR: { id: string } } {
  return { VAR: { id: `id of ${name}` } };
}

export function get(name: string): Built {
  return block('variable_get', variable(name));
}

export function wait(seconds: number): Built {
  return block('control_wait', { UNIT: 'S' }, { TIME: seconds });
}

/** A workspace with the two frames; `variables` are names. */
export function workspace(start: Built[], forever: Built[], variables: string[] = []): object {
  const frame = (type: string, body: Built[], y: number): Built => ({
    ...block(type, {}, body.length === 0 ? {} : { DO: body }),
    x: 0,
    y,
  });
  return {
    variables: variables.map((name) => ({ name, id: `id of ${name}` })),
    blocks: {
      languageVersion: 0,
      blocks: [frame('program_start', start, 0), frame('program_forever', forever, 500)],
    },
  };
}
