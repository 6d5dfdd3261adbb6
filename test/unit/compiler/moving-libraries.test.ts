import { describe, expect, test } from 'vitest';
import { boards } from '../../../src/boards/index.ts';
import { compile, errors, warnings } from './compiler.ts';

/** Each uses the whole of a library's interface, as books do. */
const sketches = {
  Servo: `#include <Servo.h>
Servo arm, claw;
void setup() { arm.write(20); arm.attach(9); claw.attach(10, 600, 2300); }
void loop() {
  for (int angle = 0; angle <= 180; angle++) arm.write(angle);
  claw.writeMicroseconds(1500);
  if (arm.attached() && arm.read() > 90 && arm.readMicroseconds() < MAX_PULSE_WIDTH) arm.detach();
}`,
  Stepper: `#include <Stepper.h>
const int turn = 200;
Stepper two(turn, 2, 3), four(turn, 8, 9, 10, 11), five(500, 4, 5, 6, 7, 12);
void setup() { four.setSpeed(60); two.setSpeed(5); five.setSpeed(5); }
void loop() { four.step(turn); four.step(-turn / 2); two.step(1); five.step(1); }`,
  AFMotor: `#include <AFMotor.h>
AF_DCMotor left(1), right(2, MOTOR12_64KHZ);
AF_Stepper stepper(200, 2);
void setup() { left.setSpeed(200); stepper.setSpeed(10); }
void loop() {
  left.run(FORWARD); right.run(BACKWARD); left.run(BRAKE); right.run(RELEASE);
  stepper.step(100, FORWARD, SINGLE); stepper.step(10, BACKWARD, MICROSTEP); stepper.onestep(FORWARD, INTERLEAVE);
  stepper.release();
}`,
};

describe.each(Object.entries(sketches))('%s', (_, sketch) => {
  test.each(boards.map(({ id }) => id))('compiles for the %s without a word', async (board) => {
    const result = await compile(sketch, { board });
    expect([...errors(result), ...warnings(result)]).toEqual([]);
    expect(result.firmware).toBeDefined();
  });
});
