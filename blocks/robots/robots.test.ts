import { describe, expect, test } from 'vitest';
import { boardById } from '../../src/boards/index.ts';
import { makeSketch } from '../../src/sketch/node.ts';
import { block, workspace } from '../../test/unit/blocks/building.ts';
import { openBench } from '../../test/unit/blocks/part-bench.ts';
import { partTypeOf } from '../kit.ts';
import { partById } from '../parts/index.ts';
import { kitOf, robots } from './index.ts';

const each = robots.flatMap((robot) => robot.boards.map((board) => [robot.id, board, robot] as const));

/** What each part of a robot is asked to do: everything at once, as a demanding program would. */
const asked: Readonly<Record<string, () => ReturnType<typeof block>>> = {
  ultrasonic: () => block('start_if_wall', { CM: 20 }),
  'line-sensor': () => block('start_if_line', { WHERE: 'ANY' }),
  servo: () => block('servo_write', { PART: 'servo:1' }, { ANGLE: 90 }),
  buzzer: () => block('start_beep', { TONE: '880' }),
  led: () => block('start_blink', { TIMES: 2 }),
};
const driving = () => block('robot_wheels', {}, { LEFT: 50, RIGHT: -50 });

describe.each(each)('the robot %s on the %s', (_, board, robot) => {
  const kit = kitOf(robot, board);
  const program = workspace(
    [],
    kit.parts.map(({ id }) => (asked[partTypeOf(id)] ?? driving)()),
  );

  test('has parts that are known, on pins that there are, each its own', () => {
    const pins = kit.parts.flatMap((part) => Object.values(part.pins));
    expect(new Set(pins).size).toBe(pins.length);
    const names = boardById(board).pins.map(({ name }) => name);
    for (const part of kit.parts) {
      const known = partById(partTypeOf(part.id));
      const legs = Object.entries(known?.legs ?? {}).filter(([, leg]) => 'talent' in leg);
      expect(Object.keys(part.pins).toSorted(), part.id).toEqual(legs.map(([leg]) => leg).toSorted());
      expect(known?.boards ?? [board]).toContain(board);
      for (const pin of Object.values(part.pins)) expect(names).toContain(pin);
    }
  });

  test('can use all its parts in one program without a conflict', () => {
    const { sketch, conflicts } = makeSketch(program, board, kit);
    if (kit.parts.some(({ id }) => id === 'servo:1'))
      expect(sketch.files[0]?.text).toContain('servo.attach(SERVO_PIN);');
    expect(sketch.files[0]?.text).toContain('tone(BUZZER_PIN, 880, 300);');
    expect(conflicts).toEqual([]);
  });

  test('compiles', async () => {
    expect((await openBench(program, { board, kit })).sketch).toContain('drive(50, -50);');
  });
});

test('a robot with two line sensors tells them apart by their names', () => {
  const [robot] = robots;
  if (!robot) throw new Error('no robot');
  const program = workspace([], [block('start_if_line', { WHERE: 'LEFT' })]);
  const text = makeSketch(program, 'uno', kitOf(robot, 'uno', 'en')).sketch.files[0]?.text;
  expect(text).toContain('const int LEFT_LINE_SENSOR_PIN = A2;');
  expect(text).toContain('if (digitalRead(LEFT_LINE_SENSOR_PIN) == HIGH) {');
});

test('every robot has words in both languages', () => {
  for (const { words } of robots) {
    expect(words.ru.tip).toMatch(/[а-яё]/i);
    expect(words.en.name + words.en.tip).not.toMatch(/[а-яё]/i);
  }
});
