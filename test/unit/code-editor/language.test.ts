import { beforeAll, describe, expect, test } from 'vitest';
import {
  completionsAt,
  definitionAt,
  hoverAt,
  type Knowledge,
  placesAt,
  renamed,
  signatureAt,
} from '../../../src/code-editor/language/index.ts';
import { mended } from '../../../src/compiler/index.ts';
import { testCompiler } from '../compiler/compiler.ts';

const program = `#include <Servo.h>
const int ledPin = 13; // the lamp
Servo arm;
int angle = 0;

// Turns the arm slowly.
void turn(int to, int pause = 15) {
  for (int step = angle; step < to; step++) {
    arm.write(step);
    delay(pause);
  }
  angle = to;
}

void setup() {
  arm.attach(9);
  int angle = 5;
  turn(angle, 10);
}

void loop() {
  turn(90);
  // angle in a comment
  Serial.println("angle");
}
`;

let knowledge: Knowledge;
const pins = ['A0', 'LED_BUILTIN'];
beforeAll(async () => {
  const compiler = await testCompiler();
  const outline = await compiler.outline({ sketch: { files: [{ name: 'S.ino', text: program }] } });
  const words = { ru: 'Зажигает или гасит пин.', en: 'Sets a pin high or low.' };
  knowledge = {
    outline,
    pins,
    reference: [
      {
        name: 'digitalWrite',
        kind: 'function',
        signature: 'void digitalWrite(int pin, int level)',
        example: 'digitalWrite(13, HIGH);',
        words,
      },
      {
        name: 'println',
        within: 'Serial',
        kind: 'method',
        signature: 'Serial.println(value)',
        example: 'Serial.println("hi");',
        words,
      },
    ],
  };
});

/** The program with a line put into `loop`, and the place of the caret `‸` in it. */
function typing(line: string) {
  const lines = program.split('\n');
  const row = lines.indexOf('  turn(90);');
  const text = lines.toSpliced(row, 0, line.replace('‸', '')).join('\n');
  return { file: { name: 'S.ino', text }, at: { line: row + 1, column: line.indexOf('‸') + 1 } };
}
const place = (of: string, nth = 0) => {
  let index = -1;
  for (let n = 0; n <= nth; n++) index = program.indexOf(of, index + 1);
  const before = program.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
};
const file = { name: 'S.ino', text: program };
const labels = (line: string) => {
  const { file: edited, at } = typing(line);
  return completionsAt(knowledge, edited, at, 'ru')?.options.map(({ label }) => label);
};

describe('completion offers', () => {
  test('a student’s own names, Arduino’s words and the board’s pins', () => {
    expect(labels('  digitalWrite(‸')).toEqual(
      expect.arrayContaining(['ledPin', 'angle', 'turn', 'digitalWrite', 'A0', 'LED_BUILTIN']),
    );
  });

  test('a name written a moment ago, which no outline knows yet', () => {
    expect(labels('  int brandNew = 1; bra‸')).toContain('brandNew');
    expect(labels('  bra‸')).not.toContain('bra');
  });

  test('no name of another function’s inside', () => {
    expect(labels('  ‸')).not.toContain('step');
    expect(labels('  ‸')).not.toContain('pause');
  });

  test('what an object of a library’s class can do', () => {
    const options = labels('  arm.‸');
    expect(options).toEqual(expect.arrayContaining(['attach', 'write', 'read', 'detach']));
    expect(options).not.toContain('digitalWrite');
  });

  test('what Serial can do, of its base classes too, once each', () => {
    const options = labels('  Serial.pr‸') ?? [];
    expect(options).toEqual(
      expect.arrayContaining(['begin', 'available', 'print', 'println', 'readStringUntil', 'parseInt']),
    );
    expect(new Set(options).size).toBe(options.length);
  });

  test('libraries after #include', () => {
    expect(labels('#include <Se‸')).toEqual(expect.arrayContaining(['Servo.h', 'Wire.h']));
  });

  test('nothing inside a text or a comment', () => {
    expect(labels('  Serial.print("di‸");')).toBeUndefined();
    expect(labels('  // di‸')).toBeUndefined();
  });
});

describe('hover tells', () => {
  test('what a word of Arduino does, in the student’s language, with an example', () => {
    const { file: edited, at } = typing('  digital‸Write(1, 2);');
    expect(hoverAt(knowledge, edited, at, 'ru')).toMatchObject({
      declaration: 'void digitalWrite(int pin, int level)',
      words: 'Зажигает или гасит пин.',
      example: 'digitalWrite(13, HIGH);',
    });
  });

  test('how the student’s own names are declared, with their comments', () => {
    expect(hoverAt(knowledge, file, place('turn(90)'), 'en')).toMatchObject({
      declaration: 'void turn(int to, int pause = 15)',
      words: 'Turns the arm slowly.',
    });
    expect(hoverAt(knowledge, file, place('ledPin'), 'en')).toMatchObject({
      declaration: 'const int ledPin',
      words: 'the lamp',
    });
  });

  test('the nearest of two names that are the same', () => {
    expect(definitionAt(knowledge, file, place('angle, 10'))).toEqual({
      file: 'S.ino',
      ...place('angle = 5'),
    });
    expect(definitionAt(knowledge, file, place('angle = to'))).toEqual({
      file: 'S.ino',
      ...place('angle = 0'),
    });
  });
});

test('help with a call shows how it is called and which value is being written', () => {
  const { file: edited, at } = typing('  turn(45, ‸');
  const help = signatureAt(knowledge, edited, at, 'ru');
  expect(help?.active).toBe(1);
  expect(help?.signatures[0]?.label).toBe('void turn(int to, int pause = 15)');
  const [, second] = help?.signatures[0]?.parameters ?? [];
  expect(help?.signatures[0]?.label.slice(second?.[0], second?.[1])).toBe('int pause = 15');
});

describe('renaming', () => {
  test('changes every place that means the same, and no other', () => {
    const renaming = renamed(knowledge, [file], file, place('angle = 0'), 'corner');
    const edits = 'edits' in renaming ? (renaming.edits.get('S.ino') ?? []) : [];
    const text = mended(program, edits);
    expect(text).toContain('int corner = 0;');
    expect(text).toContain('for (int step = corner; step < to; step++)');
    expect(text).toContain('corner = to;');
    expect(text).toContain('int angle = 5;\n  turn(angle, 10);');
    expect(text).toContain('// angle in a comment\n  Serial.println("angle");');
  });

  test('is refused for names of Arduino, for what is no name and for what is taken', () => {
    expect(renamed(knowledge, [file], file, place('delay'), 'wait')).toEqual({ refused: 'not-own' });
    expect(renamed(knowledge, [file], file, place('angle = 0'), '2angle')).toEqual({ refused: 'not-a-name' });
    expect(renamed(knowledge, [file], file, place('angle = 0'), 'ledPin')).toEqual({ refused: 'taken' });
  });

  test('finds a parameter inside its function only', () => {
    expect(placesAt(knowledge, [file], file, place('to, int')).map(({ line }) => line)).toEqual([7, 8, 12]);
  });
});
