import { expect, test } from 'vitest';
import { emptyKit } from '../../../blocks/index.ts';
import { makeSketch } from '../../../src/sketch/node.ts';
import { block, workspace } from './building.ts';

const print = (VALUE: ReturnType<typeof block>) => block('serial_print_line', {}, { VALUE });
const array = print(block('line_array_position', { PART: 'line-array:1' }));
const button = print(block('button_pressed', { PART: 'button:1' }));
const gyroscope = print(block('mpu6050_turn', { PART: 'mpu6050:1' }));

test('a new part keeps off the pins of a bus that another part of the program hangs on', () => {
  const pinsOf = (program: object, board: 'nano' | 'leonardo') =>
    makeSketch(program, board, emptyKit).kit?.parts.flatMap(({ pins }) => Object.values(pins));
  expect(pinsOf(workspace([], [array]), 'nano')).toEqual(['A0', 'A1', 'A2', 'A3', 'A4']);
  expect(pinsOf(workspace([], [array, gyroscope]), 'nano')).toEqual(['A0', 'A1', 'A2', 'A3', 'A6']);
  expect(pinsOf(workspace([], [button]), 'leonardo')).toEqual(['2']);
  expect(pinsOf(workspace([], [button, gyroscope]), 'leonardo')).toEqual(['4']);
});
