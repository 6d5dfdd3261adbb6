import { beforeAll, describe, expect, test } from 'vitest';
import { convertSketch, type Tools } from '../../../../src/sketch/from-cpp/index.ts';
import { exampleSketches, gallerySketches, openTools } from './corpus.ts';

let tools: Tools;
beforeAll(async () => {
  tools = await openTools();
}, 120_000);

const corpora = [
  ["Arduino's own examples", exampleSketches],
  ['the sketches of our gallery', gallerySketches],
] as const;

describe.each(corpora)('%s as blocks make the same firmware', (_, sketches) => {
  test.each(sketches().map((sketch) => [sketch.name, sketch.text] as const))(
    '%s',
    async (_name, text) => {
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
