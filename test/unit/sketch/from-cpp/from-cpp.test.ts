import { beforeAll, describe, expect, test } from 'vitest';
import { convertSketch, type Tools, workspaceFromSketch } from '../../../../src/sketch/from-cpp/index.ts';
import { exampleSketches, openTools, primerSketches } from './corpus.ts';

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
    60_000,
  );
});

describe("Arduino's own examples as blocks make the same firmware", () => {
  test.each(exampleSketches().map((sketch) => [sketch.name, sketch.text] as const))(
    '%s',
    async (_, text) => {
      const firmware = await tools.compile(text);
      // Some want a board with a keyboard or a second port.
      if (!('hex' in firmware)) {
        await expect(convertSketch(text, 'uno', tools)).rejects.toMatchObject({
          code: 'sketch-broken',
          details: { line: firmware.line },
        });
        return;
      }
      const conversion = await convertSketch(text, 'uno', tools);
      expect(await tools.compile(conversion.text)).toEqual(firmware);
    },
    120_000,
  );
});

describe('a sketch that cannot be read', () => {
  const broken = (text: string): (() => unknown) => {
    return () => tools.parser.parse(text, (root) => workspaceFromSketch(root, 'uno'));
  };

  test('says on which line it breaks', () => {
    expect(broken('void setup() {\n}\nvoid loop() {\n  delay(10\n}\n')).toThrow(
      expect.objectContaining({ code: 'sketch-broken', details: { line: 4 } }),
    );
  });

  test('is told of when it has no loop', () => {
    expect(broken('void setup() {\n}\n')).toThrow(expect.objectContaining({ code: 'sketch-broken' }));
  });
});
