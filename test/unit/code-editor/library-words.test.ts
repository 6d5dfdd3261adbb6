import { expect, test } from 'vitest';
import { libraryClasses } from '../../../src/code-editor/reference/index.ts';
import { allHeaders, classesIn } from './headers.ts';

/** Of what no sketch has an object: parts of libraries, and USB as it is built of pieces. */
const notForSketches = ['HID.h', 'DotFont.h', 'IRSampler.h'];

const declared = allHeaders
  .filter(({ name }) => !notForSketches.includes(name))
  .flatMap(({ text }) => classesIn(text))
  .filter(({ methods }) => methods.size > 0);

test('every public method of a library that comes with Kulibin is told of, and none that it does not have', () => {
  expect(declared.reduce((sum, { methods }) => sum + methods.size, 0)).toBeGreaterThan(250);
  for (const { name, methods } of declared)
    expect(Object.keys(libraryClasses[name]?.methods ?? {}).sort(), name).toEqual([...methods].sort());
});

test('it is told in both languages, in a sentence', () => {
  for (const [name, { words, methods }] of Object.entries(libraryClasses)) {
    for (const [method, { ru, en }] of [['', words] as const, ...Object.entries(methods)]) {
      expect(ru, `${name}.${method}`).toMatch(/^[А-ЯЁ][^.]*[а-яё].*\.$/);
      expect(en, `${name}.${method}`).toMatch(/^[A-Z][^а-яё]*\.$/);
    }
  }
});
