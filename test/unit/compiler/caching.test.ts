import { expect, test } from 'vitest';
import { readIntelHex } from '../../../src/firmware/index.ts';
import { sketchHash } from '../../../src/sketch/sketch.ts';
import { compile, errors } from './compiler.ts';

const tabs = (delay: number, speed = 3) => ({
  'A.ino': `#include "motor.h"\nvoid setup() { run(); }\nvoid loop() { delay(${delay}); }`,
  'motor.h': 'void run();\nextern int speed;',
  'motor.cpp': `#include "motor.h"\nint speed = ${speed};\nvoid run() {}\nint unused_result() { int a; return 0; }`,
});

test('the firmware names the very sketch it came from', async () => {
  const sketch = { files: [{ name: 'A.ino', text: 'void setup() {}\nvoid loop() {}' }] };
  const { firmware } = await compile({ 'A.ino': 'void setup() {}\nvoid loop() {}' });
  expect(firmware?.sketchHash).toBe(await sketchHash(sketch));
  expect(firmware?.hex.trimEnd().split('\n').at(-1)).toBe(':00000001FF');
  expect(readIntelHex(firmware?.hex ?? '')[0]?.address).toBe(0);
});

test('a file that did not change is not compiled again, and its warnings stay', async () => {
  const first = await compile(tabs(1));
  const second = await compile(tabs(2));
  expect(errors(first)).toEqual([]);
  expect(second.diagnostics).toEqual(first.diagnostics);
  expect(second.diagnostics.map((diagnostic) => diagnostic.file)).toEqual(['motor.cpp']);
  expect(second.timings.steps.as).toBeLessThan((first.timings.steps.as ?? 0) + 50);
  expect(second.firmware?.hex).not.toBe(first.firmware?.hex);
});

test('a change in one file or header changes the firmware as a compile from nothing would', async () => {
  await compile(tabs(1));
  const changed = await compile(tabs(1, 4));
  await compile('void setup() {}\nvoid loop() {}');
  expect((await compile(tabs(1, 4))).firmware?.hex).toBe(changed.firmware?.hex);
});

test('the same sketch gives each board its own firmware', async () => {
  const boards = ['uno', 'nano', 'mega', 'leonardo', 'micro'] as const;
  const sketch = 'void setup() { Serial.begin(9600); pinMode(LED_BUILTIN, OUTPUT); }\nvoid loop() {}';
  const results = await Promise.all(boards.map((board) => compile(sketch, { board })));
  expect(results.map(errors)).toEqual([[], [], [], [], []]);
  expect(results.map((result) => result.firmware?.flash.limit)).toEqual([32256, 30720, 253952, 28672, 28672]);
});
