import { expect, test } from 'vitest';
import { type Built, block, get, variable, wait, workspace } from '../../../test/unit/blocks/building.ts';
import { type Bench, openBench } from '../../../test/unit/blocks/part-bench.ts';

const PART = 'keypad:1';
const print = (VALUE: Built) => block('serial_print', {}, { VALUE });

function press(bench: Bench, key: string, ms = 60): void {
  bench.act(PART, 'press', key);
  bench.runFor(ms);
  bench.act(PART, 'release', key);
  bench.runFor(60);
}

test.each(['uno', 'mega', 'leonardo'] as const)(
  'each of the sixteen keys is told from the others on the %s',
  async (board) => {
    const program = workspace(
      [block('serial_begin', { BAUD: '115200' })],
      [print(block('keypad_wait_key', { PART }))],
    );
    const bench = await openBench(program, { board });
    bench.runFor(30);
    for (const key of '123A456B789C*0#D') press(bench, key);
    expect(bench.serial()).toBe('123A456B789C*0#D');
  },
);

test('a long press counts once, and the same key pressed again counts again', async () => {
  const bench = await openBench(workspace([], [print(block('keypad_wait_key', { PART }))]));
  bench.runFor(30);
  press(bench, '5', 500);
  press(bench, '5');
  expect(bench.serial()).toBe('55');
});

test('a key that bounces counts once', async () => {
  const bench = await openBench(workspace([], [print(block('keypad_wait_key', { PART }))]));
  bench.runFor(30);
  for (let bounce = 0; bounce < 4; bounce++) {
    bench.act(PART, 'press', '7');
    bench.runFor(0.8);
    bench.act(PART, 'release', '7');
    bench.runFor(0.7);
  }
  press(bench, '7');
  expect(bench.serial()).toBe('7');
});

test('what is held now is seen, and no key is an empty text', async () => {
  const seen = variable('видно');
  const bench = await openBench(
    workspace(
      [],
      [
        block('variable_set', seen, { VALUE: block('keypad_key', { PART }) }),
        print(get('видно')),
        block(
          'control_if',
          {},
          {
            IF0: block('keypad_is_pressed', { PART, KEY: 'STAR' }),
            DO0: [block('led_set', { PART: 'led:1', STATE: 'HIGH' })],
          },
        ),
        block(
          'control_if',
          {},
          { IF0: block('keypad_any_pressed', { PART }), DO0: [block('serial_print', {}, { VALUE: '!' })] },
        ),
        wait(0.1),
      ],
      ['видно'],
    ),
    {
      kit: { parts: [{ id: 'led:1', pins: { A: '10' } }] },
    },
  );
  bench.runFor(150);
  expect(bench.serial()).toBe('');
  bench.act(PART, 'press', '3');
  bench.runFor(100);
  bench.act(PART, 'release', '3');
  expect(bench.serial()).toBe('3!');
  expect(bench.look('led:1').brightness).toBe(0);
  bench.act(PART, 'press', '*');
  bench.runFor(100);
  expect(bench.serial()).toBe('3!*!');
});
