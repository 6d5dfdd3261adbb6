import { expect, test } from 'vitest';
import { type Built, block, workspace } from '../../../test/unit/blocks/building.ts';
import { openBench } from '../../../test/unit/blocks/part-bench.ts';

const PART = 'encoder:1';
const print = (value: Built) => block('serial_print_line', {}, { VALUE: value });
const position = () => block('encoder_position', { PART });
const turned = (WAY: string) => block('encoder_turned', { PART, WAY });
const when = (IF0: Built, ...DO0: Built[]) => block('control_if', {}, { IF0, DO0 });
const shout = (VALUE: string) => block('serial_print', {}, { VALUE });
const pause = (ms: number) => block('control_wait', { UNIT: 'MS' }, { TIME: ms });
const pressed = () => block('encoder_is_pressed', { PART });
/** The last line may not be whole yet. */
const last = (printed: string) => printed.split('\r\n').at(-2);

test('a knob counts its clicks: right is more, left is less, and none is lost while the program waits', async () => {
  const bench = await openBench(workspace([], [print(position()), pause(70)]));
  bench.runFor(10);
  bench.act(PART, 'turn', 3);
  bench.runFor(300);
  expect(last(bench.serial())).toBe('3');
  bench.act(PART, 'speed', 4);
  bench.act(PART, 'turn', -8);
  bench.runFor(250);
  expect(last(bench.serial())).toBe('-5');
  expect(bench.look(PART).position).toBe(-5);
});

test('each click is told once, by its side, also those that came while the program was busy', async () => {
  const loop = [when(turned('RIGHT'), shout('R')), when(turned('LEFT'), shout('L')), pause(60)];
  const bench = await openBench(workspace([], loop));
  bench.runFor(10);
  bench.act(PART, 'speed', 4);
  bench.act(PART, 'turn', 4);
  bench.runFor(400);
  expect(bench.serial()).toBe('RRRR');
  bench.act(PART, 'turn', -2);
  bench.runFor(250);
  expect(bench.serial()).toBe('RRRRLL');
});

test('counting from zero makes no click of its own', async () => {
  const reset = block('encoder_reset', { PART });
  const loop = [when(turned('LEFT'), shout('L')), when(pressed(), reset), when(turned('RIGHT'), shout('R'))];
  const bench = await openBench(workspace([], [...loop, pause(5)]));
  bench.runFor(10);
  bench.act(PART, 'turn', 2);
  bench.runFor(120);
  bench.act(PART, 'press', true);
  bench.runFor(20);
  bench.act(PART, 'press', false);
  bench.runFor(20);
  expect(bench.serial()).toBe('RR');
  expect(bench.sketch).toContain('    encoder.write(0);\n    encoderTold = 0;\n');
});

test('pressing the knob is seen while it lasts', async () => {
  const bench = await openBench(workspace([], [print(pressed()), pause(10)]));
  bench.runFor(30);
  expect(last(bench.serial())).toBe('0');
  bench.act(PART, 'press', true);
  bench.runFor(30);
  expect(last(bench.serial())).toBe('1');
  bench.act(PART, 'press', false);
  bench.runFor(30);
  expect(last(bench.serial())).toBe('0');
});

test('the sketch is what is written by hand', async () => {
  const { sketch } = await openBench(workspace([], [print(position())]));
  expect(sketch).toBe(`#include <Encoder.h>

const int ENCODER_A_PIN = 2;
const int ENCODER_B_PIN = 3;

Encoder encoder(ENCODER_B_PIN, ENCODER_A_PIN);

void setup() {
  Serial.begin(9600);
}

void loop() {
  Serial.println(encoder.read() / 4);
}
`);
});
