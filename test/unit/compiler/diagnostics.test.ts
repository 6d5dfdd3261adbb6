import { describe, expect, test } from 'vitest';
import { compile, errors, warnings } from './compiler.ts';

describe('mistakes are told at the place the pupil knows', () => {
  test('in a tab of the sketch, line and column of that tab', async () => {
    const result = await compile({
      'Main.ino': 'void setup() {}\nvoid loop() { later(); }',
      'other.ino': '// a\n\nvoid later() {\n\tint x = 5\n}',
    });
    expect(errors(result)).toEqual(["other.ino:4:11 expected ',' or ';' before '}' token"]);
  });

  test('in columns as an editor counts them, Cyrillic and emoji before the place included', async () => {
    const text = 'void setup() { Serial.print("привет 🤖"); wrong(); }\nvoid loop() {}';
    const result = await compile(text);
    expect(errors(result)).toEqual([
      `Sketch.ino:1:${text.indexOf('wrong') + 1} 'wrong' was not declared in this scope`,
    ]);
    const error = result.diagnostics.find((diagnostic) => diagnostic.severity === 'error');
    expect(text.slice((error?.column ?? 0) - 1, (error?.endColumn ?? 0) - 1)).toBe('wrong');
  });

  test('in a header of the sketch', async () => {
    const result = await compile({
      'A.ino': '#include "motor.h"\nvoid setup() {}\nvoid loop() {}',
      'motor.h': '#pragma once\nint speed = ;\n',
    });
    expect(errors(result)).toEqual(["motor.h:2:13 expected primary-expression before ';' token"]);
  });

  test('in a C file and a C++ file of the sketch', async () => {
    const c = await compile({
      'A.ino': 'void setup() {}\nvoid loop() {}',
      'b.c': 'int f(void) { return x; }',
    });
    expect(errors(c)).toEqual(["b.c:1:22 'x' undeclared (first use in this function)"]);
    const cpp = await compile({
      'A.ino': 'void setup() {}\nvoid loop() {}',
      'b.cpp': '\nint f() { return x; }',
    });
    expect(errors(cpp)).toEqual(["b.cpp:2:18 'x' was not declared in this scope"]);
  });

  test('in inline assembly', async () => {
    const result = await compile('void setup() {\n  asm volatile("nop\\n bogus r1");\n}\nvoid loop() {}');
    expect(errors(result)[0]).toMatch(/^Sketch.ino:[23]:1 unknown opcode `bogus'$/);
  });

  test('for a function declared but never written: at its call', async () => {
    const result = await compile('void ghost();\nvoid setup() {}\nvoid loop() { ghost(); }');
    expect(errors(result)).toEqual(['Sketch.ino:3:15 undefined reference to ‘ghost()’']);
  });

  test('for a library that nobody has', async () => {
    const result = await compile('#include <Nowhere.h>\nvoid setup() {}\nvoid loop() {}');
    expect(errors(result)).toEqual(['Sketch.ino:1:10 Nowhere.h: No such file or directory']);
  });

  test('as warnings, with their switch, and only for the pupil’s own code', async () => {
    const result = await compile(
      '#include <Wire.h>\nvoid setup() { int unused; Wire.begin(); }\nvoid loop() {}',
    );
    expect(warnings(result)).toEqual(["Sketch.ino:2:20 unused variable 'unused'"]);
    expect(result.diagnostics[0]?.option).toBe('-Wunused-variable');
    expect(result.firmware).toBeDefined();
  });

  test('and a Cyrillic name is shown as written', async () => {
    const result = await compile('void setup() { скорость = 5; }\nvoid loop() {}');
    expect(errors(result)[0]).toContain("'скорость' was not declared");
  });
});

describe('a program that does not fit', () => {
  test('into flash: says by how much, by the board’s own limit', async () => {
    const arrays = Array.from({ length: 2 }, (_, i) => `const char a${i}[20000] PROGMEM = {1};`).join('\n');
    const result = await compile(
      `${arrays}\nvoid setup() {}\nvoid loop() { Serial.print(pgm_read_byte(a0 + random(9)) + pgm_read_byte(a1 + random(9))); }`,
    );
    expect(result.firmware).toBeUndefined();
    const problem = result.diagnostics[0]?.problem;
    expect(problem?.code).toBe('flash-full');
    expect(problem?.details.limit).toBe(32256);
    expect(problem?.details.used).toBeGreaterThan(40000);
    expect(problem?.details.used).toBeLessThan(44000);
  });

  test('into RAM; nearly full is only a warning', async () => {
    const sketch = (size: number) =>
      `char text[${size}];\nvoid setup() { Serial.begin(9600); }\nvoid loop() { Serial.print(text); }`;
    const full = await compile(sketch(3000));
    expect(full.firmware).toBeUndefined();
    expect(full.diagnostics[0]?.problem).toMatchObject({ code: 'ram-full', details: { limit: 2048 } });
    const tight = await compile(sketch(1700));
    expect(tight.firmware?.ram.used).toBeGreaterThan(1700);
    expect(tight.diagnostics.map((diagnostic) => diagnostic.problem?.code)).toEqual(['ram-low']);
    expect((await compile(sketch(3000), { board: 'mega' })).firmware?.ram.limit).toBe(8192);
  });
});

describe('odd input', () => {
  test.each([
    ['an empty sketch', '', 'undefined reference to ‘setup’'],
    ['text that is no program', 'Привет, Кулибин!', 'Sketch.ino:1'],
    ['an open brace', 'void setup() {', 'Sketch.ino:1'],
    [
      'a macro without end',
      '#define A A A\n#define B(x) B(x\nvoid setup() { B( }\nvoid loop() {}',
      'Sketch.ino:3',
    ],
    ['binary rubbish', '\u0000\u0001\ufffd{{{{', 'Sketch.ino'],
  ])('%s ends in an error, and the next compile works', async (_, text, expected) => {
    const result = await compile(text);
    expect(result.firmware).toBeUndefined();
    expect(errors(result).join('\n')).toContain(expected);
    expect((await compile('void setup() {}\nvoid loop() {}')).firmware).toBeDefined();
  });

  test('a macro that grows without end is told as such', async () => {
    const result = await compile(
      '#define A(x) x x x x x x x x x x x x x x x x\n#define B(x) A(A(A(A(A(A(A(A(x))))))))\nvoid setup() { B(B(Serial.print(1);)) }\nvoid loop() {}',
    );
    expect(result.firmware).toBeUndefined();
    expect(result.diagnostics.at(-1)?.problem?.code).toBe('compile-memory');
  });

  test('a template that instantiates itself without end is stopped by the compiler', async () => {
    const result = await compile(
      'template <int N> struct S { static const long v = S<N + 1>::v; };\nvoid setup() { Serial.print(S<0>::v); }\nvoid loop() {}',
    );
    expect(errors(result).join()).toContain('template instantiation depth exceeds maximum');
  });
});
