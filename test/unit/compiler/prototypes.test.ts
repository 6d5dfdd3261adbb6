import { describe, expect, test } from 'vitest';
import { compile, errors, warnings } from './compiler.ts';

const loop = 'void loop() {}\n';

/** Sketches that Arduino's builder takes because it declares functions ahead; each calls before it defines. */
const callsBeforeDefinition: Readonly<Record<string, string>> = {
  'a function with no parameters': `void setup() { blink(); }\n${loop}void blink() {}`,
  'a result that is a pointer': `void setup() { Serial.println(name()); }\n${loop}const char *name() { return "k"; }`,
  'a result that is a reference': `int v;\nvoid setup() { ref() = 3; }\n${loop}int &ref() { return v; }`,
  'default arguments left out by the caller': `void setup() { beep(); }\n${loop}void beep(int hz = 440, long ms = -1) { tone(8, hz, ms); }`,
  'default arguments that name a constant below': `void setup() { beep(1, 2); }\n${loop}const int T = 5;\nvoid beep(int hz, int ms = T) { tone(8, hz, ms); }`,
  'a template': `void setup() { Serial.println(twice(2)); }\n${loop}template <typename T> T twice(T x) { return x + x; }`,
  'a template over several lines': `void setup() { Serial.println(most(2, 3)); }\n${loop}template <typename T>\nT\nmost(T a,\n     T b)\n{ return a > b ? a : b; }`,
  'an attribute before the name': `void setup() { f(); }\n${loop}void __attribute__((noinline)) f() {}`,
  'a C++ attribute': `void setup() { f(); }\n${loop}[[gnu::noinline]] int f() { return 1; }`,
  'static and inline': `void setup() { f(); g(); }\n${loop}static void f() {}\ninline void g() {}`,
  'a macro as the result type': `#define WORD unsigned int\nvoid setup() { f(); }\n${loop}WORD f() { return 1; }`,
  'a macro as a specifier': `#define QUICK inline\nvoid setup() { f(); }\n${loop}QUICK int f() { return 1; }`,
  'comments in odd places': `void setup() { f(1, 2); }\n${loop}int /* what */ f // the name\n  (int a /* first } */, // {\n   int b) /* ; */ { return a + b; }`,
  'braces and quotes in strings and characters': `void setup() { f(); }\nvoid loop() { Serial.print("} void g() {"); Serial.print('{'); }\nvoid f() { Serial.print("\\"{"); }`,
  'a raw string with code in it': `void setup() { f(); }\n${loop}const char *t = R"x(void h() { )x";\nvoid f() { Serial.print(t); }`,
  'a struct of the sketch as parameter': `struct Point { int x, y; };\nvoid setup() { Point p{1, 2}; f(p); }\n${loop}void f(Point p) { Serial.print(p.x); }`,
  'an enum below the first function': `void setup() {}\nenum Mode { OFF, ON };\nvoid loop() { f(ON); }\nvoid f(Mode m) { Serial.print(m); }`,
  'a class below the first function': `void setup() {}\nclass Car { public: int v = 0; };\nCar car;\nvoid loop() { drive(car); }\nvoid drive(Car &c) { c.v++; }`,
  'a typedef and a using': `typedef unsigned char B8;\nusing Hz = unsigned int;\nvoid setup() { f(1, 2); }\n${loop}Hz f(B8 a, Hz b) { return a + b; }`,
  'an array and a function pointer as parameters': `void hello() {}\nint a[3];\nvoid setup() { f(a, hello); }\n${loop}void f(int v[], void (*done)()) { v[0] = 1; done(); }`,
  'a function used by a global above it': `void tick();\nvoid (*handler)() = tock;\nvoid setup() { handler(); }\n${loop}void tick() {}\nvoid tock() {}`,
  'a function in the branch of an #ifdef that holds': `#define FAST\nvoid setup() { f(); }\n${loop}#ifdef FAST\nvoid f() {}\n#else\nvoid f(Nonsense n) {}\n#endif`,
  'a function in the #else of an #if': `void setup() { f(); }\n${loop}#if F_CPU < 1000\nNonsense f() {}\n#elif defined(NOPE)\nvoid f(Nonsense n) {}\n#else\nvoid f() {}\n#endif`,
  'two functions of one name': `void setup() { f(1); f("a"); }\n${loop}void f(int n) {}\nvoid f(const char *t) {}`,
  'extern "C"': `void setup() { f(); }\n${loop}extern "C" void f() {}`,
  'an interrupt beside it': `volatile int n;\nvoid setup() { f(); }\n${loop}ISR(TIMER1_COMPA_vect) { n++; }\nvoid f() {}`,
  'a long comment over the place of the prototype': `int a; /* here\nand here */ void setup() { f(); }\n${loop}void f() {}`,
  'old Mac and DOS line ends': `void setup() { f(); }\r\nvoid loop() {}\r\n\r\nvoid f() {}\r\n`,
  'no newline at the end of the file and a comment there': `void setup() { f(); }\n${loop}void f() {} // end`,
  'a constexpr function and a size in a parameter': `const int N = 3;\nvoid setup() { int v[N] = {1, 2, 3}; f(v); }\n${loop}int f(int (&v)[N]) { return v[0]; }`,
  'a const String reference': `void setup() { say(F("a")); }\n${loop}void say(const String &text) { Serial.print(text); }`,
  'a lambda inside': `void setup() { f(); }\n${loop}void f() { auto g = [](int x) { return x + 1; }; Serial.print(g(1)); }`,
};

describe('a sketch may call a function above its definition', () => {
  for (const [what, sketch] of Object.entries(callsBeforeDefinition)) {
    test(what, async () => {
      const result = await compile(sketch);
      expect(errors(result)).toEqual([]);
      expect(result.firmware?.flash.used).toBeGreaterThan(400);
    });
  }

  test('in another tab, whatever the order of their names', async () => {
    const result = await compile({
      'Main.ino': '#include "pins.h"\nvoid setup() { start(LED); }\nvoid loop() { zebra(); }',
      'zebra.ino': 'void zebra() { apple(); }',
      'apple.ino':
        'Mode mode;\nvoid apple() { mode = ON; }\nvoid start(int pin = 13) { pinMode(pin, OUTPUT); }',
      'pins.h': '#pragma once\n#define LED 13\nenum Mode { OFF, ON };',
    });
    expect(errors(result)).toEqual([]);
  });

  test('below a variable with an attribute, without a warning of code that is not the student’s', async () => {
    const kept = 'uint8_t kept[4] __attribute__((section(".noinit")));';
    const result = await compile(`void setup() { f(); }\n${loop}${kept}\n\nvoid f() { kept[0]++; }`);
    expect([...errors(result), ...warnings(result)]).toEqual([]);
  });

  test('but a mistake inside such a function is told once, at its own line', async () => {
    const result = await compile(`void setup() { f(1); }\n\n\nvoid f(Nonsense n) {}\n${loop}`);
    expect(errors(result)).toEqual([
      "Sketch.ino:4:6 variable or field 'f' declared void",
      "Sketch.ino:4:8 'Nonsense' was not declared in this scope",
      "Sketch.ino:1:16 'f' was not declared in this scope",
    ]);
  });
});
