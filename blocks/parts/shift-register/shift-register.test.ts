import { expect, test } from 'vitest';
import { type Built, block, get, variable, wait, workspace } from '../../../test/unit/blocks/building.ts';
import { openBench } from '../../../test/unit/blocks/part-bench.ts';

const PART = 'shift-register:1';
const set = (OUTPUT: number | Built, STATE: string) =>
  block('shift_register_set', { PART, STATE }, { OUTPUT });

async function outputs(start: Built[], variables: string[] = []): Promise<unknown> {
  const bench = await openBench(workspace(start, [], variables));
  bench.runFor(20);
  return bench.look(PART).outputs;
}

test('a number’s binary digits stand on the outputs', async () => {
  expect(await outputs([block('shift_register_send', { PART }, { VALUE: 5 })])).toBe('00000101');
  expect(await outputs([block('shift_register_send', { PART }, { VALUE: 1000 })])).toBe('11111111');
});

test('a number counted while running is whole and within what eight outputs can show', async () => {
  const x = variable('x');
  const half = (A: number) =>
    block('variable_set', x, { VALUE: block('math_arithmetic', { OP: 'DIVIDE' }, { A, B: 2 }) });
  expect(await outputs([half(5), block('shift_register_send', { PART }, { VALUE: get('x') })], ['x'])).toBe(
    '00000010',
  );
  expect(await outputs([half(999), block('shift_register_send', { PART }, { VALUE: get('x') })], ['x'])).toBe(
    '11111111',
  );
  expect(await outputs([half(5), set(get('x'), 'HIGH')], ['x'])).toBe('00000100');
});

test('a pattern of zeros and ones is shown as it is written', async () => {
  expect(await outputs([block('shift_register_pattern', { PART, PATTERN: '1101 0010' })])).toBe('11010010');
});

test('one output changes and the others stay', async () => {
  const pattern = block('shift_register_pattern', { PART, PATTERN: '11110000' });
  expect(await outputs([pattern, set(0, 'HIGH'), set(7, 'LOW'), set(4, 'TOGGLE'), set(3, 'TOGGLE')])).toBe(
    '01101001',
  );
});

test('a light runs along all eight outputs', async () => {
  const step = variable('шаг');
  const bench = await openBench(
    workspace(
      [],
      [
        block(
          'control_for',
          { ...step },
          { FROM: 0, TO: 7, STEP: 1, DO: [set(get('шаг'), 'HIGH'), wait(0.1), set(get('шаг'), 'LOW')] },
        ),
      ],
      ['шаг'],
    ),
  );
  const seen = [];
  bench.runFor(50);
  for (let times = 0; times < 9; times++) {
    seen.push(bench.look(PART).outputs);
    bench.runFor(100);
  }
  expect(seen).toEqual([
    ...Array.from({ length: 8 }, (_, at) => (1 << at).toString(2).padStart(8, '0')),
    '00000001',
  ]);
});
