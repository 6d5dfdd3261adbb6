import { expect, test } from 'vitest';
import { block, workspace } from '../../../test/unit/blocks/building.ts';
import { openBench } from '../../../test/unit/blocks/part-bench.ts';
import { kitOf, openPrintingBench } from '../../../test/unit/blocks/printing-bench.ts';

const PART = 'mpu6050:1';
const mpu = (type: string, fields = {}) => block(`mpu6050_${type}`, { PART, ...fields });
const tilts = [mpu('tilt', { WAY: 'FORWARD' }), mpu('tilt', { WAY: 'RIGHT' })];

/** Calibration, 500 measurements, is over by then. */
const warmUp = 1150;

function near(told: readonly string[], wanted: readonly number[], within: number): void {
  expect(told).toHaveLength(wanted.length);
  wanted.forEach((value, at) => {
    expect(Math.abs(Number(told[at]) - value), `${told} for ${wanted}`).toBeLessThan(within);
  });
}

test.each([
  ['uno', '0x68'],
  ['leonardo', '0x69'],
] as const)(
  'the tilt follows the hand, from one asking to the next (%s, address %s)',
  async (board, address) => {
    const bench = await openPrintingBench(tilts, { board, kit: kitOf(PART, {}, { address }) });
    near(bench.printed(warmUp), [0, 0], 0.5);
    bench.act(PART, 'tiltY', 30);
    near(bench.printed(1000), [30, 0], 2);
    bench.act(PART, 'tiltY', 0);
    bench.act(PART, 'tiltX', -45);
    near(bench.printed(1000), [0, -45], 2);
  },
);

test('a turn is counted while the program waits, and from here on when told so', async () => {
  const program = workspace(
    [],
    [
      block('serial_print_line', {}, { VALUE: mpu('turn') }),
      block('control_wait', { UNIT: 'S' }, { TIME: 1 }),
      block('serial_print_line', {}, { VALUE: mpu('turn') }),
      mpu('turn_from_here'),
      block('serial_print_line', {}, { VALUE: mpu('turn') }),
      block('control_wait', { UNIT: 'S' }, { TIME: 60 }),
    ],
  );
  const bench = await openBench(program);
  bench.runFor(warmUp);
  bench.act(PART, 'turn', 80);
  bench.runFor(1100);
  near(bench.serial().trim().split('\r\n'), [0, 80, 0], 2);
});

test('a wait for a quarter of a turn ends at a quarter of a turn, to the left as well', async () => {
  const over = block(
    'logic_compare',
    { OP: 'LT' },
    { A: mpu('turn'), B: block('math_number', { NUM: -90 }) },
  );
  const bench = await openBench(
    workspace(
      [],
      [block('control_wait_until', {}, { COND: over }), block('serial_print_line', {}, { VALUE: 'there' })],
    ),
  );
  bench.runFor(warmUp);
  bench.act(PART, 'turn', -180);
  bench.runFor(450);
  expect(bench.serial()).toBe('');
  bench.runFor(100);
  expect(bench.serial()).toContain('there');
});

test('it knows on which side it lies', async () => {
  const sides = ['FLAT', 'UPSIDE_DOWN', 'LEFT', 'RIGHT', 'NOSE_UP', 'NOSE_DOWN'];
  const bench = await openPrintingBench(sides.map((SIDE) => mpu('lies', { SIDE })));
  const lying = (told: string[]) => sides.filter((_, at) => told[at] === '1');
  expect(lying(bench.printed(warmUp))).toEqual(['FLAT']);
  const attitudes = [
    ['tiltX', 90, 'RIGHT'],
    ['tiltX', 180, 'UPSIDE_DOWN'],
    ['tiltX', 270, 'LEFT'],
    ['tiltX', 360, 'FLAT'],
    ['tiltY', 90, 'NOSE_DOWN'],
    ['tiltY', -90, 'NOSE_UP'],
  ] as const;
  for (const [axis, angle, side] of attitudes) {
    bench.act(PART, axis, angle);
    expect(lying(bench.printed(axis === 'tiltY' ? 750 : 500)), side).toEqual([side]);
  }
});

test('shaking is felt, tilting is not shaking', async () => {
  const shaken = block(
    'control_if',
    {},
    {
      IF0: mpu('shaken'),
      DO0: [block('serial_print_line', {}, { VALUE: '!' })],
    },
  );
  const bench = await openBench(workspace([], [shaken]));
  bench.runFor(warmUp);
  bench.act(PART, 'tiltY', 60);
  bench.runFor(500);
  expect(bench.serial()).toBe('');
  bench.act(PART, 'shaken', true);
  bench.runFor(300);
  expect(bench.serial()).toContain('!');
});

test('acceleration is in g along the printed arrows', async () => {
  const bench = await openPrintingBench(
    ['X', 'Y', 'Z'].map((AXIS) => mpu('acceleration', { AXIS })),
    {
      board: 'mega',
    },
  );
  near(bench.printed(warmUp), [0, 0, 1], 0.02);
  bench.act(PART, 'tiltX', 30);
  near(bench.printed(350), [0, 0.5, 0.866], 0.02);
});
