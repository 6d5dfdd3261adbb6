import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  completionsAt,
  hoverAt,
  type Knowledge,
  signatureAt,
} from '../../../src/code-editor/language/index.ts';
import type { Library } from '../../../src/compiler/index.ts';
import type { SketchCompiler } from '../../../src/compiler/sketch-compiler.ts';
import { testCompiler } from '../compiler/compiler.ts';

/** Debian's package arduino-core-avr. */
const core = '/usr/share/arduino/hardware/arduino/avr/libraries';
const bundled = join(import.meta.dirname, '../../../toolchain/libraries');
/** Between the parts of one library: no sketch includes them. */
const inner = new Set([
  'IRSampler.h',
  'glyphs.h',
  'LedText.h',
  'LcdText.h',
  'SSD1306Ascii.h',
  'CharacterLcd.h',
]);

/** What a header lets a sketch use: read by braces alone, as the compiler's parser does not. */
interface Class {
  readonly name: string;
  readonly methods: ReadonlySet<string>;
}

function classesIn(header: string): Class[] {
  const code = header
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*/g, '')
    .replace(/^[ \t]*#.*(?:\\\n.*)*/gm, '');
  return [...code.matchAll(/\b(class|struct)\s+(\w+)[^;{}()]*\{/g)].map(
    ({ 0: head, 1: kind, 2: name = '', index }) => {
      let isPublic = kind === 'struct';
      const methods = new Set<string>();
      for (const statement of statementsFrom(code, index + head.length)) {
        // What goes on after the braces of a constructor's first values.
        if (/^\s*[,:{}]/.test(statement)) continue;
        const access = /\b(public|private|protected)\s*:/.exec(statement);
        if (access) isPublic = access[1] === 'public';
        const bare = statement.replace(/^[\s\S]*\b(?:public|private|protected)\s*:/, '');
        const method = /(?<![~\w])(?<!operator\s*)(\w+)\s*\(/.exec(bare.replace(/__attribute__.*/s, ''))?.[1];
        const isCalled = method !== undefined && !/^(?:_|decltype$)/.test(method);
        if (isPublic && isCalled && method !== name && !/\boperator\b|~|= *delete/.test(bare))
          methods.add(method);
      }
      return { name, methods };
    },
  );
}

/** What stands between the signs that end a declaration, bodies left out. */
function* statementsFrom(code: string, from: number): Generator<string> {
  let depth = 1;
  let statement = '';
  for (let at = from; at < code.length && depth > 0; at++) {
    const sign = code[at] ?? '';
    if (sign === '{') depth += 1;
    if (depth === 1) statement += sign;
    if (sign === '}') depth -= 1;
    if (depth === 1 && (sign === ';' || sign === '}')) {
      yield statement;
      statement = '';
    }
  }
}

async function headersUnder(folder: string): Promise<{ library: string; name: string; text: string }[]> {
  const found: { library: string; name: string; text: string }[] = [];
  for (const library of await readdir(folder)) {
    const src = join(folder, library, 'src');
    for (const name of await readdir(src).catch(() => []))
      if (/\.hp*$/.test(name) && !inner.has(name))
        found.push({ library, name, text: await readFile(join(src, name), 'utf8') });
  }
  return found;
}

const headers = [...(await headersUnder(bundled)), ...(await headersUnder(core))];
let compiler: SketchCompiler;
beforeAll(async () => {
  compiler = await testCompiler();
});

/** What is known in a sketch that ends with the caret `‸`. */
async function at(text: string, libraries: readonly Library[] = []) {
  const lines = text.slice(0, text.indexOf('‸')).split('\n');
  const file = { name: 'S.ino', text: text.replace('‸', '') };
  const outline = await compiler.outline({ sketch: { files: [file] }, libraries });
  const knowledge: Knowledge = { outline, reference: [], pins: [] };
  const place = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
  return {
    labels: completionsAt(knowledge, file, place, 'en')?.options.map(({ label }) => label) ?? [],
    hover: hoverAt(knowledge, file, place, 'en'),
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
