import fc from 'fast-check';
import { type BlockEntry, type Check, categories, type Gap, pinsWith } from '../../../blocks/index.ts';
import { namedColours } from '../../../blocks/named-colours.ts';
import { uno } from '../../../src/boards/index.ts';
import { type Built, block, callOf, define, workspace } from './building.ts';

const all = categories.flatMap((category) => category.blocks);
const listNames = ['ряд', 'Счёт 2'];
/** Blocks that nothing can follow. */
const ending = new Set(all.flatMap((entry) => (entry.ends ? [entry.type] : [])));
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
export const randomProgram = programsOf(all);

/** The same without the drawer of C++, where a program says what C++ says. */
export const randomBlockProgram = programsOf(all.filter(({ type }) => !type.startsWith('cpp_')));

function programsOf(entries: readonly BlockEntry[]): fc.Arbitrary<object> {
  return fc
    .tuple(
      statements(3, 4),
      statements(3, 6),
      fc.array(frame(), { maxLength: 2 }),
      statements(2, 3),
      statements(2, 3),
    )
    .map(([start, forever, frames, first, second]) => {
      // A function may call those before it; calls in a circle need a prototype, which a whole `.ino` gets.
      const functions = [
        define(
          'ход',
          { x: 'AUTO' },
          first.map((each) => without(each, ['ход', 'счёт'])),
        ),
        define(
          'счёт',
          { x: 'FLOAT', time: 'AUTO' },
          second.map((each) => without(each, ['счёт'])),
        ),
      ];
      return workspace(start, forever, names, { lists: listNames, frames: [...frames, ...functions] });
    });

  function statements(depth: number, maxLength: number): fc.Arbitrary<Built[]> {
    return fc.array(statement(depth), { maxLength }).map((all) => {
      const end = all.findIndex(({ type }) => ending.has(type));
      return end < 0 ? all : all.slice(0, end + 1);
    });
  }

  /** A frame beside the two that each program has. */
  function frame(): fc.Arbitrary<Built> {
    const offered = entries.filter(
      (entry) => entry.kind === 'frame' && entry.cpp !== undefined && entry.type !== 'function_define',
    );
    return fc.constantFrom(...offered).chain((entry) => filled(entry, 2));
  }

  /** A call with something for each parameter of a function, or for those of another. */
  function called(type: string): fc.Arbitrary<Built> {
    return fc
      .tuple(
        fc.constantFrom('ход', 'счёт', 'никто'),
        fc.subarray(['x', 'time']),
        value(undefined, 0),
        value(undefined, 0),
      )
      .map(([name, parameters, first, second]) => {
        const plugs = parameters.map((parameter, at) => [parameter, at === 0 ? first : second]);
        return callOf(name, Object.fromEntries(plugs), type);
      });
  }

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
    if (entry.mutator === 'function_call_shape') return called(entry.type);
    const fields: Record<string, fc.Arbitrary<unknown>> = {};
    const gaps: Record<string, fc.Arbitrary<Built | Built[] | undefined>> = {};
    for (const [name, gap] of Object.entries(entry.gaps)) {
      const isForeign = entry.type.startsWith('cpp_') && gap.kind === 'text';
      // Long lists of many programs compiled together would not find room.
      const isLength = gap.kind === 'number' && entry.type === 'list_make_zeros';
      const field = isForeign ? undefined : fieldOf(isLength ? { ...gap, most: 12 } : gap);
      if (field !== undefined) fields[name] = field;
      if (gap.kind === 'value')
        gaps[name] = fc.option(value(gap.check, depth - 1), { nil: undefined, freq: 6 });
      if (gap.kind === 'body') gaps[name] = statements(depth - 1, 3);
    }
    return fc.tuple(fc.record(fields), fc.record(gaps)).map(([chosen, plugged]) => {
      const plugs = Object.entries(plugged).filter(
        ([, plug]) => plug !== undefined && (!Array.isArray(plug) || plug.length > 0),
      );
      return block(entry.type, chosen, Object.fromEntries(plugs) as Record<string, Built | Built[]>);
    });
  }
}

/** The block and those under it, with calls of some functions led to none. */
function without(built: Built, functions: readonly string[]): Built {
  const text = JSON.stringify(built);
  return JSON.parse(
    functions.reduce((kept, name) => kept.replaceAll(`"function ${name}"`, '"function of nobody"'), text),
  ) as Built;
}

function fieldOf(gap: Gap): fc.Arbitrary<unknown> | undefined {
  switch (gap.kind) {
    case 'choice':
      return fc.constantFrom(...gap.options);
    case 'colour':
      return fc.constantFrom(...Object.keys(namedColours));
    case 'pin':
      return fc.constantFrom(...pinsWith(uno, gap.talent));
    case 'list':
      return fc.constantFrom(...listNames).map((name) => ({ id: `id of ${name}` }));
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
