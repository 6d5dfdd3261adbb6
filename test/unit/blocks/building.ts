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
  const filled = Object.entries(gaps).filter(([, plug]) => !Array.isArray(plug) || plug.length > 0);
  const inputs = Object.fromEntries(filled.map(([name, plug]) => [name, plugged(plug)]));
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

export function list(name: string): { LIST: { id: string } } {
  return { LIST: { id: `id of ${name}` } };
}

/** A function's definition: its parameters are variables, by their names. */
export function define(name: string, parameters: Record<string, string>, body: Built[]): Built {
  const ids = Object.keys(parameters).map((parameter) => `id of ${parameter}`);
  const fields = Object.entries(parameters).flatMap(([parameter, type], at) => [
    [`PARAM${at}`, { id: `id of ${parameter}` }],
    [`TYPE${at}`, type],
  ]);
  const made = block('function_define', { NAME: name, ...Object.fromEntries(fields) }, { DO: body });
  const state = { parameters: ids.map((id, at) => ({ id, type: Object.values(parameters)[at] })) };
  return { ...made, id: `function ${name}`, extraState: state };
}

/** A call of such a function; a `function_value` where its result is asked. */
export function callOf(name: string, given: Record<string, Plug>, type = 'function_call'): Built {
  const entries = Object.entries(given);
  const gaps = entries.map(([, plug], at) => [`ARG${at}`, plug] as const);
  const parameters = entries.map(([parameter]) => ({
    id: `id of ${parameter}`,
    name: parameter,
    type: 'AUTO',
  }));
  return {
    ...block(type, {}, Object.fromEntries(gaps)),
    extraState: { function: `function ${name}`, name, parameters },
  };
}

/** A workspace with the two frames and others beside them; `variables` and `lists` are names. */
export function workspace(
  start: Built[],
  forever: Built[],
  variables: string[] = [],
  { lists = [], frames = [] }: { lists?: string[]; frames?: Built[] } = {},
): object {
  const frame = (type: string, body: Built[], y: number): Built => ({
    ...block(type, {}, body.length === 0 ? {} : { DO: body }),
    x: 0,
    y,
  });
  return {
    variables: [
      ...variables.map((name) => ({ name, id: `id of ${name}` })),
      ...lists.map((name) => ({ name, id: `id of ${name}`, type: 'List' })),
    ],
    blocks: {
      languageVersion: 0,
      blocks: [
        frame('program_start', start, 0),
        frame('program_forever', forever, 500),
        ...frames.map((each, at) => ({ ...each, x: 0, y: 1000 + at * 500 })),
      ],
    },
  };
}
