import type { BlockEntry, Check, Gap } from '../../../../blocks/entry.ts';
import { namedColours } from '../../../../blocks/named-colours.ts';
import { type Built, built } from '../built.ts';

/** What stands in a gap while a block is tried. */
export type Filling =
  /** A number or text that is known while compiling: tried with two, for the block may count with it. */
  | { readonly as: 'literal'; readonly tries: readonly [string | number, string | number] }
  /** Something that has a value; `kind` is how much the generator knows of it. */
  | { readonly as: 'value'; readonly kind: ValueKind }
  | { readonly as: 'body' }
  | { readonly as: 'variable' };

export type ValueKind = 'int' | 'long' | 'float' | 'text' | 'bool' | 'unchecked' | 'unsure';

/** A block with one choice of each drop-down and something in each gap. */
export interface Probe {
  readonly type: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly fillings: Readonly<Record<string, Filling>>;
}

const mostChoices = 80;

/** All ways in which a block is tried, the likeliest first. */
export function probesOf(entry: BlockEntry): Probe[] {
  const gaps = Object.entries(entry.gaps);
  const choices = gaps.flatMap(([name, gap]) => {
    const options = optionsOf(gap);
    return options === undefined ? [] : [[name, options] as const];
  });
  const fillings = gaps.flatMap(([name, gap]) => {
    const ways = fillingsOf(gap, gaps.filter(([, each]) => each.kind === 'value').length);
    return ways.length === 0 ? [] : [[name, ways] as const];
  });
  return combined(choices)
    .slice(0, mostChoices)
    .flatMap((fields) =>
      combined(fillings).map((filling) => ({ type: entry.type, fields, fillings: filling })),
    );
}

function combined<Value>(named: readonly (readonly [string, readonly Value[]])[]): Record<string, Value>[] {
  return named.reduce<Record<string, Value>[]>(
    (sofar, [name, values]) => sofar.flatMap((each) => values.map((value) => ({ ...each, [name]: value }))),
    [{}],
  );
}

function optionsOf(gap: Gap): readonly unknown[] | undefined {
  if (gap.kind === 'choice') return gap.options;
  if (gap.kind === 'colour') return Object.keys(namedColours);
  return gap.kind === 'part' ? gap.types.map((type) => `${type}:1`) : undefined;
}

function fillingsOf(gap: Gap, valueGaps: number): Filling[] {
  switch (gap.kind) {
    case 'number':
      return [{ as: 'literal', tries: [gap.value, another(gap.value, gap.least, gap.most)] }];
    case 'text':
      return [{ as: 'literal', tries: ['Abc', 'Xyzw'] }];
    case 'body':
    case 'variable':
      return [{ as: gap.kind }];
    case 'value':
      return kindsFor(gap.check, valueGaps).map((kind): Filling => {
        if (kind === 'number') {
          const known = Number(gap.shadow?.fields?.NUM ?? 5);
          return { as: 'literal', tries: [known, another(known)] };
        }
        return kind === 'words' ? { as: 'literal', tries: ['Abc', 'Xyzw'] } : { as: 'value', kind };
      });
    default:
      return [];
  }
}

function another(value: number, least = -Infinity, most = Infinity): number {
  const larger = Math.abs(value) < 3 ? value + 1 : value * 2;
  if (larger <= most) return larger;
  return value - 1 >= least ? value - 1 : value;
}

type Kind = ValueKind | 'number' | 'words';

function kindsFor(check: readonly Check[] | undefined, valueGaps: number): readonly Kind[] {
  const isAlone = valueGaps === 1;
  if (check === undefined)
    return isAlone
      ? ['number', 'words', 'int', 'text', 'float', 'bool', 'unsure']
      : ['number', 'words', 'int', 'text'];
  if (check.includes('Boolean')) return ['bool'];
  if (check.includes('String')) return isAlone ? ['words', 'text', 'int', 'float'] : ['words', 'text'];
  if (isAlone) return ['number', 'int', 'long', 'float', 'unchecked', 'unsure'];
  return valueGaps === 2
    ? ['number', 'int', 'unchecked', 'float']
    : valueGaps === 3
      ? ['number', 'int', 'unchecked']
      : ['number', 'int'];
}

/** The name that a gap's filling has in the sketch of a probe. */
function holeName(gap: string, kind: string): string {
  return `hole${kind}X${gap.replace(/_/g, 'Q')}`;
}

/** The gap and the kind behind a name. */
export function holeOf(name: string): { gap: string; kind: string } | undefined {
  const [, kind, gap] = /^hole([a-z]+)X(\w+)$/.exec(name) ?? [];
  return kind === undefined || gap === undefined ? undefined : { gap: gap.replace(/Q/g, '_'), kind };
}

const types: Readonly<Record<string, string>> = {
  int: 'int',
  unchecked: 'int',
  long: 'long',
  float: 'float',
  text: 'String',
  bool: 'bool',
};

/** A probe as a block; `changed` is the gap whose literal is the second of its tries. */
export function probeBlock(probe: Probe, gaps: BlockEntry['gaps'], changed?: string): Built {
  const fields: Record<string, unknown> = { ...probe.fields };
  const inputs: Record<string, Built> = {};
  for (const [gap, filling] of Object.entries(probe.fillings)) {
    if (filling.as === 'literal') {
      const value = filling.tries[gap === changed ? 1 : 0];
      if (gaps[gap]?.kind !== 'value') fields[gap] = value;
      else
        inputs[gap] =
          typeof value === 'number' ? built('math_number', { NUM: value }) : built('text', { TEXT: value });
    } else if (filling.as === 'variable') fields[gap] = { id: holeName(gap, 'variable') };
    else if (filling.as === 'body')
      inputs[gap] = built('cpp_statement', { CODE: `${holeName(gap, 'body')}();` });
    else inputs[gap] = valueBlock(gap, filling.kind);
  }
  return built(probe.type, fields, inputs);
}

function valueBlock(gap: string, kind: ValueKind): Built {
  if (kind === 'unsure') return built('cpp_value', { CODE: holeName(gap, 'unsure'), TYPE: 'INT' });
  const variable = built('variable_get', { VAR: { id: holeName(gap, kind) } });
  return kind === 'unchecked' ? built('cpp_unchecked', {}, { VALUE: variable }) : variable;
}

/** The variables of the workspace that probes name, and the blocks that declare them. */
export function holeVariables(probes: readonly Probe[]): {
  variables: { id: string; name: string }[];
  declarations: Built[];
} {
  const holes = new Map<string, string | undefined>();
  for (const { fillings } of probes) {
    for (const [gap, filling] of Object.entries(fillings)) {
      if (filling.as === 'variable') holes.set(holeName(gap, 'variable'), undefined);
      if (filling.as === 'value' && filling.kind !== 'unsure')
        holes.set(holeName(gap, filling.kind), types[filling.kind]);
    }
  }
  return {
    variables: [...holes.keys()].map((id) => ({ id, name: id })),
    declarations: [...holes].flatMap(([id, type]) =>
      type === undefined ? [] : [built('cpp_variable', { TYPE: type, VAR: { id }, VALUE: '' })],
    ),
  };
}
