import { beforeAll, describe, expect, test } from 'vitest';
import type { Tools } from '../../../../src/sketch/from-cpp/index.ts';
import { makeSketch } from '../../../../src/sketch/node.ts';
import { block, workspace } from '../../blocks/building.ts';
import { openTools, wholly } from './corpus.ts';

let tools: Tools;
beforeAll(async () => {
  tools = await openTools();
}, 120_000);

describe('what books write in C++ of their own', () => {
  test('a shift register, bits, and variables changed where they stand', async () => {
    const { json } = await wholly(
      tools,
      `const byte data = 11;
const byte clock = 12;
const int latch = 8;
byte pattern = 1;
long total = 1000;
int order[10];
int length = 0;

void setup() {
  Serial.begin(9600);
  pinMode(latch, OUTPUT);
  pinMode(data, OUTPUT);
  pinMode(clock, OUTPUT);
}

void loop() {
  pattern <<= 1;
  if (pattern == 0) pattern = 1;
  digitalWrite(latch, LOW);
  shiftOut(data, clock, MSBFIRST, pattern);
  digitalWrite(latch, HIGH);
  total /= 2;
  total -= pattern;
  total %= 1000;
  bitSet(pattern, length);
  bitWrite(pattern, 2, total & 1);
  order[length++] = total;
  if (length >= 10) length = 0;
  order[length] |= 4;
  do {
    delay(10);
  } while (analogRead(A0) > 500);
  for (;;) {
    if (bitRead(pattern, length) == 1) break;
    pattern++;
  }
  Serial.println(floor(total / 3.0));
}
`,
    );
    for (const type of ['shift_out', 'change', 'bit_write', 'count', 'do_while'])
      expect(json).toContain(`"cpp_${type}"`);
  });

  test('an interrupt by the name of its function, and memory that lasts', async () => {
    const { json } = await wholly(
      tools,
      `#include <EEPROM.h>
const byte button = 2;
volatile long presses = 0;
long kept = 0;

void pressed() {
  presses++;
}

void setup() {
  pinMode(button, INPUT_PULLUP);
  attachInterrupt(digitalPinToInterrupt(button), pressed, FALLING);
  EEPROM.get(0, kept);
}

void loop() {
  noInterrupts();
  long now = presses;
  interrupts();
  if (now > kept) {
    kept = now;
    EEPROM.put(0, kept);
    EEPROM.update(100, EEPROM.read(100) + 1);
  }
}
`,
    );
    expect(json).toContain('"NAME":"pressed","MODE":"FALLING"');
    for (const type of ['interrupts', 'eeprom_variable', 'eeprom_write', 'eeprom_read'])
      expect(json).toContain(`"cpp_${type}"`);
  });

  test('functions that take and give bytes, characters, big numbers and references', async () => {
    const { json, text } = await wholly(
      tools,
      `char shifted(char letter, int by) {
  if (letter >= 'a' && letter <= 'z') {
    return 'a' + (letter - 'a' + by) % 26;
  }
  return letter;
}

void setColor(byte red, byte green, byte blue) {
  analogWrite(9, red);
  analogWrite(10, green);
  analogWrite(11, 255 - blue);
}

unsigned long since(unsigned long from) {
  return millis() - from;
}

void say(const String &text, uint8_t times) {
  for (uint8_t i = 0; i < times; i++) Serial.println(text);
}

void grow(int &value) {
  value += 3;
}

void setup() {
  Serial.begin(9600);
}

void loop() {
  static int count = 0;
  grow(count);
  setColor(255, count, 0);
  if (since(100) > 5000UL) say("late", 3);
  Serial.println(shifted('b', 3));
  delay(100);
}
`,
    );
    expect(json.match(/"cpp_signature"/g)).toHaveLength(5);
    expect(json.match(/"function_define"/g)).toHaveLength(5);
    expect(text).toContain('void setColor(byte red, byte green, byte blue) {');
    expect(text).toContain('void say(const String &text, uint8_t times) {');
  });
});

describe('a loop of a book', () => {
  test('that no block counts is a for of C++: with a step of its own, or over a number that changes inside', async () => {
    const { json, text } = await wholly(
      tools,
      `int values[5];
int last = 5;

bool isPrime(int n) {
  for (int d = 2; d * d <= n; d++) {
    if (n % d == 0) return false;
  }
  return n > 1;
}

int waited() {
  for (;;) {
    if (digitalRead(2) == LOW) return 5;
  }
}

void setup() {
  Serial.begin(9600);
  pinMode(2, INPUT);
  for (byte i = 0; i < sizeof(values) / sizeof(values[0]); ++i) {
    if (i == 3) continue;
    values[i] = i * 2;
  }
  for (long size = 1; size <= 100000L; size *= 10) Serial.println(size);
}

void loop() {
  for (int i = 0; i < last; i++) {
    if (waited() > analogRead(A0)) last = 2;
    if (isPrime(i)) Serial.println(String(i / 2.0, 3));
  }
}
`,
    );
    expect(json).toContain('"cpp_for"');
    expect(text).toContain('for (int d = 2; d * d <= n; d++) {');
    expect(text).toContain('size *= 10) {');
  });
});

describe('what Arduino calls by itself', () => {
  test('is a function of blocks under its own name', async () => {
    const { text } = await wholly(
      tools,
      `int come = 0;

void setup() {
  Serial.begin(9600);
}

void loop() {
  Serial.println(come);
  delay(1000);
}

void serialEvent() {
  while (Serial.available()) {
    Serial.read();
    come++;
  }
}
`,
    );
    expect(text).toContain('void serialEvent() {');
  });
});

describe('a block made by hand', () => {
  const written = (program: object): string => makeSketch(program, 'uno').sketch.files[0]?.text ?? '';
  const define = (...DO: object[]): object => {
    const [first, second] = DO;
    const inside = second === undefined ? first : { ...first, next: { block: second } };
    return {
      type: 'function_define',
      id: 'step',
      fields: { NAME: 'шаг' },
      inputs: { DO: { block: inside } },
    };
  };

  test('interrupts with a function that there is, by the name that the pupil gave it', () => {
    const attach = block('cpp_attach_interrupt', { NAME: 'шаг', MODE: 'RISING' }, { PIN: 3 });
    const change = block('variable_change', { VAR: { id: 'id of n' } }, { DELTA: 1 });
    const text = written(workspace([attach], [], ['n'], { frames: [define(change) as never] }));
    expect(text).toContain('attachInterrupt(digitalPinToInterrupt(3), shag, RISING);');
    expect(text).toContain('volatile int n = 0;');
    expect(written(workspace([attach], []))).not.toContain('attachInterrupt(');
  });

  test('gives a function the types that it names, and leaves the others to the program', () => {
    const types = block('cpp_signature', { RESULT: 'byte', TAKES: '' });
    const result = block('function_result', {}, { VALUE: 5 });
    const text = written(workspace([], [], [], { frames: [define(types, result) as never] }));
    expect(text).toContain('byte shag() {\n  return 5;\n}');
  });
});
