import fc from 'fast-check';
import { type BlockEntry, type Check, categories, type Gap, pinsWith } from '../../../blocks/index.ts';
import { namedColours } from '../../../blocks/named-colours.ts';
import { uno } from '../../../src/boards/index.ts';
import { type Built, block, workspace } from './building.ts';

const entries = categories.flatMap((category) => category.blocks);
const names = ['счёт', 'Счёт', 'time', 'моя скорость', 'int', 'x'];

/** Numbers that a child may type, the awkward ones among them. */
const numbers = fc.oneof(
  fc.constantFrom(
    0,
    1,
    -1,
    0.5,
    255,
    1000,
    32_767,
    32_768,
    -32_768,
    65_536,
    2_147_483_647,
    2_147_483_648,
    5e9,
    1e40,
  ),
  fc.integer({ min: -500, max: 500 }),
);
const texts = fc.oneof(
  fc.constantFrom('Привет', '', '"', '\\', '??/', '??=', '%d', 'a\nb', '*/'),
  fc.string(),
);

/** Legal programs: whatever could be built by dragging. */
export const randomProgram: fc.Arbitrary<object> = fc
  .tuple(fc.array(statement(3), { maxLength: 4 }), fc.array(statement(3), { maxLength: 6 }))
  .map(([start, forever]) => workspace(start, forever, names));

function statement(depth: number): fc.Arbitrary<Built> {
  const offered = entries.filter((entry) => entry.kind === 'statement');
  const shallow = offered.filter((entry) => Object.values(entry.gaps).every((gap) => gap.kind !== 'body'));
  return fc.constantFrom(...(depth > 0 ? offered : shallow)).chain((entry) => filled(entry, depth));
}

function value(check: readonly Check[] | undefined, depth: number): fc.Arbitrary<Built> {
  const fitting = entries.filter(
    (entry) =>
      entry.kind === 'value' &&
      (check === undefined ||
        entry.output === undefined ||
        entry.output.some((type) => check.includes(type))),
  );
  const flat = fitting.filter((entry) => Object.values(entry.gaps).every((gap) => gap.kind !== 'value'));
  return fc.constantFrom(...(depth > 0 ? fitting : flat)).chain((entry) => filled(entry, depth));
}

function filled(entry: BlockEntry, depth: number): fc.Arbitrary<Built> {
  const fields: Record<string, fc.Arbitrary<unknown>> = {};
  const gaps: Record<string, fc.Arbitrary<Built | Built[] | undefined>> = {};
  for (const [name, gap] of Object.entries(entry.gaps)) {
    const field = fieldOf(gap);
    if (field !== undefined) fields[name] = field;
    if (gap.kind === 'value')
      gaps[name] = fc.option(value(gap.check, depth - 1), { nil: undefined, freq: 6 });
    if (gap.kind === 'body') gaps[name] = fc.array(statement(depth - 1), { maxLength: 3 });
  }
  return fc.tuple(fc.record(fields), fc.record(gaps)).map(([chosen, plugged]) => {
    const plugs = Object.entries(plugged).filter(
      ([, plug]) => plug !== undefined && (!Array.isArray(plug) || plug.length > 0),
    );
    return block(entry.type, chosen, Object.fromEntries(plugs) as Record<string, Built | Built[]>);
  });
}

function fieldOf(gap: Gap): fc.Arbitrary<unknown> | undefined {
  switch (gap.kind) {
    case 'choice':
      return fc.constantFrom(...gap.options);
    case 'colour':
      return fc.constantFrom(...Object.keys(namedColours));
    case 'pin':
      return fc.constantFrom(...pinsWith(uno, gap.talent));
    case 'variable':
      return fc.constantFrom(...names).map((name) => ({ id: `id of ${name}` }));
    case 'number':
      return gap.least === undefined && gap.most === undefined ? numbers : withinBounds(gap);
    case 'text':
      return texts;
    case 'bitmap':
      return dotsOf(gap.width, gap.height);
    default:
      return undefined;
  }
}

function withinBounds({
  least = -500,
  most = 500,
  step = 1,
}: Extract<Gap, { kind: 'number' }>): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: Math.floor((most - least) / step) }).map((steps) => least + steps * step);
}

function dotsOf(width: number, height: number): fc.Arbitrary<string> {
  const row = fc.string({ unit: fc.constantFrom('#', '.'), minLength: width, maxLength: width });
  return fc.array(row, { minLength: height, maxLength: height }).map((rows) => rows.join('|'));
}
