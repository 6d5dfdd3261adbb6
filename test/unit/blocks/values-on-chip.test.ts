import { describe, expect, it } from 'vitest';
import { type Built, block, callOf, define, get, list, variable, workspace } from './building.ts';
import { openBench } from './part-bench.ts';

const print = (value: Built | number | string): Built => block('serial_print_line', {}, { VALUE: value });
const set = (name: string, value: Built | number | string | boolean): Built =>
  block('variable_set', variable(name), { VALUE: value });

/** What the values are on the chip, as the serial text shows them. */
async function shown(
  values: readonly Built[],
  before: Built[] = [],
  more: Parameters<typeof workspace>[3] = {},
) {
  const program = workspace([...before, ...values.map(print)], [], ['x', 'y', 'n', 'слово', 'given'], more);
  const bench = await openBench(program);
  bench.runFor(20 + values.length * 25);
  return bench.serial().trimEnd().split('\r\n');
}

const math = (type: string, fields: Record<string, unknown>, gaps: Record<string, Built | number>): Built =>
  block(type, fields, gaps);

describe('numbers, counted by the chip', () => {
  it('are powers, angles in degrees, roots and roundings', async () => {
    const single = (WHAT: string, VALUE: number): Built => math('math_single', { WHAT }, { VALUE });
    expect(
      await shown(
        [
          math('math_power', {}, { A: 2, B: 10 }),
          math('math_power', {}, { A: get('x'), B: 2 }),
          math('math_trig', { WHAT: 'SIN' }, { ANGLE: 30 }),
          math('math_trig', { WHAT: 'TAN' }, { ANGLE: 45 }),
          math('math_arc', { WHAT: 'ACOS' }, { VALUE: 0.5 }),
          math('math_direction', {}, { X: 0, Y: 2 }),
          single('ROUND', 2.5),
          single('FLOOR', -2.5),
          single('CEIL', 2.1),
          single('SQRT', 2),
          single('LOG10', 1000),
          math('math_convert', { TO: 'WHOLE' }, { VALUE: -3.7 }),
          block('math_constant', { WHAT: 'PI' }),
        ],
        [set('x', 300)],
      ),
    ).toEqual([
      '1024.00',
      '90000',
      '0.50',
      '1.00',
      '60.00',
      '90.00',
      '3',
      '-3',
      '3',
      '1.41',
      '3.00',
      '-3',
      '3.14',
    ]);
  });

  it('are rows of bits', async () => {
    const bits = (OP: string, A: Built | number, B: Built | number): Built =>
      math('math_bits', { OP }, { A, B });
    const write = (HOW: string, BIT: number): Built =>
      block('math_bit_write', { ...variable('y'), HOW }, { BIT });
    expect(
      await shown(
        [
          bits('AND', get('x'), 10),
          bits('OR', get('x'), 3),
          bits('XOR', get('x'), 10),
          bits('SHL', 1, get('n')),
          bits('SHL', get('x'), 20),
          bits('SHR', -8, 1),
          math('math_bit_not', {}, { A: get('x') }),
          math('math_bit_read', {}, { BIT: 2, VALUE: get('x') }),
          math('math_bit_read', {}, { BIT: get('n'), VALUE: get('x') }),
          get('y'),
        ],
        [set('x', 12), set('n', 17), set('y', 1), write('SET', 4), write('CLEAR', 0), write('TOGGLE', 20)],
      ),
    ).toEqual(['8', '15', '6', '131072', '12582912', '-4', '-13', '1', '0', String(16 + 2 ** 20)]);
  });

  it('are chosen and asked for their place', async () => {
    const asked = (VALUE: Built | number, LOW: number, HIGH: number): Built =>
      math('logic_in_range', {}, { VALUE, LOW, HIGH });
    const chosen = (COND: Built, A: Built | number | string, B: Built | number | string): Built =>
      block('logic_choose', {}, { COND, A, B });
    expect(
      await shown(
        [
          chosen(asked(get('x'), 0, 10), 'in', 'out'),
          chosen(asked(get('x'), 13, 20), 1, 2.5),
          chosen(asked(math('math_random', {}, { FROM: 5, TO: 5 }), 5, 5), 7, 8),
        ],
        [set('x', 10)],
      ),
    ).toEqual(['in', '2.50', '7']);
  });
});

describe('texts, on the chip', () => {
  it('have letters, parts and places counted from 1', async () => {
    const robot = 'Robot 42';
    expect(
      await shown(
        [
          block('text_letter', {}, { AT: 1, TEXT: robot }),
          block('text_letter', {}, { AT: 99, TEXT: robot }),
          block('text_part', {}, { TEXT: robot, FROM: 2, TO: 4 }),
          block('text_find', {}, { PART: 'bot', TEXT: robot }),
          block('text_find', {}, { PART: 'cat', TEXT: robot }),
          block(
            'logic_choose',
            {},
            { COND: block('text_asks', { HOW: 'STARTS' }, { TEXT: robot, PART: 'Rob' }), A: 1, B: 0 },
          ),
          block(
            'logic_choose',
            {},
            { COND: block('text_asks', { HOW: 'CONTAINS' }, { TEXT: robot, PART: 'z' }), A: 1, B: 0 },
          ),
          block('text_change', { HOW: 'toUpperCase' }, { TEXT: robot }),
          block('text_join', {}, { A: block('text_change', { HOW: 'trim' }, { TEXT: '  a ' }), B: '!' }),
          block(
            'text_to_number',
            { TO: 'WHOLE' },
            { TEXT: block('text_part', {}, { TEXT: robot, FROM: 7, TO: 8 }) },
          ),
          block('text_digits', {}, { VALUE: 2.5678, DIGITS: 1 }),
          block('text_digits', {}, { VALUE: get('x'), DIGITS: 3 }),
          block('text_code', {}, { TEXT: 'A' }),
          block('text_from_code', {}, { CODE: 66 }),
        ],
        [set('x', 5)],
      ),
    ).toEqual(['R', '', 'obo', '3', '0', '1', '0', 'ROBOT 42', 'a!', '42', '2.6', '5.000', '65', 'B']);
  });
});

describe('variables whose type the pupil says', () => {
  const type = (name: string, TYPE: string): Built => block('variable_type', { ...variable(name), TYPE });

  it('hold what was said, not what would be told', async () => {
    expect(
      await shown(
        [get('x'), get('y'), get('слово')],
        [
          type('x', 'INT'),
          set('x', 3.7),
          type('y', 'FLOAT'),
          set('y', 2),
          type('слово', 'STRING'),
          set('слово', 5),
        ],
      ),
    ).toEqual(['3', '2.00', '5']);
  });

  it('do not turn round a count that goes further than they hold', async () => {
    const count = block('control_for', variable('x'), {
      FROM: 32_766,
      TO: 32_768,
      STEP: 1,
      DO: [block('variable_change', variable('n'), { DELTA: 1 })],
    });
    expect(await shown([get('n')], [type('x', 'INT'), count])).toEqual(['3']);
  });
});

describe('lists, on the chip', () => {
  const item = (AT: Built | number): Built => block('list_item', list('ряд'), { AT });
  const put = (AT: Built | number, VALUE: Built | number): Built =>
    block('list_set', list('ряд'), { AT, VALUE });
  const make = (ITEMS: string): Built => block('list_make', { ...list('ряд'), ITEMS });
  const reduce = (WHAT: string): Built => block('list_reduce', { ...list('ряд'), WHAT });
  const more = { lists: ['ряд'] };

  it('are counted from 1, and a place that is none does no harm', async () => {
    expect(
      await shown(
        [
          item(1),
          item(3),
          item(0),
          item(get('x')),
          block('list_length', list('ряд')),
          reduce('SUM'),
          reduce('AVERAGE'),
          reduce('MIN'),
          reduce('MAX'),
        ],
        [make('5, 3, 8'), set('x', 77), put(get('x'), 1000), put(0, 1000), put(2, 4)],
        more,
      ),
    ).toEqual(['5', '8', '5', '8', '3', '17', '5.67', '4', '8']);
  });

  it('give each item in turn, decimals too', async () => {
    const each = block('list_for_each', { ...variable('n'), ...list('ряд') }, { DO: [print(get('n'))] });
    const program = workspace([make('1.5 2 -3'), each], [], ['n'], more);
    const bench = await openBench(program);
    bench.runFor(80);
    expect(bench.serial()).toBe('1.50\r\n2.00\r\n-3.00\r\n');
    expect(bench.sketch).toContain('float ryad[3] = {1.5, 2, -3};');
    expect(bench.sketch).toContain('for (float n : ryad) {');
  });

  it('are walked by a count without any check, as no place is outside', async () => {
    const count = block('control_for', variable('n'), {
      FROM: 1,
      TO: 3,
      STEP: 1,
      DO: [print(item(get('n')))],
    });
    const bench = await openBench(workspace([make('7, 8, 9'), count], [], ['n'], more));
    bench.runFor(40);
    expect(bench.serial()).toBe('7\r\n8\r\n9\r\n');
    expect(bench.sketch).toContain('Serial.println(ryad[n - 1]);');
  });

  it('are filled anew where the block that makes them is run again', async () => {
    const program = workspace(
      [],
      [make('1, 2'), print(reduce('SUM')), put(1, 50), print(reduce('SUM'))],
      [],
      more,
    );
    const bench = await openBench(program);
    bench.runFor(60);
    expect(bench.serial().startsWith('3\r\n52\r\n3\r\n52\r\n')).toBe(true);
  });
});

describe('functions, on the chip', () => {
  const give = (value: Built | number): Built => block('function_result', {}, { VALUE: value });
  const sum = (A: Built | number, B: Built | number): Built =>
    block('math_arithmetic', { OP: 'ADD' }, { A, B });
  const times = (A: Built | number, B: Built | number): Built =>
    block('math_arithmetic', { OP: 'MULTIPLY' }, { A, B });
  const below = (A: Built, B: number): Built => block('logic_compare', { OP: 'LT' }, { A, B });
  const when = (IF0: Built, DO0: Built[]): Built => block('control_if', {}, { IF0, DO0 });

  it('take numbers and give results of the type that they have', async () => {
    const half = define('half', { x: 'FLOAT' }, [give(times(get('x'), 0.5))]);
    expect(await shown([callOf('half', { x: 5 }, 'function_value')], [], { frames: [half] })).toEqual([
      '2.50',
    ]);
  });

  it('may call themselves', async () => {
    const again = callOf(
      'факториал',
      { n: block('math_arithmetic', { OP: 'SUBTRACT' }, { A: get('n'), B: 1 }) },
      'function_value',
    );
    const factorial = define('факториал', { n: 'LONG' }, [
      when(below(get('n'), 2), [give(1)]),
      give(times(get('n'), again)),
    ]);
    expect(
      await shown([callOf('факториал', { n: 10 }, 'function_value')], [], { frames: [factorial] }),
    ).toEqual(['3628800']);
  });

  it('keep what they take apart from a variable of the same name', async () => {
    const change = define('change', { x: 'AUTO' }, [
      block('variable_change', variable('x'), { DELTA: 1 }),
      print(get('x')),
    ]);
    expect(
      await shown([get('x')], [set('x', 5), callOf('change', { x: 40_000 })], { frames: [change] }),
    ).toEqual(['40001', '5']);
  });

  it('call one another, stop early, and are written before those that call them', async () => {
    const outer = define('outer', { x: 'INT' }, [callOf('inner', { n: get('x') })]);
    const inner = define('inner', { n: 'INT' }, [
      when(below(get('n'), 0), [block('function_return')]),
      print(sum(get('n'), 1)),
    ]);
    const calls = [callOf('outer', { x: -5 }), callOf('outer', { x: 5 })];
    const bench = await openBench(workspace(calls, [], ['x', 'n'], { frames: [outer, inner] }));
    bench.runFor(40);
    expect(bench.serial()).toBe('6\r\n');
    expect(bench.sketch.indexOf('void inner(int n)')).toBeLessThan(bench.sketch.indexOf('void outer(int x)'));
  });

  it('give 0 where they end without giving anything', async () => {
    const maybe = define('maybe', { x: 'INT' }, [when(below(get('x'), 0), [give(7)])]);
    expect(
      await shown(
        [callOf('maybe', { x: -1 }, 'function_value'), callOf('maybe', { x: 1 }, 'function_value')],
        [],
        { frames: [maybe] },
      ),
    ).toEqual(['7', '0']);
  });
});

describe('what C++ does to whole numbers or to texts', () => {
  it('is done to any variable: it goes there and back', async () => {
    const count = (name: string): Built => block('cpp_count', { HOW: '++x', ...variable(name) });
    expect(
      await shown(
        [get('x'), get('n'), count('given'), get('given')],
        [
          set('x', 6.5),
          block('cpp_bit_write', variable('x'), { BIT: 0, VALUE: 1 }),
          set('n', 12.25),
          block('cpp_text_put', { NAME: 'remove', ...variable('n') }, { A: 0, B: 1 }),
          set('given', '5'),
        ],
      ),
    ).toEqual(['7.00', '2.25', '6.00', '6.00']);
  });
});
