import { describe, expect, test } from 'vitest';
import { makeSketch } from '../../../src/sketch/node.ts';
import { type Built, block, get, variable, wait, workspace } from '../../../test/unit/blocks/building.ts';
import { type Bench, openBench } from '../../../test/unit/blocks/part-bench.ts';
import type { KitPart } from '../../kit.ts';
import { shieldLegs } from '../motor-shield/shield.ts';
import type { PartLeg } from '../part.ts';
import { stepStyles } from './on-shield.ts';

const PART = 'stepper-shield:1';
const turn = (AMOUNT: number | Built, STYLE: string, UNIT = 'STEPS', SPEED = 60, part = PART) =>
  block('stepper_shield_turn', { PART: part, UNIT, STYLE }, { AMOUNT, SPEED });

const steps = (bench: Bench, part = PART): number => Number(bench.look(part).steps);

test.each(stepStyles)(
  '%s turns there and back by what is asked for, at the speed asked for',
  async (style) => {
    const bench = await openBench(
      workspace([turn(4, style), wait(0.1), turn(10, style), wait(0.1), turn(-18, style, 'DEGREES')], []),
    );
    const after = (ms: number): number => {
      bench.runFor(ms);
      return steps(bench);
    };
    // Where a rotor stands before its first step is chance. The second turn begins at 120 ms: 200 steps a second.
    const [stood, early, late, there, back] = [after(100), after(30), after(30), after(30), after(160)];
    expect(Math.abs(late - early - 6)).toBeLessThan(0.5);
    expect(there - stood).toBeCloseTo(10, 0);
    expect(back - there).toBeCloseTo(-10, 0);
    expect(bench.look(PART)).toMatchObject({ held: true, missed: 0 });
  },
);

test('microsteps go between the steps, two coils from step to step', async () => {
  /** The largest way in 3 ms of slow steps (one in 30 ms). */
  const largest = async (style: string): Promise<number> => {
    const bench = await openBench(workspace([turn(20, style, 'STEPS', 10)], []));
    bench.runFor(100);
    let [last, most] = [steps(bench), 0];
    for (let at = 0; at < 60; at++) {
      bench.runFor(3);
      most = Math.max(most, Math.abs(steps(bench) - last));
      last = steps(bench);
    }
    return most;
  };
  expect(await largest('DOUBLE')).toBeGreaterThan(0.5);
  expect(await largest('MICROSTEP')).toBeLessThan(0.25);
});

test.each(['uno', 'mega', 'leonardo'] as const)(
  'two steppers of one shield on the %s turn each its own way',
  async (board) => {
    const other = 'stepper-shield:2';
    const turns = (own: number, others: number) => [
      turn(own, 'DOUBLE'),
      turn(others, 'DOUBLE', 'STEPS', 60, other),
      wait(0.03),
    ];
    const bench = await openBench(workspace([...turns(1, 1), ...turns(5, -8)], []), { board });
    bench.runFor(30);
    const before = [steps(bench), steps(bench, other)];
    bench.runFor(110);
    expect(steps(bench) - (before[0] ?? 0)).toBeCloseTo(5, 0);
    expect(steps(bench, other) - (before[1] ?? 0)).toBeCloseTo(-8, 0);
  },
);

test('the blocks of every stepper turn it too, by a number that is not known beforehand, and let go of it', async () => {
  const turnAny = block('stepper_turn', { PART, UNIT: 'STEPS' }, { AMOUNT: get('n'), SPEED: 60 });
  const bench = await openBench(
    workspace(
      [
        block('variable_set', variable('n'), { VALUE: -12 }),
        turnAny,
        turnAny,
        block('stepper_release', { PART }),
      ],
      [],
      ['n'],
    ),
  );
  bench.runFor(30);
  expect(bench.look(PART).held).toBe(true);
  bench.runFor(170);
  expect(Math.abs(steps(bench) + 24)).toBeLessThan(1);
  expect(bench.look(PART)).toMatchObject({ held: false, missed: 0 });
});

test('the sketch is as in the library’s example', async () => {
  const { sketch, conflicts } = makeSketch(workspace([turn(90, 'INTERLEAVE', 'DEGREES', 10)], []), 'uno');
  expect(conflicts).toEqual([]);
  expect(sketch.files[0]?.text).toContain(`#include <AFMotor.h>

const int STEPPER_STEPS = 200;
AF_Stepper stepper(STEPPER_STEPS, 1);
`);
  expect(sketch.files[0]?.text).toContain(`  stepper.setSpeed(10);
  stepper.step(90L * STEPPER_STEPS * 2 / 360, FORWARD, INTERLEAVE);
`);
});

test('a motor on the stepper’s terminals is told of, one beside it is not', () => {
  const run = block('motor_run', { PART: 'motor-shield:1' }, { SPEED: 50 });
  const codes = (motor: string) => {
    const { kit } = makeSketch(workspace([run], []), 'uno');
    const parts = (kit?.parts ?? []).map((part) => ({ ...part, settings: { motor } }));
    const { conflicts } = makeSketch(workspace([turn(5, 'SINGLE'), run], []), 'uno', { parts });
    return (conflicts ?? []).map(({ code, details }) => [code, details.other]);
  };
  expect(codes('2')).toEqual([
    ['terminals-shared', 'motor-shield:1'],
    ['terminals-shared', 'stepper-shield:1'],
  ]);
  expect(codes('3')).toEqual([]);
});

describe('two on the same terminals', () => {
  const run = (PART: string) => block('motor_run', { PART }, { SPEED: 50 });
  const motor = (number: number, terminals: string): KitPart => ({
    id: `motor-shield:${number}`,
    pins: Object.fromEntries(Object.entries(shieldLegs).map(([leg, need]) => [leg, preferred(need)])),
    settings: { motor: terminals },
  });
  const preferred = (need: PartLeg) => ('prefer' in need ? (need.prefer[0] ?? '') : '');
  const mends = (parts: readonly KitPart[], blocks: Built[]) =>
    (makeSketch(workspace(blocks, []), 'uno', { parts }).conflicts ?? []).map(({ mend }) => mend);

  test('are offered free ones, each of them, and then all is well', () => {
    const blocks = [turn(5, 'SINGLE'), run('motor-shield:1')];
    const parts = [motor(1, '2')];
    expect(mends(parts, blocks)).toEqual([
      { part: PART, setting: 'port', value: '2', terminals: 'M3 + M4' },
      { part: 'motor-shield:1', setting: 'motor', value: '3', terminals: 'M3' },
    ]);
    expect(mends([motor(1, '3')], blocks)).toEqual([]);
    const twice = [run('motor-shield:1'), run('motor-shield:2')];
    expect(mends([motor(1, '1'), motor(2, '1')], twice)[1]).toMatchObject({ terminals: 'M2' });
    expect(mends([motor(1, '1'), motor(2, '2')], twice)).toEqual([]);
  });

  test('are not offered what a third has, or where the strength is lost to a sound', () => {
    const blocks = [run('motor-shield:1'), run('motor-shield:2'), run('motor-shield:3')];
    const parts = [motor(1, '1'), motor(2, '1'), motor(3, '3')];
    expect(mends(parts, blocks)[0]).toMatchObject({ terminals: 'M2' });
    const tone = block('buzzer_tone', { PART: 'buzzer:1' }, { FREQUENCY: 440 });
    expect(mends(parts, [...blocks, tone])[0]).toMatchObject({ terminals: 'M4' });
    // Of the stepper's pairs one has a motor too.
    const full = [motor(1, '2'), motor(2, '4')];
    expect(mends(full, [turn(5, 'SINGLE'), run('motor-shield:1')])[0]).toBeUndefined();
  });
});
