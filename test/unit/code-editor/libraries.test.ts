import { beforeAll, describe, expect, test } from 'vitest';
import {
  completionsAt,
  hoverAt,
  type Knowledge,
  signatureAt,
} from '../../../src/code-editor/language/index.ts';
import { libraryClasses } from '../../../src/code-editor/reference/index.ts';
import type { Library } from '../../../src/compiler/index.ts';
import type { SketchCompiler } from '../../../src/compiler/sketch-compiler.ts';
import { testCompiler } from '../compiler/compiler.ts';
import { classesIn, headers } from './headers.ts';

let compiler: SketchCompiler;
beforeAll(async () => {
  compiler = await testCompiler();
});

/** What is known in a sketch that ends with the caret `‸`. */
async function at(text: string, libraries: readonly Library[] = []) {
  const lines = text.slice(0, text.indexOf('‸')).split('\n');
  const file = { name: 'S.ino', text: text.replace('‸', '') };
  const outline = await compiler.outline({ sketch: { files: [file] }, libraries });
  const knowledge: Knowledge = { outline, reference: [], classes: libraryClasses, pins: [] };
  const place = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
  return {
    labels: completionsAt(knowledge, file, place, 'en')?.options.map(({ label }) => label) ?? [],
    hover: hoverAt(knowledge, file, place, 'en'),
    inRussian: hoverAt(knowledge, file, place, 'ru')?.words,
    signature: signatureAt(knowledge, file, place, 'en'),
  };
}

const inLoop = (top: string, line: string) => `${top}\nvoid setup() {\n}\nvoid loop() {\n  ${line}\n}\n`;

test.each(headers)('$name of $library offers what its header declares', async ({ name, text }) => {
  const include = `#include <${name}>`;
  for (const { name: type, methods } of classesIn(text)) {
    const top = `${include}\n${type} *thing;`;
    const { labels } = await at(inLoop(top, 'thing->‸'));
    expect(labels, type).toEqual(expect.arrayContaining([...methods]));
    for (const method of methods) {
      const { hover } = await at(inLoop(top, `thing->${method}‸`));
      expect(hover?.declaration, `${type}::${method}`).toContain(`${method}(`);
      const { signature } = await at(inLoop(top, `thing->${method}(‸);`));
      expect(signature?.signatures[0]?.label, `${type}::${method}`).toContain(`${method}(`);
    }
    expect((await at(inLoop(include, '‸'))).labels).toContain(type);
  }
  const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  for (const [, type = '', object = ''] of code.matchAll(/^(?:extern|static) (\w+) (\w+);/gm)) {
    const methods = classesIn(text).find((each) => each.name === type)?.methods ?? new Set();
    expect((await at(inLoop(include, `${object}.‸`))).labels).toEqual(expect.arrayContaining([...methods]));
    expect((await at(inLoop(include, `‸`))).labels).toContain(object);
  }
  for (const [, constant = '', value = ''] of code.matchAll(/^\s*#define +([A-Z]\w+)[ \t]+([^\n\\]*)/gm))
    if (value.trim() !== '') expect((await at(inLoop(include, '‸'))).labels, name).toContain(constant);
});

test('the methods of well-known libraries are told of in the student’s language, those of their bases too', async () => {
  const told = async (top: string, line: string) => {
    const { hover, inRussian, signature } = await at(inLoop(top, line));
    return [hover?.declaration, hover?.words, inRussian, signature?.signatures[0]?.words];
  };
  expect(await told('#include <Servo.h>\nServo arm;', 'arm.write‸(90);')).toEqual([
    'void Servo::write(int value)',
    expect.stringMatching(/^Turns to an angle/),
    expect.stringMatching(/^Поворачивает на угол/),
    undefined,
  ]);
  const lcd = '#include <LiquidCrystal_I2C.h>\nLiquidCrystal_I2C lcd(0x27, 16, 2);';
  expect((await at(inLoop(lcd, 'lcd.setCursor‸(0, 1);'))).inRussian).toMatch(/сначала столбец, потом строка/);
  expect((await at(inLoop(lcd, 'lcd.print‸("a");'))).inRussian).toMatch(/^Печатает/);
  expect((await at(inLoop('#include <Wire.h>', 'Wire.requestFrom‸(8, 1);'))).inRussian).toMatch(/^Просит/);
  expect((await at(`#include <DHT.h>\nDHT‸ sensor(2, DHT22);\n`)).inRussian).toMatch(/^Датчик температуры/);
  const [, , , words] = await told('#include <Servo.h>\nServo arm;', 'arm.attach(‸);');
  expect(words).toMatch(/^Tells on which pin/);
});

describe('a library that was added from a ZIP', () => {
  const library: Library = {
    name: 'Rover',
    files: [
      {
        name: 'src/Rover.h',
        text: `#pragma once
/// Drives on two motors.
class Rover {
 public:
  /// Goes so far, in centimetres.
  void drive(int cm, int speed = 100);
  static const int fastest = 255;
};
enum RoverGear { GEAR_SLOW, GEAR_FAST };
`,
      },
    ],
  };

  test('is offered and told of as those that come with Kulibin', async () => {
    const top = '#include <Rover.h>\nRover rover;';
    expect((await at(`#include <Ro‸\n`, [library])).labels).toContain('Rover.h');
    expect((await at(inLoop(top, 'rover.‸'), [library])).labels).toEqual(
      expect.arrayContaining(['drive', 'fastest']),
    );
    expect((await at(inLoop(top, '‸'), [library])).labels).toEqual(
      expect.arrayContaining(['Rover', 'GEAR_SLOW', 'GEAR_FAST']),
    );
    expect((await at(inLoop(top, 'rover.drive‸'), [library])).hover).toMatchObject({
      declaration: 'void Rover::drive(int cm, int speed = 100)',
      words: 'Goes so far, in centimetres.',
    });
    expect((await at(inLoop(top, 'rover.drive(5, ‸);'), [library])).signature).toMatchObject({
      active: 1,
      signatures: [{ label: 'void Rover::drive(int cm, int speed = 100)' }],
    });
  });
});
