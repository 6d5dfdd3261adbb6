import { describe, expect, test } from 'vitest';
import type { BoardId } from '../../../src/boards/index.ts';
import { type Built, block, get, variable, workspace } from './building.ts';
import { type Bench, openBench } from './part-bench.ts';

const printLine = (VALUE: Built | string | number) => block('serial_print_line', {}, { VALUE });
const print = (VALUE: Built | string | number) => block('serial_print', {}, { VALUE });
const whenArrived = (DO0: Built[]) => block('control_if', {}, { IF0: block('serial_available'), DO0 });
const boards: BoardId[] = ['uno', 'leonardo'];

async function answering(answer: Built[], board: BoardId = 'uno'): Promise<Bench> {
  const bench = await openBench(workspace([], [whenArrived(answer)]), { board });
  bench.runFor(20);
  return bench;
}

async function printed(...start: Built[]): Promise<string> {
  const bench = await openBench(workspace(start, []));
  bench.runFor(100);
  return bench.serial();
}

describe('what a program writes to the computer', () => {
  test('stands on one line or on lines of its own', async () => {
    expect(await printed(print('t = '), printLine(20), printLine('Привет!'))).toBe('t = 20\r\nПривет!\r\n');
  });

  test('goes at the speed that is set', async () => {
    const bench = await openBench(
      workspace([block('serial_begin', { BAUD: '115200' }), printLine('fast')], []),
    );
    bench.runFor(3);
    expect(bench.serial()).toBe('fast\r\n');
  });

  test('has as many decimals as asked for, whole numbers too', async () => {
    const decimals = (VALUE: number, DIGITS: string, END = 'println') =>
      block('serial_print_decimals', { DIGITS, END }, { VALUE });
    const out = await printed(
      decimals(2.346, '2'),
      decimals(7, '2'),
      decimals(-0.62, '1', 'print'),
      decimals(2.6, '0'),
    );
    expect(out).toBe('2.35\r\n7.00\r\n-0.63\r\n');
  });

  test('is for the plotter: names and numbers, up to three on a line', async () => {
    const two = { NAME1: 'speed', NAME2: 'goal: a,b' };
    const out = await printed(
      block('serial_print_named', { NAME: 'счёт' }, { VALUE: 5 }),
      block('serial_plot_two', two, { VALUE1: 12, VALUE2: 2.5 }),
      block('serial_plot_three', { NAME1: 'x', NAME2: 'y', NAME3: '' }, { VALUE1: 1, VALUE2: 2, VALUE3: 3 }),
    );
    expect(out).toBe('счёт:5\r\nspeed:12,goal a b:2.50\r\nx:1,y:2,x:3\r\n');
  });
});

describe.each(boards)('what the computer sends to the %s', (board) => {
  test.each(['\n', '\r\n', '\r'])('is read as one number for each line that ends with %j', async (end) => {
    const bench = await answering([printLine(block('serial_read_number'))], board);
    bench.board.send(`42${end}`);
    bench.runFor(1200);
    bench.board.send(`-100000${end}`);
    bench.runFor(1200);
    expect(bench.serial()).toBe('42\r\n-100000\r\n');
  });

  test('is read as a number with decimals', async () => {
    const bench = await answering([printLine(block('serial_read_decimal'))], board);
    bench.board.send('2.75\n');
    bench.runFor(50);
    expect(bench.serial()).toBe('2.75\r\n');
  });

  test('is read as a line, whatever ends it, and compared with a word', async () => {
    const word = variable('слово');
    const bench = await openBench(
      workspace(
        [],
        [
          whenArrived([
            block('variable_set', word, { VALUE: block('serial_read_line') }),
            block(
              'control_if',
              {},
              {
                IF0: block('logic_compare', { OP: 'EQ' }, { A: get('слово'), B: 'вперёд' }),
                DO0: [printLine('еду')],
              },
            ),
          ]),
        ],
        ['слово'],
      ),
      { board },
    );
    bench.runFor(20);
    for (const line of ['вперёд\r\n', 'назад\n', 'вперёд\n']) {
      bench.board.send(line);
      bench.runFor(100);
    }
    expect(bench.serial()).toBe('еду\r\nеду\r\n');
  });

  test('is read letter by letter', async () => {
    const bench = await answering([print(block('serial_read_letter')), print('.')], board);
    bench.board.send('wasd');
    bench.runFor(50);
    expect(bench.serial()).toBe('w.a.s.d.');
  });

  test('is forgotten when the program wants so', async () => {
    const bench = await openBench(
      workspace(
        [block('control_wait', { UNIT: 'MS' }, { TIME: 50 }), block('serial_clear')],
        [whenArrived([printLine(block('serial_read_line'))])],
      ),
      { board },
    );
    bench.runFor(10);
    bench.board.send('old\n');
    bench.runFor(60);
    bench.board.send('new\n');
    bench.runFor(50);
    expect(bench.serial()).toBe('new\r\n');
  });
});

test('a letter that has not come is an empty text', async () => {
  const bench = await openBench(workspace([print('['), print(block('serial_read_letter')), print(']')], []));
  bench.runFor(50);
  expect(bench.serial()).toBe('[]');
});
