import { describe, expect, test } from 'vitest';
import { boardById } from '../../src/boards/index.ts';
import { type Built, block, workspace } from '../../test/unit/blocks/building.ts';
import { type Bench, openBench } from '../../test/unit/blocks/part-bench.ts';
import type { Kit } from '../kit.ts';
import { newKitPart } from '../kit.ts';
import { partById } from '../parts/index.ts';
import { kitOf, robotById } from './index.ts';

function kitOfRobot(id: string): Kit {
  const robot = robotById(id);
  if (!robot) throw new Error(`no robot ${id}`);
  return kitOf(robot);
}

/** A kit of nothing but a drive. */
function kitWith(type: string, settings: Record<string, string | number> = {}): Kit {
  const part = partById(type);
  if (!part) throw new Error(`no part ${type}`);
  return { parts: [{ ...newKitPart(`${type}:1`, part, boardById('uno'), new Set()), settings }] };
}

/** What the wheels do over the next 20 ms. */
function wheels(bench: Bench): readonly [left: number, right: number] {
  const id = bench.kit.parts.find((part) => part.id.startsWith('drive-'))?.id ?? '';
  bench.look(id);
  bench.runFor(20);
  const { left, right } = bench.look(id);
  return [Number(left), Number(right)];
}

function expectWheels(bench: Bench, left: number, right: number): void {
  const [l, r] = wheels(bench);
  expect(Math.abs(l - left), `left wheel at ${l}`).toBeLessThanOrEqual(2);
  expect(Math.abs(r - right), `right wheel at ${r}`).toBeLessThanOrEqual(2);
}

const drive = (DIRECTION: string, SPEED: number) => block('robot_drive', { DIRECTION }, { SPEED });
const wait = (s: number) => block('control_wait', { UNIT: 'S' }, { TIME: s });

describe.each(['drive-l298n', 'drive-l9110', 'drive-shield'])('a robot on a %s', (type) => {
  test('drives forward, back, turns on the spot, and stops', async () => {
    const program = [
      ...['FORWARD', 'BACK', 'LEFT', 'RIGHT'].flatMap((way) => [drive(way, 70), wait(0.1)]),
      block('robot_wheels', {}, { LEFT: 100, RIGHT: -30 }),
      wait(0.1),
      block('robot_stop'),
    ];
    const bench = await openBench(workspace(program, []), { kit: kitWith(type) });
    const expected = [
      [70, 70],
      [-70, -70],
      [-70, 70],
      [70, -70],
      [100, -30],
      [0, 0],
    ] as const;
    bench.runFor(40);
    for (const [left, right] of expected) {
      expectWheels(bench, left, right);
      bench.runFor(80);
    }
  });

  test('whose motors are wired the other way round drives forward all the same', async () => {
    const kit = kitWith(type, { left: 'inverted', sides: 'left-b' });
    const bench = await openBench(workspace([drive('RIGHT', 50)], []), { kit });
    bench.runFor(30);
    expectWheels(bench, 50, -50);
  });
});

test('a robot goes as long as its measured way takes, and stops', async () => {
  const kit = kitWith('drive-l298n', { speed: 80, cmPerSecond: 50, degreesPerSecond: 180 });
  const go = block('robot_go', { DIRECTION: 'BACK' }, { DISTANCE: 25 });
  const turn = block('robot_turn', { DIRECTION: 'LEFT' }, { ANGLE: 90 });
  const bench = await openBench(workspace([go, turn, drive('FORWARD', 100)], []), { kit });
  bench.runFor(20);
  expectWheels(bench, -80, -80);
  bench.runFor(440);
  expectWheels(bench, -80, -80);
  bench.runFor(20);
  expectWheels(bench, -80, 80);
  bench.runFor(420);
  expectWheels(bench, -80, 80);
  bench.runFor(30);
  expectWheels(bench, 100, 100);
});

describe('a program of level Start on the two-wheel robot', () => {
  const start = (type: string, fields: Record<string, unknown> = {}, body?: Built[]) =>
    block(type, fields, body ? { DO: body } : {});

  test('becomes the sketch that a teacher would write', async () => {
    const square = start('start_repeat', { TIMES: 4 }, [
      start('start_forward', { AMOUNT: 20 }),
      start('start_right', { AMOUNT: 90 }),
    ]);
    const { sketch } = await openBench(workspace([square], []), { kit: kitOfRobot('two-wheels') });
    expect(sketch).toContain(`
const int ROBOT_CM_PER_SECOND = 20;
`);
    expect(sketch).toContain(`
void goForward(int centimetres) {
  const int speed = centimetres < 0 ? -ROBOT_SPEED : ROBOT_SPEED;
  drive(speed, speed);
  delay(abs(centimetres) * 1000L / ROBOT_CM_PER_SECOND);
  drive(0, 0);
}
`);
    expect(sketch).toContain(`
  for (int i = 0; i < 4; i++) {
    goForward(20);
    turnRight(90);
  }
`);
  });

  test('goes to the wall, beeps, blinks, turns, goes to the line and stops', async () => {
    const program = [
      start('start_go_on'),
      start('start_wait_wall', { CM: 20 }),
      start('start_stop'),
      start('start_beep', { TONE: '880' }),
      start('start_light', { STATE: 'HIGH' }),
      start('start_left', { AMOUNT: 90 }),
      start('start_go_on'),
      start('start_wait_line', { WHERE: 'ANY' }),
      start('start_stop'),
      start('start_blink', { TIMES: 2 }),
    ];
    const bench = await openBench(workspace(program, []), { kit: kitOfRobot('two-wheels') });
    bench.act('ultrasonic:1', 'distance', 80);
    bench.runFor(300);
    expectWheels(bench, 60, 60);
    bench.act('ultrasonic:1', 'distance', 15);
    bench.runFor(100);
    expectWheels(bench, 0, 0);
    // The beep lasts 0.3 s; then the turn, 90° at 120° a second.
    bench.runFor(250);
    expectWheels(bench, -60, 60);
    bench.runFor(750);
    expectWheels(bench, 60, 60);
    bench.look('led:1');
    bench.runFor(50);
    expect(bench.look('led:1').brightness).toBe(1);
    bench.act('line-sensor:2', 'line', true);
    bench.runFor(10);
    expectWheels(bench, 0, 0);
    bench.runFor(300);
    bench.look('led:1');
    bench.runFor(100);
    expect(bench.look('led:1').brightness).toBe(0);
  });

  test('does for ever what it sees: turns away from walls and lines', async () => {
    const program = [
      start('start_forever', {}, [
        start('start_go_on'),
        start('start_if_wall', { CM: 30 }, [start('start_back', { AMOUNT: 5 })]),
        start('start_if_line', { WHERE: 'LEFT' }, [start('start_right', { AMOUNT: 30 })]),
      ]),
    ];
    const bench = await openBench(workspace(program, []), { kit: kitOfRobot('two-wheels') });
    bench.act('ultrasonic:1', 'distance', 100);
    bench.runFor(200);
    expectWheels(bench, 60, 60);
    bench.act('ultrasonic:1', 'distance', 10);
    bench.runFor(100);
    expectWheels(bench, -60, -60);
    bench.act('ultrasonic:1', 'distance', 100);
    bench.runFor(400);
    bench.act('line-sensor:2', 'line', true);
    bench.runFor(100);
    expectWheels(bench, 60, 60);
    bench.act('line-sensor:1', 'line', true);
    bench.runFor(100);
    expectWheels(bench, 60, -60);
  });
});
