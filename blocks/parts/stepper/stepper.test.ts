import { describe, expect, test } from 'vitest';
import { type Built, block, get, variable, workspace } from '../../../test/unit/blocks/building.ts';
import { openBench } from '../../../test/unit/blocks/part-bench.ts';
import { openSketchBench } from '../../../test/unit/blocks/sketch-bench.ts';

const part = { PART: 'stepper:1' };
const turn = (AMOUNT: number | Built, UNIT: string, SPEED = 10) =>
  block('stepper_turn', { ...part, UNIT }, { AMOUNT, SPEED });
const pins = { IN1: '8', IN2: '9', IN3: '10', IN4: '11' };

describe('a 28BYJ-48 with its 2048 steps a turn', () => {
  test('turns by degrees, there and back', async () => {
    const bench = await openBench(workspace([turn(9, 'DEGREES', 15), turn(-18, 'DEGREES', 15)], []));
    bench.runFor(350);
    expect(bench.sketch).toContain('stepper.step(9L * STEPPER_STEPS / 360);');
    expect(bench.look('stepper:1')).toMatchObject({ steps: -51, angle: -9, missed: 0, held: true });
  });

  test('turns at the speed asked for', async () => {
    const bench = await openBench(workspace([turn(1, 'TURNS', 10)], []));
    bench.runFor(500);
    expect(Math.abs(Number(bench.look('stepper:1').angle) - 30)).toBeLessThan(0.5);
  });

  test('cannot follow faster than it can', async () => {
    const bench = await openBench(workspace([turn(100, 'STEPS', 60)], []));
    bench.runFor(200);
    const { steps, missed } = bench.look('stepper:1');
    expect(missed).toBeGreaterThan(10);
    expect(steps).toBeLessThan(90);
  });

  test('takes a number of steps that is not known beforehand', async () => {
    const bench = await openBench(
      workspace(
        [block('variable_set', variable('n'), { VALUE: 50 }), turn(get('n'), 'STEPS', 15)],
        [],
        ['n'],
      ),
    );
    bench.runFor(200);
    expect(bench.look('stepper:1').steps).toBe(50);
  });

  test('lets go of its shaft', async () => {
    const bench = await openBench(workspace([turn(10, 'STEPS', 15), block('stepper_release', part)], []));
    bench.runFor(100);
    expect(bench.look('stepper:1')).toMatchObject({ steps: 10, held: false, missed: 0 });
  });
});

test('a motor with two coils turns by its own steps', async () => {
  const kit = { parts: [{ id: 'stepper:1', pins, settings: { kind: 'bipolar', steps: 200 } }] };
  const bench = await openBench(workspace([turn(90, 'DEGREES', 60)], []), { kit });
  bench.runFor(300);
  expect(bench.look('stepper:1')).toMatchObject({ steps: 50, angle: 90, missed: 0 });
  expect(bench.sketch).toContain('Stepper stepper(STEPPER_STEPS, STEPPER_IN1_PIN, STEPPER_IN2_PIN,');
});

test('coils in the wrong order turn nothing', async () => {
  const sketch = `#include <Stepper.h>
Stepper motor(2048, 8, 9, 10, 11);
void setup() { motor.setSpeed(10); motor.step(40); }
void loop() {}`;
  const { board, device } = await openSketchBench(sketch, { type: 'stepper', pins });
  board.runFor(200);
  const { steps, missed } = device.look();
  expect(Math.abs(Number(steps))).toBeLessThan(3);
  expect(missed).toBeGreaterThan(10);
});

test('the shield turns a stepper between M1 and M2 with its library', async () => {
  // One wire of each coil's bridge is seen at the shield's motors.
  const sketch = `#include <AFMotor.h>
AF_Stepper motor(200, 1);
void setup() { motor.setSpeed(60); motor.step(2, FORWARD, DOUBLE); }
void loop() {}`;
  const shield = { LATCH: '12', CLK: '4', DATA: '8', EN: '7', M1: '11', M2: '3', M3: '6', M4: '5' };
  const coil = async (motor: string) => {
    const { board, device } = await openSketchBench(sketch, {
      type: 'motor-shield',
      pins: shield,
      settings: { motor },
    });
    const states: unknown[] = [];
    for (let at = 0; at < 2; at++) {
      board.runFor(at === 0 ? 3 : 5);
      device.look();
      board.runFor(1);
      states.push(device.look().state);
    }
    return states;
  };
  expect(await coil('1')).toEqual(['forward', 'back']);
  expect(await coil('2')).toEqual(['forward', 'forward']);
});
