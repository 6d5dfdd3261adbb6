import { expect, test } from 'vitest';
import { block, get, stack, variable, wait, workspace } from './building.ts';
import { type Bench, openBench } from './part-bench.ts';

const key = (KEY: string, ACTION: string) => block('keyboard_key', { KEY, ACTION });
const letter = (LETTER: string, ACTION: string) => block('keyboard_letter', { LETTER, ACTION });
const type = (TEXT: string, END = 'print') => block('keyboard_print', { END }, { TEXT });

async function run(...start: ReturnType<typeof block>[]): Promise<Bench> {
  const bench = await openBench(workspace(start, []), { board: 'leonardo' });
  bench.runFor(100);
  return bench;
}

test('a text is typed on the computer letter by letter, with the shift it needs, and Enter', async () => {
  const { board } = await run(type('Hello, World! (~2 + 2 = "4")'), type('{a_b}|\\@', 'println'));
  expect(board.humanInput.typed).toBe('Hello, World! (~2 + 2 = "4"){a_b}|\\@\n');
  expect(board.humanInput.held).toEqual([]);
});

test('a Russian text is typed in Latin letters, and the sketch says so', async () => {
  const { board, sketch } = await run(type('Привет, Ёж'));
  expect(sketch).toContain('Keyboard.print("Privet, Yozh");');
  expect(board.humanInput.typed).toBe('Privet, Yozh');
});

test('a Russian text that is only known while running types nothing rather than wild keys', async () => {
  const name = variable('имя');
  const bench = await openBench(
    workspace(
      [
        stack([block('variable_set', name, { VALUE: block('text', { TEXT: 'Оля 5' }) })]),
        block('keyboard_print', { END: 'print' }, { TEXT: get('имя') }),
      ],
      [],
      ['имя'],
    ),
    { board: 'leonardo' },
  );
  bench.runFor(100);
  expect(bench.board.humanInput.pressed).toEqual(['Space', '5']);
});

test('a number is typed as its digits', async () => {
  const { board } = await run(block('keyboard_print', { END: 'print' }, { TEXT: -42 }));
  expect(board.humanInput.typed).toBe('-42');
});

test('a key that is held stays down until it is released', async () => {
  const bench = await openBench(workspace([letter('w', 'press'), wait(0.2), letter('w', 'release')], []), {
    board: 'micro',
  });
  bench.runFor(100);
  expect(bench.board.humanInput.held).toEqual(['w']);
  bench.runFor(200);
  expect(bench.board.humanInput.held).toEqual([]);
  expect(bench.board.humanInput.pressed).toEqual(['w']);
});

test('arrows, Enter, space and function keys press the keys they name', async () => {
  const names = ['KEY_UP_ARROW', 'KEY_LEFT_ARROW', 'KEY_RETURN', 'SPACE', 'KEY_ESC', 'KEY_DELETE', 'KEY_F11'];
  const { board } = await run(...names.map((name) => key(name, 'write')));
  expect(board.humanInput.pressed).toEqual(['Up', 'Left', 'Enter', 'Space', 'Esc', 'Delete', 'F11']);
});

test('keys pressed together are down together, and all are let go', async () => {
  const { board } = await run(
    block('keyboard_combination', { WITH: 'KEY_LEFT_CTRL KEY_LEFT_SHIFT', LETTER: 'T' }),
    key('KEY_LEFT_ALT', 'press'),
    block('keyboard_release_all'),
  );
  expect(board.humanInput.pressed).toEqual(['Ctrl', 'Shift', 'Ctrl+Shift+t', 'Alt']);
  expect(board.humanInput.held).toEqual([]);
  expect(board.humanInput.typed).toBe('');
});

test('the mouse moves, never further than one report can say, and the wheel turns', async () => {
  const { board } = await run(
    block('mouse_move', {}, { X: 10, Y: -5 }),
    block('mouse_move', {}, { X: 1000, Y: 0 }),
    block('mouse_wheel', {}, { STEPS: -3 }),
  );
  expect(board.humanInput.mouse).toMatchObject({ x: 137, y: -5, wheel: -3 });
});

test('a number counted while running is held to what one report can say', async () => {
  const bench = await openBench(
    workspace(
      [
        block('variable_set', variable('шаг'), { VALUE: 300 }),
        block('mouse_move', {}, { X: get('шаг'), Y: 0 }),
      ],
      [],
      ['шаг'],
    ),
    { board: 'leonardo' },
  );
  bench.runFor(50);
  expect(bench.board.humanInput.mouse.x).toBe(127);
});

test('mouse buttons click and are held, and the program knows which it holds', async () => {
  const button = (BUTTON: string, ACTION: string) => block('mouse_button', { BUTTON, ACTION });
  const { board } = await run(
    button('MOUSE_LEFT', 'click'),
    button('MOUSE_RIGHT', 'press'),
    block(
      'control_if',
      {},
      { IF0: block('mouse_is_held', { BUTTON: 'MOUSE_RIGHT' }), DO0: [type('yes', 'print')] },
    ),
  );
  expect(board.humanInput.mouse).toMatchObject({ pressed: ['left', 'right'], held: ['right'] });
  expect(board.humanInput.typed).toBe('yes');
});

test('the serial port works beside keyboard and mouse', async () => {
  const bench = await run(type('a'), block('serial_print_line', {}, { VALUE: 'b' }));
  expect(bench.board.humanInput.typed).toBe('a');
  expect(bench.serial()).toBe('b\r\n');
});
