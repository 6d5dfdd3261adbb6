import { describe, expect, test } from 'vitest';
import { type Built, block, get, variable, wait, workspace } from '../../../test/unit/blocks/building.ts';
import { openBench } from '../../../test/unit/blocks/part-bench.ts';

const write = (ANGLE: number | Built, part = 'servo:1') => block('servo_write', { PART: part }, { ANGLE });
const release = () => block('servo_release', { PART: 'servo:1' });

describe('a servo', () => {
  test.each([
    [0, 544],
    [90, 1472],
    [180, 2400],
    [270, 2400],
  ])('told %i° gets pulses of %i µs', async (angle, pulseUs) => {
    const bench = await openBench(workspace([write(angle)], []));
    bench.runFor(500);
    const { angle: reached, pulseUs: measured } = bench.look('servo:1');
    expect(reached).toBeCloseTo(Math.min(angle, 180), 0);
    expect(Math.abs(Number(measured) - pulseUs)).toBeLessThanOrEqual(2);
  });

  test.each(['nano', 'mega', 'leonardo', 'micro'] as const)('works on the %s', async (board) => {
    const bench = await openBench(workspace([write(120)], []), { board });
    bench.runFor(400);
    expect(bench.look('servo:1').angle).toBeCloseTo(120, 0);
  });

  test('takes its time for the way', async () => {
    const bench = await openBench(workspace([write(0), wait(0.5), write(180)], []));
    bench.runFor(650);
    const { angle } = bench.look('servo:1');
    expect(angle).toBeGreaterThan(20);
    expect(angle).toBeLessThan(100);
  });

  test('turns slowly at the speed asked for, and the program waits for it', async () => {
    const slow = block('servo_slow', { PART: 'servo:1' }, { ANGLE: 180, SPEED: 90 });
    const bench = await openBench(workspace([write(0), wait(0.5), slow, write(90)], []));
    bench.runFor(1500);
    expect(Math.abs(Number(bench.look('servo:1').angle) - 90)).toBeLessThan(6);
    bench.runFor(1000);
    expect(Math.abs(Number(bench.look('servo:1').angle) - 178)).toBeLessThan(6);
    bench.runFor(400);
    expect(bench.look('servo:1').angle).toBeCloseTo(90, 0);
  });

  test('follows a knob', async () => {
    const knob = block('pin_analog_read', { PIN: 'A0' });
    const follow = block('servo_map', { PART: 'servo:1' }, { VALUE: knob, LOW: 0, HIGH: 1023 });
    const bench = await openBench(workspace([], [follow, wait(0.02)]));
    bench.board.setAnalog('A0', 256);
    bench.runFor(300);
    expect(bench.look('servo:1').angle).toBeCloseTo(45, 0);
    bench.board.setAnalog('A0', 1023);
    bench.runFor(400);
    expect(bench.look('servo:1').angle).toBeCloseTo(180, 0);
  });

  test('does not take a large reading for microseconds', async () => {
    const bench = await openBench(
      workspace([], [write(block('pin_analog_read', { PIN: 'A0' })), wait(0.02)]),
    );
    bench.board.setAnalog('A0', 1000);
    bench.runFor(400);
    expect(bench.look('servo:1').angle).toBeCloseTo(180, 0);
  });

  test('tells the angle that it was told', async () => {
    const print = block('serial_print', {}, { VALUE: block('servo_angle', { PART: 'servo:1' }) });
    const angles = [0, 1, 77, 179, 180].flatMap((angle) => [
      block('variable_set', variable('x'), { VALUE: angle }),
      write(get('x')),
      print,
      block('serial_print', {}, { VALUE: ' ' }),
    ]);
    const bench = await openBench(workspace(angles, [], ['x']));
    bench.runFor(50);
    expect(bench.serial()).toBe('0 1 77 179 180 ');
  });

  test('that was let go gets no pulses and stays, until it is told an angle again', async () => {
    const bench = await openBench(workspace([write(30), wait(0.4), release(), wait(0.4), write(150)], []));
    bench.runFor(700);
    expect(bench.look('servo:1').pulseUs).toBe(0);
    expect(bench.look('servo:1').angle).toBeCloseTo(30, 0);
    bench.runFor(600);
    expect(bench.look('servo:1').angle).toBeCloseTo(150, 0);
    expect(bench.sketch).toContain('servo.write(150);\n  servo.attach(SERVO_PIN);');
  });

  test('with ends of its own is reached to its ends', async () => {
    const kit = {
      parts: [{ id: 'servo:1', pins: { SIGNAL: '6' }, settings: { shortest: 600, longest: 2300 } }],
    };
    const bench = await openBench(workspace([write(180)], []), { kit });
    bench.runFor(400);
    expect(bench.look('servo:1').angle).toBeCloseTo(180, 0);
    expect(bench.sketch).toContain('servo.attach(SERVO_PIN, 600, 2300);');
  });
});

describe('twelve servos on a Mega', () => {
  test('each keep their own angle', async () => {
    const pins = ['22', '23', '24', '25', '26', '27', '28', '29', '6', '7', 'A8', 'A9'];
    const kit = { parts: pins.map((pin, at) => ({ id: `servo:${at + 1}`, pins: { SIGNAL: pin } })) };
    const program = workspace(
      pins.map((_, at) => write(at * 5, `servo:${at + 1}`)),
      [],
    );
    const bench = await openBench(program, { board: 'mega', kit });
    bench.runFor(400);
    pins.forEach((_, at) => {
      const { angle } = bench.look(`servo:${at + 1}`);
      expect(Math.abs(Number(angle) - at * 5)).toBeLessThan(0.6);
    });
  });
});
