import { expect, test } from 'vitest';
import type { BoardId } from '../../../src/boards/index.ts';
import { type Built, block, workspace } from '../../../test/unit/blocks/building.ts';
import { type Bench, openBench } from '../../../test/unit/blocks/part-bench.ts';

const PART = 'bluetooth:1';
const send = (VALUE: Built | string | number, END = 'println') =>
  block('bluetooth_print', { PART, END }, { VALUE });
const whenArrived = (DO0: Built[]) =>
  block('control_if', {}, { IF0: block('bluetooth_available', { PART }), DO0 });
const kit = (baud: string) => ({ parts: [{ id: PART, pins: { TX: '10', RX: '11' }, settings: { baud } }] });

async function answering(answer: Built, board: BoardId = 'uno', baud = '9600'): Promise<Bench> {
  const bench = await openBench(workspace([], [whenArrived([answer])]), { board, kit: kit(baud) });
  bench.runFor(20);
  return bench;
}

test.each(['uno', 'nano', 'mega', 'leonardo', 'micro'] as const)(
  'a line from the phone is echoed by the %s',
  async (board) => {
    const bench = await answering(send(block('bluetooth_read_line', { PART })), board);
    bench.act(PART, 'receive', 'Привет, robot!\r\n');
    bench.runFor(80);
    expect(bench.look(PART).sent).toBe('Привет, robot!\r\n');
  },
);

test.each(['19200', '38400', '57600'])('text goes both ways at %s baud', async (baud) => {
  const bench = await answering(send(block('bluetooth_read_line', { PART })), 'uno', baud);
  bench.act(PART, 'receive', 'abcXYZ 0189\n');
  bench.runFor(40);
  expect(bench.look(PART).sent).toBe('abcXYZ 0189\r\n');
});

test('numbers and names with numbers are sent', async () => {
  const bench = await openBench(
    workspace(
      [send(-12, 'print'), block('bluetooth_print_named', { PART, NAME: 'speed' }, { VALUE: 2.5 })],
      [],
    ),
  );
  bench.runFor(60);
  expect(bench.look(PART).sent).toBe('-12speed=2.50\r\n');
});

test('a number from the phone is read once, whatever ends its line', async () => {
  const bench = await answering(send(block('bluetooth_read_number', { PART })));
  bench.act(PART, 'receive', '255\r\n');
  bench.runFor(1200);
  bench.act(PART, 'receive', '-7\n');
  bench.runFor(1200);
  expect(bench.look(PART).sent).toBe('255\r\n-7\r\n');
});

test('letters from the phone switch a light', async () => {
  const letter = { VAR: { id: 'id of буква' } };
  const when = (B: string, STATE: string) =>
    block(
      'control_if',
      {},
      {
        IF0: block('logic_compare', { OP: 'EQ' }, { A: block('variable_get', letter), B }),
        DO0: [block('led_set', { PART: 'led:1', STATE })],
      },
    );
  const bench = await openBench(
    workspace(
      [],
      [
        block('variable_set', letter, { VALUE: block('bluetooth_read_letter', { PART }) }),
        when('F', 'HIGH'),
        when('S', 'LOW'),
      ],
      ['буква'],
    ),
  );
  bench.runFor(20);
  const light = () => {
    bench.look('led:1');
    bench.runFor(20);
    return bench.look('led:1').brightness;
  };
  expect(light()).toBe(0);
  bench.act(PART, 'receive', 'F');
  bench.runFor(5);
  expect(light()).toBe(1);
  bench.act(PART, 'receive', 'S');
  bench.runFor(5);
  expect(light()).toBe(0);
});

test('a module at another speed hears garbage', async () => {
  const bench = await openBench(
    workspace([block('control_wait', { UNIT: 'MS' }, { TIME: 10 }), send('Hello')], []),
  );
  bench.act(PART, 'baud', 38_400);
  bench.runFor(60);
  expect(bench.look(PART).sent).not.toBe('');
  expect(bench.look(PART).sent).not.toContain('Hello');
});
