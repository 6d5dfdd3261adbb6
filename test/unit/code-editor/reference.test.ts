import { describe, expect, test } from 'vitest';
import { reference } from '../../../src/code-editor/reference/index.ts';
import { compile, errors } from '../compiler/compiler.ts';

describe('the reference of the Arduino language', () => {
  test('tells of each word once, in both languages, in a sentence', () => {
    const names = reference.map(({ within, name }) => `${within ?? ''}.${name}`);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, words } of reference) {
      expect(words.ru, name).toMatch(/[а-яё].*\.$/is);
      expect(words.en, name).toMatch(/^[^а-яё]*[a-z].*\.$/is);
    }
  });

  test('its declarations are those of functions that take what they say', () => {
    for (const { kind, signature, name } of reference)
      if (kind === 'function' || kind === 'method') expect(signature, name).toContain(`${name}(`);
  });

  test('its examples are C++ that compiles', async () => {
    const around = `
      int light, speed, angle, a, b, i, key, led; unsigned long last, value; volatile long count; byte buttons, lights;
      float r; int n; int pins[3]; String text, line; struct Lcd { void print(const char *) {} } lcd;
      void pressed() {} void f() {} void go() {} void stop() {}`;
    const spaces = reference.map(({ name, kind, example }, number) => {
      const isTop = /^(?:void|const int notes|struct|class|volatile)/.test(example) || name === 'void';
      const code = /^(?:case|default)/.test(example) ? `switch (key) { ${example} }` : example;
      const needsLoop = name === 'break' || name === 'continue';
      const body = needsLoop ? `while (true) { ${code} }` : code.replace(/^return a \+ b;$/, 'return;');
      return kind === 'function' && (name === 'setup' || name === 'loop')
        ? `namespace n${number} { ${example} }`
        : isTop
          ? `namespace n${number} { ${example.replace('void go();', 'void go() {}')} }`
          : `namespace n${number} { void f() { ${body} } }`;
    });
    const result = await compile({
      'Sketch.ino': `${around}\n${spaces.join('\n')}\nvoid setup() {}\nvoid loop() {}\n`,
    });
    expect(errors(result)).toEqual([]);
  });
});
