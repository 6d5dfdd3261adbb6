import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { officialExamples } from '../../../test/corpus/official-examples.ts';
import { openSketchBench } from '../../../test/unit/blocks/sketch-bench.ts';

const onNine = { type: 'servo', pins: { SIGNAL: '9' } };

test('a sweep as books write it goes from end to end and back', async () => {
  const sweep = `#include <Servo.h>
Servo myservo;
int pos = 0;
void setup() { myservo.attach(9); }
void loop() {
  for (pos = 0; pos <= 180; pos += 1) { myservo.write(pos); delay(5); }
  for (pos = 180; pos >= 0; pos -= 1) { myservo.write(pos); delay(5); }
}`;
  const { board, device } = await openSketchBench(sweep, onNine);
  const angles: number[] = [];
  for (let at = 0; at < 40; at++) {
    board.runFor(50);
    angles.push(Number(device.look().angle));
  }
  expect(Math.max(...angles)).toBeGreaterThan(174);
  expect(Math.min(...angles.slice(20))).toBeLessThan(6);
});

test('the official mood indicator turns its servo by a knob', async () => {
  const file = join(
    officialExamples()[0] ?? '',
    '10.StarterKit_BasicKit/p05_ServoMoodIndicator/p05_ServoMoodIndicator.ino',
  );
  const { board, device } = await openSketchBench(readFileSync(file, 'utf8'), onNine);
  board.setAnalog('A0', 512);
  board.runFor(600);
  expect(device.look().angle).toBeCloseTo(89, 0);
  board.setAnalog('A0', 1023);
  board.runFor(600);
  expect(device.look().angle).toBeCloseTo(179, 0);
});

test('PWM on pin 9 works again when the last servo is let go', async () => {
  const sketch = `#include <Servo.h>
Servo servo;
void setup() { servo.attach(10); delay(50); servo.detach(); pinMode(9, OUTPUT); analogWrite(9, 64); }
void loop() {}`;
  const { board, device } = await openSketchBench(sketch, { type: 'led', pins: { A: '9' } });
  board.runFor(150);
  device.look();
  board.runFor(100);
  expect(device.look().brightness).toBeCloseTo(0.25, 1);
});

/** Pulses made by hand, of a length and a period in µs. */
const pulses = (width: number, period: number) => `
void setup() { pinMode(9, OUTPUT); }
void loop() {
  digitalWrite(9, HIGH);
  delayMicroseconds(${width});
  digitalWrite(9, LOW);
  delayMicroseconds(${(period - width) % 10_000});
  delay(${Math.floor((period - width) / 10_000) * 10});
}`;

test.each([
  ['in time and of the right length turn it', 1000, 20_000, true],
  ['too long for it', 2600, 20_000, false],
  ['too short for it', 400, 20_000, false],
  ['twice as often as it should be', 1000, 10_000, false],
  ['half as often as it should be', 1000, 40_000, false],
])('pulses %s', async (_, width, period, turns) => {
  const { board, device } = await openSketchBench(pulses(width, period), onNine);
  board.runFor(500);
  const { angle, pulseUs } = device.look();
  expect(Number(pulseUs) > 0).toBe(turns);
  if (turns) expect(Math.abs(Number(angle) - 44.2)).toBeLessThan(3);
  else expect(angle).toBe(90);
});
