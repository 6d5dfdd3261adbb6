import { describe, expect, test } from 'vitest';
import { makeSketch } from '../../../src/sketch/node.ts';
import { type Built, block, get, variable, wait, workspace } from '../../../test/unit/blocks/building.ts';
import { type Bench, openBench } from '../../../test/unit/blocks/part-bench.ts';

const run = (PART: string, SPEED: number | Built) => block('motor_run', { PART }, { SPEED });
const stop = (PART: string, HOW: 'STOP' | 'BRAKE') => block('motor_stop', { PART, HOW });

/** What the motor does over the next 50 ms. */
function seen(bench: Bench, part: string) {
  bench.look(part);
  bench.runFor(50);
  return bench.look(part);
}

describe.each(['motor-l298n:1', 'motor-l293d:1', 'motor-l9110:1', 'motor-shield:1'])('%s', (part) => {
  test('runs forward and back at the speed asked for', async () => {
    const bench = await openBench(workspace([run(part, 60), wait(0.2), run(part, -25)], []));
    bench.runFor(20);
    expect(seen(bench, part).state).toBe('forward');
    expect(Math.abs(Number(seen(bench, part).speed) - 60)).toBeLessThanOrEqual(2);
    bench.runFor(150);
    expect(seen(bench, part).state).toBe('back');
    expect(Math.abs(Number(seen(bench, part).speed) + 25)).toBeLessThanOrEqual(2);
  });

  test('runs at full speed and no faster', async () => {
    const bench = await openBench(
      workspace([block('variable_set', variable('x'), { VALUE: 250 }), run(part, get('x'))], [], ['x']),
    );
    bench.runFor(20);
    expect(seen(bench, part)).toEqual({ state: 'forward', speed: 100 });
  });

  test('stops, and brakes', async () => {
    const bench = await openBench(
      workspace(
        [run(part, 80), wait(0.1), stop(part, 'STOP'), wait(0.1), run(part, 80), stop(part, 'BRAKE')],
        [],
      ),
    );
    bench.runFor(120);
    expect(seen(bench, part).speed).toBe(0);
    bench.runFor(100);
    expect(seen(bench, part)).toEqual({ state: 'brake', speed: 0 });
  });

  test('wired the other way round runs forward all the same', async () => {
    const [first] = (await openBench(workspace([run(part, 50)], []))).kit.parts;
    const kit = { parts: [{ id: part, pins: first?.pins ?? {}, settings: { direction: 'inverted' } }] };
    const bench = await openBench(workspace([run(part, 50)], []), { kit });
    bench.runFor(20);
    expect(seen(bench, part).state).toBe('forward');
    expect(bench.sketch).toContain('speed = constrain(-speed, -100, 100);');
  });
});

test('four motors of one shield turn each its own way', async () => {
  const ids = [1, 2, 3, 4];
  const pins = { LATCH: '12', CLK: '4', DATA: '8', EN: '7', M1: '11', M2: '3', M3: '6', M4: '5' };
  const kit = { parts: ids.map((n) => ({ id: `motor-shield:${n}`, pins, settings: { motor: `${n}` } })) };
  const speeds = [100, -100, 50, -50];
  for (const board of ['uno', 'mega', 'leonardo'] as const) {
    const program = workspace(
      ids.map((n, at) => run(`motor-shield:${n}`, speeds[at] ?? 0)),
      [],
    );
    const bench = await openBench(program, { kit, board });
    bench.runFor(20);
    for (const n of ids) bench.look(`motor-shield:${n}`);
    bench.runFor(50);
    const seen = ids.map((n) => Number(bench.look(`motor-shield:${n}`).speed));
    seen.forEach((speed, at) => {
      expect(Math.abs(speed - (speeds[at] ?? 0))).toBeLessThanOrEqual(2);
    });
  }
});

test('a second motor of the shield is on its second terminals', async () => {
  const program = workspace([run('motor-shield:1', 100), run('motor-shield:2', -100)], []);
  const { sketch, kit } = await openBench(program);
  expect(sketch).toContain('AF_DCMotor motor(1);\nAF_DCMotor motor2(2);');
  expect(kit.parts.map(({ pins }) => pins.LATCH)).toEqual(['12', '12']);
  expect(makeSketch(program, 'uno').conflicts).toEqual([]);
});

test('a servo on a pin of the motor shield is told of, and moves elsewhere', () => {
  const kit = { parts: [{ id: 'servo:1', pins: { SIGNAL: '12' } }] };
  const servo = block('servo_write', { PART: 'servo:1' }, { ANGLE: 90 });
  const { conflicts } = makeSketch(workspace([run('motor-shield:1', 50), servo], []), 'uno', kit);
  expect(conflicts?.map(({ code, mend }) => [code, mend && 'leg' in mend ? mend.pin : mend])).toEqual([
    ['pin-shared-with-part', undefined],
    ['pin-shared-with-part', '9'],
  ]);
});

test('a motor is written as a function of its own', async () => {
  const { sketch } = await openBench(workspace([run('motor-l298n:1', 60)], []));
  expect(sketch).toContain(`void motorRun(int speed) {
  speed = constrain(speed, -100, 100);
  digitalWrite(MOTOR_IN1_PIN, speed > 0);
  digitalWrite(MOTOR_IN2_PIN, speed < 0);
  analogWrite(MOTOR_EN_PIN, map(abs(speed), 0, 100, 0, 255));
}`);
  expect(sketch).toContain('  motorRun(60);');
});
