import { beforeAll, describe, expect, test } from 'vitest';
import {
  convertSketch,
  syntaxOf,
  type Tools,
  workspaceFromSketch,
} from '../../../../src/sketch/from-cpp/index.ts';
import { openTools, primerSketches } from './corpus.ts';

let tools: Tools;
beforeAll(async () => {
  tools = await openTools();
}, 120_000);

describe('a sketch that blocks made', () => {
  test.each(primerSketches().map((sketch) => [sketch.name, sketch.text] as const))(
    '%s becomes blocks that make the very same text',
    async (_, text) => {
      const { text: again } = await convertSketch(text, 'uno', tools);
      expect(again).toBe(text);
    },
  );
});

describe('a sketch from a book', () => {
  const blocksOf = async (text: string): Promise<string> =>
    JSON.stringify((await convertSketch(text, 'uno', tools)).workspace);
  const book = `// The lamp of the door.
const int lampPin = 8;
int times = 3;

void setup() {
  pinMode(lampPin, OUTPUT);
}

void loop() {
  // as often as was said
  for (int i = 0; i < times; i++) blink(200);
  asm volatile("nop");
}

void blink(int pause) {
  digitalWrite(lampPin, HIGH);
  delay(pause);
  digitalWrite(lampPin, LOW);
  delay(pause);
}
`;

  test('has its pin in the fields of pins, its function as a function, its comments at their blocks', async () => {
    const blocks = await blocksOf(book);
    expect(blocks).toContain('"pin_digital","fields":{"PIN":"8"}');
    expect(blocks).toContain('"function_define"');
    expect(blocks).toContain('"text":"as often as was said"');
    expect(blocks).toContain('The lamp of the door.');
  });

  test('keeps as C++ only what has no block', async () => {
    const { foreign } = await convertSketch(book, 'uno', tools);
    expect(foreign).toBe(1);
    expect(await blocksOf(book)).toContain('asm volatile');
  });

  test('has the line of the mistake told when it does not compile', async () => {
    const wrong = 'void setup() {\n}\nvoid loop() {\n  dely(10);\n}\n';
    await expect(convertSketch(wrong, 'uno', tools)).rejects.toMatchObject({
      code: 'sketch-broken',
      details: { line: 4 },
    });
  });
});

describe('a sketch that cannot be read', () => {
  const broken = (text: string): (() => unknown) => {
    return () => workspaceFromSketch(syntaxOf(text, tools.parser), 'uno');
  };

  test('says on which line it breaks', () => {
    expect(broken('void setup() {\n}\nvoid loop() {\n  delay(10\n}\n')).toThrow(
      expect.objectContaining({ code: 'sketch-broken', details: { line: 4 } }),
    );
  });

  test('is told of when it has no loop', () => {
    expect(broken('void setup() {\n}\n')).toThrow(expect.objectContaining({ code: 'sketch-no-frames' }));
  });
});
