import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { boardById } from '../../../src/boards/index.ts';
import { readSketch } from '../../../src/cli/read-sketch.ts';
import { SimulatedBoard } from '../../../src/simulator/index.ts';
import { officialExamples } from '../../corpus/official-examples.ts';
import { testCompiler } from '../compiler/compiler.ts';

async function start(example: string): Promise<SimulatedBoard> {
  const sketch = await readSketch(join(officialExamples()[0] ?? '', '09.USB', example));
  const { firmware } = await (await testCompiler()).compile({ sketch, board: 'leonardo' });
  const board = new SimulatedBoard(boardById('leonardo'));
  board.load(firmware?.hex ?? '');
  board.runFor(50);
  return board;
}

// The first compile opens the compiler, which may take long on a machine that is busy.
beforeAll(async () => void (await start('Keyboard/KeyboardSerial')), 120_000);

describe('Arduino’s own examples for USB on a Leonardo', () => {
  test('KeyboardMessage types a sentence for each press', async () => {
    const board = await start('Keyboard/KeyboardMessage');
    for (let times = 0; times < 2; times++) {
      board.setInput('4', 1);
      board.runFor(50);
      board.setInput('4', 0);
      board.runFor(50);
    }
    expect(board.humanInput.typed).toMatch(
      /^(You pressed the button 1 times\.\n)?(You pressed the button \d times\.\n){2}$/,
    );
  });

  test('KeyboardSerial types the letter after the one that was sent', async () => {
    const board = await start('Keyboard/KeyboardSerial');
    board.send('HAL');
    board.runFor(50);
    expect(board.humanInput.typed).toBe('IBM');
  });

  test('KeyboardLogout holds three keys at once', async () => {
    const board = await start('Keyboard/KeyboardLogout');
    board.setInput('2', 0);
    board.runFor(1800);
    const { pressed, held } = board.humanInput;
    expect(pressed.at(0)).toBe('Gui');
    expect(pressed).toContain('Shift+Gui+q');
    expect(pressed.at(-1)).toBe('Enter');
    expect(held).toEqual([]);
  });

  test('ButtonMouseControl moves the pointer while a button is held, and clicks', async () => {
    const board = await start('Mouse/ButtonMouseControl');
    board.setInput('4', 1);
    board.runFor(100);
    board.setInput('4', 0);
    board.setInput('6', 1);
    board.runFor(50);
    const { x, y, held } = board.humanInput.mouse;
    expect(x).toBeGreaterThanOrEqual(45);
    expect(x).toBeLessThanOrEqual(55);
    expect(y).toBe(0);
    expect(held).toEqual(['left']);
  });

  test('KeyboardAndMouseControl moves the mouse by letters from the serial port', async () => {
    const board = await start('KeyboardAndMouseControl');
    board.send('rrrdm');
    board.runFor(50);
    expect(board.humanInput.mouse).toMatchObject({ x: 120, y: 40, pressed: ['left'], held: [] });
  });
});
