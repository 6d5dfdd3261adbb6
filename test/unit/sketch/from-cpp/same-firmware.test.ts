import { beforeAll, describe, expect, test } from 'vitest';
import { convertSketch, type Tools } from '../../../../src/sketch/from-cpp/index.ts';
import { exampleSketches, gallerySketches, openTools } from './corpus.ts';

let tools: Tools;
beforeAll(async () => {
  tools = await openTools();
}, 120_000);

const corpora = [
  ["Arduino's own examples", exampleSketches, 93],
  ['the sketches of our gallery', gallerySketches, 75],
] as const;

describe.each(corpora)('%s as blocks make the same firmware', (title, sketches, floor) => {
  const foreign: number[] = [];
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
      foreign.push(conversion.foreign);
      expect(await tools.compile(conversion.text)).toEqual(firmware);
    },
    120_000,
  );

  test(`and ${floor} % of them need no block of C++`, () => {
    const whole = foreign.filter((count) => count === 0).length;
    const share = (100 * whole) / foreign.length;
    console.info(`${title}: ${whole} of ${foreign.length} need no C++ block (${share.toFixed(0)} %)`);
    expect(share).toBeGreaterThanOrEqual(floor);
  });
});
