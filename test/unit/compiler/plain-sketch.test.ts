import { expect, test } from 'vitest';
import { hasOnlySetupAndLoop } from '../../../src/compiler/prepare/plain-sketch.ts';

const plain = (text: string) => hasOnlySetupAndLoop(text);

test('setup() and loop() alone need no prototypes, whatever stands in them and around', () => {
  expect(plain('')).toBe(true);
  expect(plain('void setup() {}\nvoid loop() { if (a) { b(); } else { c(); } }')).toBe(true);
  expect(plain('#include <Servo.h>\nServo arm;\nint n = 3;\nvoid setup(void)\n{\n}\nvoid loop() {}')).toBe(
    true,
  );
  expect(
    plain(
      '// int f() {\nvoid setup() { Serial.print("int f() {"); char c = \'{\'; }\n/* } */ void loop() /* { */ {}',
    ),
  ).toBe(true);
});

test('a third function is seen in any dress', () => {
  const withRest = (text: string) => `void setup() {}\nvoid loop() {}\n${text}\n`;
  for (const text of [
    'int f() { return 1; }',
    'void mysetup() {}',
    'void setup(int pin) {}',
    'ISR(TIMER1_OVF_vect) {}',
    'template <class T> T f(T a) { return a; }',
    'struct Point { int x; };',
    'int f() <% return 1; %>',
    '#define BODY {}\nint f() BODY',
    'const char* page = R"({)"; int f() { return 1; } // )"',
    "int a = 1'000; int f() { return 1; } int b = 1'000;",
    "int a = 0xF'0; int f() { return 1; } int b = 0xF'0;",
    '// what goes on \\\n"\nint f() { return 1; } // "',
  ])
    expect(plain(withRest(text)), text).toBe(false);
});

test('what is half-written counts as more', () => {
  expect(plain('void setup() {\nvoid loop() {}')).toBe(false);
  expect(plain('void setup() {} }\nvoid loop() {}')).toBe(false);
});
