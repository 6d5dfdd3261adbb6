import { beforeAll, describe, expect, test } from 'vitest';
import { convertSketch, type Tools } from '../../../../src/sketch/from-cpp/index.ts';
import { openTools } from './corpus.ts';

let tools: Tools;
beforeAll(async () => {
  tools = await openTools();
}, 120_000);

/** The types of the blocks of a sketch that needs no C++, with its kit; they have the sketch's firmware. */
async function blocksOf(text: string): Promise<{ types: Set<string>; kit: readonly object[] }> {
  const { workspace, kit, text: again } = await convertSketch(text, 'uno', tools);
  const types = new Set(
    [...JSON.stringify(workspace).matchAll(/"type":"(\w+)"/g)].map(([, type]) => type ?? ''),
  );
  for (const type of ['cpp_statement', 'cpp_value', 'cpp_global', 'cpp_below'])
    expect(types, again).not.toContain(type);
  expect(await tools.compile(again)).toEqual(await tools.compile(text));
  return { types, kit: kit.parts };
}

/** As books write it: wake the HC-SR04, time its echo, count the way out of that. */
function distance(pins: string, modes: string, count: string): string {
  return `${pins}

void setup() {
  ${modes}
}

void loop() {
  digitalWrite(trig, LOW);
  delayMicroseconds(2);
  digitalWrite(trig, HIGH);
  delayMicroseconds(10);
  digitalWrite(trig, LOW);
  ${count}
  Serial.print(cm);
  Serial.println(" cm");
  delay(100);
}
`;
}

const constants = 'const int trig = 9;\nconst int echo = 10;';
const macros = '#define trig 9\n#define echo 10';
const variables = 'int trig = 9;\nint echo = 10;';
const modes = 'pinMode(trig, OUTPUT);\n  pinMode(echo, INPUT);';
const port = 'Serial.begin(9600);';

describe('an HC-SR04 by hand', () => {
  test.each([
    [
      'times 0.034 / 2',
      constants,
      'long time = pulseIn(echo, HIGH);\n  int cm = time * 0.034 / 2;',
      'pin_pulse',
    ],
    ['by 58', macros, 'long cm = pulseIn(echo, HIGH) / 58;', 'pin_pulse'],
    ['by 29 and 2', constants, 'long time = pulseIn(echo, HIGH);\n  long cm = time / 29 / 2;', 'pin_pulse'],
    [
      'by 29.1',
      variables,
      'unsigned long time = pulseIn(echo, HIGH);\n  float cm = (time / 2) / 29.1;',
      'cpp_pulse_in',
    ],
    ['waiting 30 ms at most', constants, 'int cm = pulseIn(echo, HIGH, 30000) * 0.017;', 'cpp_pulse_in'],
  ])('is blocks of pins: %s', async (_, pins, count, pulse) => {
    const { types } = await blocksOf(distance(pins, `${modes}\n  ${port}`, count));
    expect(types).toContain(pulse);
    expect(types).toContain('control_wait');
  });

  test('is blocks whichever line of setup() comes first', async () => {
    const count = 'int cm = pulseIn(echo, HIGH) / 58;';
    for (const lines of [
      `${port}\n  ${modes}`,
      `${modes}\n  ${port}`,
      `pinMode(echo, INPUT);\n  ${port}\n  pinMode(trig, OUTPUT);`,
    ])
      expect((await blocksOf(distance(constants, lines, count))).types).toContain('pin_pulse');
  });
});

describe('a servo of a book', () => {
  const sweep = (lines: string): string => `#include <Servo.h>
#define SERVO_PIN 6
Servo arm;
int angle = 10;

void setup() {
  ${lines}
}

void loop() {
  arm.write(angle);
  angle = map(analogRead(A0), 0, 1023, 0, 180);
  digitalWrite(8, HIGH);
  Serial.println(angle);
}
`;
  const attach = 'arm.attach(SERVO_PIN);';
  const mode = 'pinMode(8, OUTPUT);';

  test.each([
    ['first', `${attach}\n  ${mode}\n  ${port}`],
    ['in the middle', `${mode}\n  ${attach}\n  ${port}`],
    ['last', `${port}\n  ${mode}\n  ${attach}`],
  ])('is in the kit when it is attached %s', async (_, lines) => {
    const { types, kit } = await blocksOf(sweep(lines));
    expect(types).toContain('servo_write');
    expect(kit).toEqual([{ id: 'servo:1', name: 'arm', pins: { SIGNAL: '6' } }]);
  });
});
