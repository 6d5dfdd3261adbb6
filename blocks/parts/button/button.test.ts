import { expect, test } from 'vitest';
import { block, workspace } from '../../../test/unit/blocks/building.ts';
import { openBench } from '../../../test/unit/blocks/part-bench.ts';
import { kitOf, openPrintingBench } from '../../../test/unit/blocks/printing-bench.ts';

const button = (type: string, fields = {}) => block(type, { PART: 'button:1', ...fields });
const say = (VALUE: string) => block('serial_print_line', {}, { VALUE });
const wirings = [
  ['to GND with the board’s own pull-up', 'GND', 'uno'],
  ['to GND with the board’s own pull-up', 'GND', 'leonardo'],
  ['to 5 V with a resistor to GND', 'PLUS', 'mega'],
] as const;

test.each(wirings)('a button wired %s is pressed while it is held (%s, %s)', async (_, wiring, board) => {
  const kit = kitOf('button:1', { S: '4' }, { wiring });
  const bench = await openPrintingBench(button('button_pressed'), { board, kit });
  expect(bench.printed()).toEqual(['0']);
  bench.act('button:1', 'pressed', true);
  expect(bench.look('button:1')).toEqual({ pressed: true });
  expect(bench.printed()).toEqual(['1']);
  bench.act('button:1', 'pressed', false);
  expect(bench.printed()).toEqual(['0']);
});

test.each(wirings)(
  'each press counts once, however its contacts chatter (%s, %s, %s)',
  async (_, wiring, board) => {
    const counts = block('control_if', {}, { IF0: button('button_was_pressed'), DO0: [say('!')] });
    const kit = kitOf('button:1', { S: '4' }, { wiring });
    const bench = await openBench(workspace([], [counts]), { board, kit });
    bench.runFor(60);
    expect(bench.serial()).toBe('');
    for (let press = 1; press <= 5; press++) {
      bench.act('button:1', 'pressed', true);
      bench.runFor(50);
      expect(bench.serial()).toBe('!\r\n'.repeat(press));
      bench.runFor(press * 20);
      bench.act('button:1', 'pressed', false);
      bench.runFor(50);
      expect(bench.serial()).toBe('!\r\n'.repeat(press));
    }
  },
);

test('the contacts of the button do chatter: a program that counts edges counts far too many', async () => {
  const bench = await openBench(workspace([], [block('control_if', {}, { IF0: button('button_pressed') })]));
  let edges = 0;
  bench.board.onPinChange = () => {
    edges += 1;
  };
  bench.runFor(20);
  bench.act('button:1', 'pressed', true);
  bench.runFor(20);
  expect(edges).toBeGreaterThan(5);
});

test('the program waits for the press and then for the letting go', async () => {
  const bench = await openBench(
    workspace(
      [],
      [
        button('button_wait', { STATE: 'PRESSED' }),
        say('down'),
        button('button_wait', { STATE: 'RELEASED' }),
        say('up'),
      ],
    ),
  );
  bench.runFor(100);
  expect(bench.serial()).toBe('');
  bench.act('button:1', 'pressed', true);
  bench.runFor(60);
  expect(bench.serial()).toBe('down\r\n');
  bench.act('button:1', 'pressed', false);
  bench.runFor(60);
  expect(bench.serial()).toBe('down\r\nup\r\n');
  bench.runFor(60);
  expect(bench.serial()).toBe('down\r\nup\r\n');
});

test('two buttons are two', async () => {
  const second = block('button_pressed', { PART: 'button:2' });
  const bench = await openPrintingBench([button('button_pressed'), second]);
  bench.act('button:2', 'pressed', true);
  expect(bench.printed()).toEqual(['0', '1']);
  bench.act('button:1', 'pressed', true);
  expect(bench.printed()).toEqual(['1', '1']);
});
