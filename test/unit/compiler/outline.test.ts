import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import { outlineOf } from '../../../src/compiler/outline/outline.ts';
import type { CodeSymbol } from '../../../src/compiler/outline/symbol.ts';
import { CppParser } from '../../../src/compiler/prepare/cpp-parser.ts';
import { testCompiler } from './compiler.ts';

let parser: CppParser;
beforeAll(async () => {
  const require = createRequire(import.meta.url);
  parser = await CppParser.open({
    runtime: await readFile(require.resolve('web-tree-sitter/web-tree-sitter.wasm')),
    grammar: await readFile(require.resolve('tree-sitter-cpp/tree-sitter-cpp.wasm')),
  });
});

const outline = (text: string) => parser.parse(text, (root) => outlineOf(root, 'Sketch.ino'));
const short = ({ kind, name, type, line }: CodeSymbol) => `${line} ${kind} ${name}: ${type}`;

describe('the names of a program', () => {
  test('its variables, constants, macros, functions and what they take', () => {
    const symbols = outline(`#define LED 13
const int buttonPin = 2; // the button
unsigned long lastTime = 0;
int notes[] = {1, 2};
Servo arm;
LiquidCrystal lcd(12, 11, 5, 4, 3, 2);

// Turns the arm
// slowly.
void turn(int angle, int speed = 5) {
  for (int i = 0; i < angle; i++) {
    byte step = i;
  }
}
bool isPressed();
`);
    expect(symbols.map(short)).toEqual([
      '1 macro LED: 13',
      '2 constant buttonPin: const int',
      '3 variable lastTime: unsigned long',
      '4 variable notes: int[]',
      '5 variable arm: Servo',
      '6 variable lcd: LiquidCrystal',
      '10 function turn: void',
      '10 parameter angle: int',
      '10 parameter speed: int',
      '11 variable i: int',
      '12 variable step: byte',
      '15 function isPressed: bool',
    ]);
    const named = (name: string) => symbols.find((symbol) => symbol.name === name);
    expect(named('turn')?.parameters).toEqual([
      { type: 'int', name: 'angle' },
      { type: 'int', name: 'speed', byDefault: '5' },
    ]);
    expect(named('turn')?.comment).toBe('Turns the arm\nslowly.');
    expect(named('buttonPin')?.comment).toBe('the button');
    expect(named('i')?.scope).toEqual({ from: 11, to: 13 });
    expect(named('angle')?.scope).toEqual({ from: 10, to: 14 });
  });

  test('of a class what is public', () => {
    const symbols = outline(`class Robot : public Machine {
 public:
  Robot(int left, int right);
  void go(int cm) { move(cm); }
  int speed;
 private:
  void move(int cm);
};
struct Point { int x; int y; };
enum Mode { WAIT, RUN };
typedef unsigned char small;
void Robot::move(int cm) {}
`);
    expect(
      symbols
        .filter(({ kind }) => kind !== 'parameter')
        .map(({ kind, name, within }) => [kind, name, within]),
    ).toEqual([
      ['class', 'Robot', undefined],
      ['method', 'Robot', 'Robot'],
      ['method', 'go', 'Robot'],
      ['field', 'speed', 'Robot'],
      ['class', 'Point', undefined],
      ['field', 'x', 'Point'],
      ['field', 'y', 'Point'],
      ['constant', 'WAIT', undefined],
      ['constant', 'RUN', undefined],
      ['type', 'small', undefined],
    ]);
  });

  test('while half of a line is not written yet', () => {
    const names = outline('int speed = 5;\nvoid setup() {\n  Serial.\n}\nvoid loop() {\n  go(spe\n}\n').map(
      ({ name }) => name,
    );
    expect(names).toEqual(expect.arrayContaining(['speed', 'setup', 'loop']));
  });
});

test('a sketch’s outline holds its libraries’ names and the core’s', async () => {
  const text =
    '#include <Servo.h>\nServo arm;\nvoid setup() { arm.attach(9); Serial.begin(9600); }\nvoid loop() {}\n';
  const compiler = await testCompiler();
  const { libraries, core, headers } = await compiler.outline({
    sketch: { files: [{ name: 'S.ino', text }] },
  });
  const of = (symbols: readonly CodeSymbol[], name: string) =>
    symbols.filter((symbol) => symbol.name === name);
  expect(of(libraries, 'attach')[0]).toMatchObject({ kind: 'method', within: 'Servo', file: 'src/Servo.h' });
  expect(of(core, 'Serial')[0]).toMatchObject({ type: 'HardwareSerial' });
  expect(of(core, 'HardwareSerial')[0]).toMatchObject({ kind: 'class', bases: ['Stream'] });
  expect(of(core, 'println').length).toBeGreaterThan(3);
  expect(headers).toEqual(expect.arrayContaining(['Servo.h', 'Wire.h', 'LiquidCrystal.h']));
});
