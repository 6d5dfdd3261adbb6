import { expect, test } from 'vitest';
import { type Built, block, get, variable, workspace } from './building.ts';
import { type Bench, openBench } from './part-bench.ts';

const at = (CELL: string | number) => ({ CELL: String(CELL) });
const keep = (cell: string | number, VALUE: number | Built) =>
  block('memory_write_number', at(cell), { VALUE });
const number = (cell: string | number) => block('memory_read_number', at(cell));
const print = (VALUE: Built) => block('serial_print_line', {}, { VALUE });

async function run(start: Built[], variables: string[] = []): Promise<Bench> {
  const bench = await openBench(workspace(start, [], variables));
  bench.runFor(300);
  return bench;
}

test('a program counts how often the board was switched on', async () => {
  const count = variable('счёт');
  const bench = await run(
    [
      block(
        'control_if',
        {},
        { IF0: block('memory_is_empty', at('включения')), DO0: [keep('включения', 0)] },
      ),
      block('variable_set', count, { VALUE: number('включения') }),
      block('variable_change', count, { DELTA: 1 }),
      keep('включения', get('счёт')),
      print(get('счёт')),
    ],
    ['счёт'],
  );
  for (let times = 0; times < 2; times++) {
    bench.board.reset();
    bench.runFor(300);
  }
  expect(bench.serial()).toBe('1\r\n2\r\n3\r\n');
});

test('whole numbers, decimals and texts come back as they were kept', async () => {
  const bench = await run([
    keep(1, -100_000),
    block('memory_write_decimal', at(2), { VALUE: 3.25 }),
    block('memory_write_decimal', at(3), { VALUE: 7 }),
    block('memory_write_text', at('имя'), { TEXT: 'Оля' }),
    print(number(1)),
    print(block('memory_read_decimal', at(2))),
    print(block('memory_read_decimal', at(3))),
    print(block('memory_read_text', at('имя'))),
  ]);
  expect(bench.serial()).toBe('-100000\r\n3.25\r\n7.00\r\nОля\r\n');
});

test('a text that is too long is cut between two letters', async () => {
  const bench = await run([
    block('memory_write_text', at(1), { TEXT: 'abcdefghijklmnopqrstuvwxyz0123456789' }),
    block('memory_write_text', at(2), { TEXT: 'абвгдеёжзийклмнопрст' }),
    print(block('memory_read_text', at(1))),
    print(block('memory_read_text', at(2))),
  ]);
  expect(bench.serial()).toBe('abcdefghijklmnopqrstuvwxyz01234\r\nабвгдеёжзийклмн\r\n');
});

test('an empty cell gives −1, −1 and an empty text, and so does one that was cleared', async () => {
  const look = [
    print(number(5)),
    print(block('memory_read_decimal', at(5))),
    print(block('memory_read_text', at(5))),
    print(block('memory_is_empty', at(5))),
  ];
  const again = look.map((each) => structuredClone(each));
  const bench = await run([...look, keep(5, 42), block('memory_clear', at(5)), ...again]);
  const empty = '-1\r\n-1.00\r\n\r\n1\r\n';
  expect(bench.serial()).toBe(empty + empty);
});

test('a cell is not another’s, and clearing one leaves the others', async () => {
  const bench = await run([
    block('memory_write_text', at('a'), { TEXT: 'abcdefghijklmnopqrstuvwxyz01234' }),
    keep('b', 7),
    keep(1, 8),
    block('memory_clear', at('a')),
    print(number('b')),
    print(number(1)),
  ]);
  expect(bench.serial()).toBe('7\r\n8\r\n');
  expect(bench.sketch).toContain('const int A_CELL = 32;');
  expect(bench.sketch).toContain('const int CELL_1 = 0;');
});

test('all memory is cleared at once', async () => {
  const bench = await run([
    keep(1, 7),
    keep(32, 8),
    block('memory_clear_all'),
    print(number(1)),
    print(number(32)),
  ]);
  expect(bench.serial()).toBe('-1\r\n-1\r\n');
});

test('keeping the same number again writes nothing, so the memory lasts', async () => {
  const bench = await openBench(
    workspace([block('memory_clear', at(1))], [keep(1, 1234), block('serial_print', {}, { VALUE: '.' })]),
  );
  bench.runFor(200);
  // One write of a byte takes 3.3 ms: written each time, it could be 15 times at most.
  expect(bench.serial().length).toBeGreaterThan(100);
});
