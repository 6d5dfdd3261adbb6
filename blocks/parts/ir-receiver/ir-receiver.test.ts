import { expect, test } from 'vitest';
import { block, wait, workspace } from '../../../test/unit/blocks/building.ts';
import { openBench } from '../../../test/unit/blocks/part-bench.ts';

const PART = 'ir-receiver:1';
const is = (KEY: string) => block('ir_receiver_key_is', { PART, KEY });
const print = (value: ReturnType<typeof block> | string) => block('serial_print_line', {}, { VALUE: value });
const when = (IF0: ReturnType<typeof block>, DO0: ReturnType<typeof block>[]) =>
  block('control_if', {}, { IF0, DO0 });
const onKey = (WHEN: string, DO: ReturnType<typeof block>[]) =>
  block('ir_receiver_on_key', { PART, WHEN }, { DO });
const kit = (remote: string) => ({ parts: [{ id: PART, pins: { OUT: '11' }, settings: { remote } }] });

test.each(['uno', 'mega', 'leonardo'] as const)(
  'a key of the remote is recognised on the %s',
  async (board) => {
    const program = workspace(
      [],
      [onKey('PRESS', [when(is('5'), [print('five')]), when(is('UP'), [print('up')])])],
    );
    const bench = await openBench(program, { board, kit: kit('keys17') });
    bench.runFor(20);
    for (const key of ['5', 'UP', 'OK', '5']) {
      bench.act(PART, 'key', key);
      bench.runFor(200);
    }
    expect(bench.serial()).toBe('five\r\nup\r\nfive\r\n');
  },
);

test('the same digit has another code on another remote', async () => {
  const program = workspace([], [onKey('PRESS', [print(block('ir_receiver_code', { PART }))])]);
  const codes = [];
  for (const remote of ['keys17', 'keys21']) {
    const bench = await openBench(program, { kit: kit(remote) });
    bench.runFor(20);
    bench.act(PART, 'key', '5');
    bench.runFor(100);
    codes.push(bench.serial());
  }
  expect(codes).toEqual(['64\r\n', '28\r\n']);
});

test('a key that is held counts once when asked for presses, and again and again when asked for holding', async () => {
  const counts = [];
  for (const way of ['PRESS', 'HOLD']) {
    const bench = await openBench(
      workspace([], [onKey(way, [print(block('ir_receiver_repeats', { PART }))])]),
      {
        kit: kit('keys17'),
      },
    );
    bench.runFor(20);
    bench.act(PART, 'hold', 'UP');
    bench.runFor(400);
    bench.act(PART, 'release', true);
    bench.runFor(100);
    counts.push(bench.serial().trim().split('\r\n'));
  }
  expect(counts).toEqual([['0'], ['0', '1', '1', '1']]);
});

test('an LED shines as long as a key is held, and no longer', async () => {
  const program = workspace(
    [],
    [
      block('led_set', { PART: 'led:1', STATE: 'LOW' }),
      when(block('ir_receiver_held', { PART, KEY: 'UP' }), [
        block('led_set', { PART: 'led:1', STATE: 'HIGH' }),
      ]),
      wait(0.01),
    ],
  );
  const bench = await openBench(program, {
    kit: { parts: [...kit('keys17').parts, { id: 'led:1', pins: { A: '9' } }] },
  });
  const light = () => {
    bench.look('led:1');
    bench.runFor(100);
    return Math.round(Number(bench.look('led:1').brightness));
  };
  bench.runFor(20);
  expect(light()).toBe(0);
  bench.act(PART, 'hold', 'UP');
  bench.runFor(80);
  expect([light(), light(), light()]).toEqual([1, 1, 1]);
  bench.act(PART, 'release', true);
  bench.runFor(200);
  expect(light()).toBe(0);
  bench.act(PART, 'hold', 'DOWN');
  bench.runFor(80);
  expect(light()).toBe(0);
});

test('one key counts presses while another one is held to shine: the blocks share the signals', async () => {
  const program = workspace(
    [],
    [
      onKey('PRESS', [when(is('OK'), [print('ok')])]),
      block('led_set', { PART: 'led:1', STATE: 'LOW' }),
      when(block('ir_receiver_held', { PART, KEY: 'UP' }), [
        block('led_set', { PART: 'led:1', STATE: 'HIGH' }),
      ]),
      wait(0.01),
    ],
  );
  const bench = await openBench(program, {
    kit: { parts: [...kit('keys17').parts, { id: 'led:1', pins: { A: '9' } }] },
  });
  const light = () => {
    bench.look('led:1');
    bench.runFor(100);
    return Math.round(Number(bench.look('led:1').brightness));
  };
  bench.runFor(20);
  for (let times = 0; times < 3; times++) {
    bench.act(PART, 'key', 'OK');
    bench.runFor(250);
  }
  expect(light()).toBe(0);
  bench.act(PART, 'hold', 'UP');
  bench.runFor(80);
  expect([light(), light()]).toEqual([1, 1]);
  bench.act(PART, 'release', true);
  bench.runFor(200);
  expect(light()).toBe(0);
  expect(bench.serial()).toBe('ok\r\nok\r\nok\r\n');
});

test('the program waits for any signal', async () => {
  const program = workspace(
    [block('control_wait_until', {}, { COND: block('ir_receiver_came', { PART }) }), print('go')],
    [],
  );
  const bench = await openBench(program, { kit: kit('keys21') });
  bench.runFor(100);
  expect(bench.serial()).toBe('');
  bench.act(PART, 'nec', 0x99);
  bench.runFor(100);
  expect(bench.serial()).toBe('go\r\n');
});
