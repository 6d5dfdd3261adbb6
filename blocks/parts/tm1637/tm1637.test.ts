import { expect, test } from 'vitest';
import { uno } from '../../../src/boards/index.ts';
import { SimulatedBoard } from '../../../src/simulator/index.ts';
import { makeSketch } from '../../../src/sketch/node.ts';
import { type Built, block, workspace } from '../../../test/unit/blocks/building.ts';
import { openBench } from '../../../test/unit/blocks/part-bench.ts';
import { compile } from '../../../test/unit/compiler/compiler.ts';
import { tm1637 } from './model.ts';
import { letters, words } from './ready-words.ts';
import { fitting, segmentsOf, unshown } from './segments.ts';

const PART = 'tm1637:1';
const number = (NUMBER: number) => block('tm1637_number', { PART }, { NUMBER });

async function shown(...blocks: Built[]) {
  const bench = await openBench(workspace(blocks, []));
  bench.runFor(200);
  return bench.look(PART);
}

test.each([
  [7, '   7'],
  [0, '   0'],
  [1234, '1234'],
  [-56, ' -56'],
  [20_000, '9999'],
])('the number %i is shown at the right', async (value, text) => {
  expect(await shown(number(value))).toMatchObject({ text, colon: false, brightness: 1 });
});

test('a time has its colon and its zeros', async () => {
  const time = (COLON: string) => block('tm1637_time', { PART, COLON }, { LEFT: 5, RIGHT: 7 });
  expect(await shown(time('ON'))).toMatchObject({ text: '0507', colon: true });
  expect(await shown(time('OFF'))).toMatchObject({ text: '0507', colon: false });
});

test('letters stand on the digits, Russian ones too', async () => {
  const letters = (TEXT: string) => block('tm1637_text', { PART, TEXT });
  expect(await shown(letters('HELP'))).toMatchObject({ text: 'HELP' });
  // Н О Ч Ь as H, 0, 4 without a top and b.
  expect(await shown(letters('ночь'))).toMatchObject({ segments: [0x76, 0x3f, 0x66, 0x7c] });
  expect(await shown(letters('2.5'))).toMatchObject({ segments: [0xdb, 0x6d, 0, 0] });
});

test('a ready word stands on the digits whole', async () => {
  expect(await shown(block('tm1637_word', { PART, WORD: 'СТОП' }))).toMatchObject({
    segments: [0x39, 0x78, 0x3f, 0x37],
  });
  for (const word of Object.keys(words)) {
    expect(unshown(word)).toEqual([]);
    expect(fitting(word, 4)).toBe(word);
  }
});

test('letters chosen one by one stand in their places and leave the others', async () => {
  const letter = (LETTER: string, PLACE: number) => block('tm1637_letter', { PART, LETTER }, { PLACE });
  expect(await shown(number(1234), letter('Г', 1), letter('°', 4))).toMatchObject({
    segments: [0x31, 0x5b, 0x4f, 0x63],
  });
  const shapes = Object.keys(letters.ru).map((sign) => segmentsOf(sign));
  expect(new Set(shapes).size).toBe(shapes.length);
  expect(shapes).not.toContain(undefined);
  expect(Object.keys(letters.en)).toEqual(Object.keys(letters.ru));
});

test('letters without a shape, and those that have no room, are told on the block', () => {
  const told = (TEXT: string) => {
    const made = makeSketch(workspace([block('tm1637_text', { PART, TEXT })], []), 'uno');
    return (made.conflicts ?? []).map(({ code, details }) => [code, details]);
  };
  expect(told('ночь')).toEqual([]);
  expect(told('1.2.3.4.')).toEqual([]);
  expect(told('мак')).toEqual([['letters-unshown', { letters: 'М К' }]]);
  expect(told('WoW!')).toEqual([['letters-unshown', { letters: 'W !' }]]);
  expect(told('ПРИВЕТ')).toEqual([['text-cut', { shown: 'ПРИВ' }]]);
});

test('brightness changes at once and clearing leaves nothing', async () => {
  const dim = block('tm1637_brightness', { PART }, { PERCENT: 0 });
  expect(await shown(number(8), dim)).toMatchObject({ text: '   8', brightness: 1 / 8 });
  expect(await shown(number(8), block('tm1637_clear', { PART }))).toMatchObject({ segments: [0, 0, 0, 0] });
});

/** What a sketch of C++ makes the display show. */
async function ofSketch(lines: string) {
  const text = `#include <TM1637Display.h>\nTM1637Display display(2, 3);\nvoid setup() { ${lines} }\nvoid loop() {}`;
  const { firmware, diagnostics } = await compile(text);
  if (!firmware || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  const board = new SimulatedBoard(uno);
  const device = board.attach(tm1637, { CLK: '2', DIO: '3' });
  board.load(firmware.hex);
  board.runFor(200);
  return device.look();
}

test('a sketch of C++ shows numbers of every kind', async () => {
  expect(await ofSketch('')).toMatchObject({ brightness: 0 });
  expect(await ofSketch('display.clear(); display.showNumberDec(7, true, 2, 1);')).toMatchObject({
    text: ' 07 ',
  });
  expect(await ofSketch('display.clear(); display.showNumberDec(-1, false, 2, 0);')).toMatchObject({
    text: '-1  ',
  });
  expect(await ofSketch('display.showNumberHexEx(0xBEEF);')).toMatchObject({ text: 'BEEF' });
  expect(await ofSketch('display.showNumberDecEx(314, 0b10000000, true);')).toMatchObject({
    segments: [0xbf, 0x4f, 6, 0x66],
  });
  expect(await ofSketch('display.showNumberDec(5); display.setBrightness(7, false);')).toMatchObject({
    brightness: 0,
  });
  const word =
    'uint8_t data[] = {SEG_A | SEG_D, display.encodeDigit(9)}; display.clear(); display.setSegments(data, 2, 2);';
  expect(await ofSketch(word)).toMatchObject({ segments: [0, 0, 9, 0x6f] });
});

test('a sender that does not wait for the acknowledge is not understood', async () => {
  const hasty = `for (int i = 0; i < 3; i++) { pinMode(3, OUTPUT); pinMode(2, OUTPUT); digitalWrite(2, HIGH); digitalWrite(3, HIGH);
    digitalWrite(3, LOW); shiftOut(3, 2, LSBFIRST, 0x8f); digitalWrite(2, HIGH); digitalWrite(3, HIGH); }`;
  expect(await ofSketch(hasty)).toMatchObject({ brightness: 0 });
});
