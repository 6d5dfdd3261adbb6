import { expect, test } from 'vitest';
import { type Built, block, workspace } from '../../../test/unit/blocks/building.ts';
import { openBench } from '../../../test/unit/blocks/part-bench.ts';

const PART = 'ultrasonic:1';
const distance = () => block('ultrasonic_distance', { PART });
const printed = (value: Built) => block('serial_print_line', {}, { VALUE: value });
const pause = (ms: number) => block('control_wait', { UNIT: 'MS' }, { TIME: ms });

/** What the program prints of things at these distances, one after the other. */
async function told(value: Built, things: readonly number[], kit?: object): Promise<string[]> {
  const bench = await openBench(workspace([], [printed(value), pause(20)]), kit);
  const lines: string[] = [];
  for (const cm of things) {
    bench.act(PART, 'distance', cm);
    bench.runFor(100);
    // The last line may not be whole yet.
    lines.push(bench.serial().split('\r\n').at(-2) ?? '');
  }
  return lines;
}

test('a thing is as far as it is, to the centimetre', async () => {
  expect(await told(distance(), [5, 20, 99, 150])).toEqual(['5', '20', '99', '150']);
});

test('nothing ahead is far, not near: without an echo, and beyond the furthest', async () => {
  expect(await told(distance(), [250, 1000, 30])).toEqual(['200', '200', '30']);
  const far = { kit: { parts: [{ id: PART, pins: { TRIG: '7', ECHO: '8' }, settings: { FAR: 400 } }] } };
  expect(await told(distance(), [250, 1000], far)).toEqual(['250', '400']);
});

test('a robot sees a wall that is nearer than it says, and no other', async () => {
  const near = block('ultrasonic_is_near', { PART }, { CM: 20 });
  expect(await told(near, [19, 20, 1000, 3])).toEqual(['1', '0', '0', '1']);
});

test('asking without a pause does not make far things near', async () => {
  const bench = await openBench(workspace([], [printed(distance())]));
  bench.act(PART, 'distance', 1000);
  bench.runFor(120);
  expect(new Set(bench.serial().split('\r\n').slice(0, -1))).toEqual(new Set(['200']));
});

test('the sketch is what is written by hand', async () => {
  const { sketch } = await openBench(
    workspace(
      [],
      [block('control_if', {}, { IF0: block('ultrasonic_is_near', { PART }, { CM: 20 }), DO0: [pause(5)] })],
    ),
  );
  expect(sketch).toBe(`#include <NewPing.h>

const int SONAR_TRIG_PIN = 12;
const int SONAR_ECHO_PIN = 11;

const int SONAR_FAR_CM = 200;
NewPing sonar(SONAR_TRIG_PIN, SONAR_ECHO_PIN, SONAR_FAR_CM);

int sonarDistance() {
  const int cm = sonar.ping_cm();
  return cm == 0 ? SONAR_FAR_CM : cm;  // no echo: far away
}

void setup() {
}

void loop() {
  if (sonarDistance() < 20) {
    delay(5);
  }
}
`);
});
