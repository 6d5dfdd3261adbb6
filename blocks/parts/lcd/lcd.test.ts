import { describe, expect, test } from 'vitest';
import { type Built, block, get, variable, wait, workspace } from '../../../test/unit/blocks/building.ts';
import { openBench } from '../../../test/unit/blocks/part-bench.ts';

const kinds = ['lcd:1', 'lcd-i2c:1'] as const;

/** What stands on the screen after the program's start has run. */
async function shown(PART: string, blocks: Built[], ms = 400) {
  const bench = await openBench(workspace(blocks, []));
  bench.runFor(ms);
  expect(bench.look(PART).lost, bench.sketch).toBe(0);
  return { ...bench.look(PART), sketch: bench.sketch } as {
    lines: string[];
    sketch: string;
    [name: string]: unknown;
  };
}

/** Latin letters stand for the Cyrillic ones that look the same. */
const latinAsCyrillic: Record<string, string> = Object.fromEntries(
  [...'AАBВEЕKКMМHНOОPРCСTТXХYУaаeеoоpрcсyуxхkкnпrг3З'].map((_, at, all) => [
    all[at - (at % 2)],
    all[at - (at % 2) + 1],
  ]),
);
const asRead = (line: string | undefined) =>
  [...(line ?? '')].map((sign) => latinAsCyrillic[sign] ?? sign).join('');

describe.each(kinds)('on %s', (PART) => {
  const at = (VALUE: string | number | Built, ROW: number, COLUMN: number) =>
    block('lcd_print_at', { PART }, { VALUE, ROW, COLUMN });
  const on = (VALUE: string | number | Built) => block('lcd_print', { PART }, { VALUE });

  test('text and number stand where the blocks say, counted from 1', async () => {
    const { lines } = await shown(PART, [at('Hello', 1, 1), at('t=', 2, 4), on(25)]);
    expect(lines).toEqual(['Hello           ', '   t=25         ']);
  });

  test('Russian words can be read', async () => {
    const { lines, sketch } = await shown(PART, [at('Привет, мир!', 1, 1), at('Температура', 2, 1)]);
    expect(lines.map(asRead)).toEqual(['Привет, мир!    ', 'Температура     ']);
    expect(sketch).toContain('  // "Привет, мир!"');
  });

  test('a word whose letters find no room is spelled in Latin letters whole', async () => {
    const { lines } = await shown(PART, [at('Привет, мир!', 1, 1), at('Южный ящик', 2, 1)]);
    expect(asRead(lines[0])).toBe('Привет, мир!    ');
    expect(lines[1]).toBe('Yuzhnyy yaschik ');
  });

  test('a Russian word put together with a number can be read', async () => {
    const joined = block('text_join', {}, { A: 'Шаг ', B: 7 });
    expect(asRead((await shown(PART, [at(joined, 1, 1)])).lines[0])).toBe('Шаг 7           ');
  });

  test('a Russian word that the program itself makes up is spelled in Latin letters', async () => {
    const set = block('variable_set', variable('name'), { VALUE: 'Чукча' });
    const bench = await openBench(workspace([set, at(get('name'), 1, 1), on('5°')], [], ['name']));
    bench.runFor(400);
    expect((bench.look(PART).lines as string[])[0]).toBe('Chukcha5°       ');
  });

  test('a row is wiped and written from its start', async () => {
    const wiped = block('lcd_clear_row', { PART }, { ROW: 1 });
    const { lines } = await shown(PART, [at('first', 1, 8), at('second', 2, 1), wiped, on('new')]);
    expect(lines).toEqual(['new             ', 'second          ']);
  });

  test('wiping the screen leaves nothing', async () => {
    const { lines } = await shown(PART, [
      at('one', 1, 1),
      at('two', 2, 1),
      block('lcd_clear', { PART }),
      on('3'),
    ]);
    expect(lines).toEqual(['3               ', '                ']);
  });

  test('ready signs and drawn ones show, without losing the place of writing', async () => {
    const heart = block('lcd_sign', { PART, SIGN: '♥' });
    const degree = block('lcd_sign', { PART, SIGN: '°' });
    const man = block('lcd_own_sign', { PART, PICTURE: '..#..|..#..|#####|..#..|..#..|.#.#.|#...#|.....' });
    const { lines, own } = await shown(PART, [at('I ', 2, 1), heart, on(' 20'), degree, man]);
    expect(lines[1]).toBe('I ♥ 20°□        ');
    expect(own).toContainEqual([4, 4, 31, 4, 4, 10, 17, 0]);
  });

  test('everything moves to the left by a place', async () => {
    const { lines } = await shown(PART, [
      at('abc', 1, 1),
      at('xyz', 2, 3),
      block('lcd_scroll', { PART, WAY: 'LEFT' }),
    ]);
    expect(lines).toEqual(['bc              ', ' xyz            ']);
  });

  test('the cursor shows where the next letter goes', async () => {
    const look = await shown(PART, [
      block('lcd_cursor', { PART, STATE: 'cursor' }),
      block('lcd_cursor', { PART, STATE: 'blink' }),
      block('lcd_place', { PART }, { ROW: 2, COLUMN: 6 }),
    ]);
    expect(look).toMatchObject({ cursor: { row: 1, column: 5 }, blink: true, display: true });
  });

  test('a counter counts on the screen', async () => {
    const count = block('variable_change', variable('n'), { DELTA: 1 });
    const bench = await openBench(workspace([], [at(get('n'), 1, 3), count, wait(0.1)], ['n']));
    bench.runFor(460);
    const before = Number((bench.look(PART).lines as string[])[0]);
    bench.runFor(300);
    expect(before).toBeGreaterThan(2);
    expect(Number((bench.look(PART).lines as string[])[0]) - before).toBeGreaterThanOrEqual(2);
    expect(bench.look(PART).lost).toBe(0);
  });
});

test('the lamp of an I2C screen goes out and the letters stay', async () => {
  const PART = 'lcd-i2c:1';
  const print = block('lcd_print_at', { PART }, { VALUE: 'dark', ROW: 1, COLUMN: 1 });
  const light = (STATE: string) => block('lcd_backlight', { PART, STATE });
  expect(await shown(PART, [print])).toMatchObject({ backlight: true });
  const { lines, backlight } = await shown(PART, [print, light('OFF')]);
  expect([lines[0]?.trim(), backlight]).toEqual(['dark', false]);
});

test('a screen of four rows is written in all of them', async () => {
  const kit = { parts: [{ id: 'lcd-i2c:1', pins: {}, settings: { size: '20×4', address: '0x3F' } }] };
  const rows = [1, 2, 3, 4].map((ROW) =>
    block('lcd_print_at', { PART: 'lcd-i2c:1' }, { VALUE: `row ${ROW}`, ROW, COLUMN: 15 }),
  );
  const bench = await openBench(workspace(rows, []), { kit });
  bench.runFor(300);
  expect(bench.look('lcd-i2c:1').lines).toEqual([1, 2, 3, 4].map((row) => `${' '.repeat(14)}row ${row} `));
});

test.each(['mega', 'leonardo'] as const)('both screens are written from the %s too', async (board) => {
  const both = kinds.map((PART) => block('lcd_print_at', { PART }, { VALUE: board, ROW: 1, COLUMN: 1 }));
  const bench = await openBench(workspace(both, []), { board });
  bench.runFor(400);
  for (const PART of kinds) expect((bench.look(PART).lines as string[])[0]?.trim(), PART).toBe(board);
});
