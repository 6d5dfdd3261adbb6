import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSketch } from '../../../src/cli/read-sketch.ts';
import { simulate } from '../../../src/simulator/index.ts';
import { makeSketch } from '../../../src/sketch/node.ts';
import { officialExamples } from '../../corpus/official-examples.ts';
import { compile, testCompiler } from '../compiler/compiler.ts';
import { analogPrograms } from './analog.ts';
import { basics } from './basics.ts';
import type { PrimerProgram } from './program.ts';
import { sounds } from './sounds.ts';
import { starterKit } from './starter-kit.ts';
import { differences, linesSaid } from './trace.ts';

const programs: readonly PrimerProgram[] = [...basics, ...sounds, ...analogPrograms, ...starterKit];

let examples = '';
beforeAll(() => {
  [examples = ''] = officialExamples();
}, 300_000);

async function originalHex({ original, board = 'uno' }: PrimerProgram): Promise<string> {
  const sketch = await readSketch(join(examples, original));
  const { firmware } = await (await testCompiler()).compile({ sketch, board });
  if (!firmware) throw new Error(`${original} does not compile`);
  return firmware.hex;
}

async function rebuiltHex({ blocks, board = 'uno' }: PrimerProgram): Promise<string> {
  const text = makeSketch(blocks, board).sketch.files[0]?.text ?? '';
  const { firmware, diagnostics } = await compile(text, { board });
  expect(diagnostics, text).toEqual([]);
  return firmware?.hex ?? '';
}

describe('programs of the ordinary primer, rebuilt in blocks, do on the chip what their C++ originals do', () => {
  test('thirty of them and more', () => {
    expect(new Set(programs.map(({ original }) => original)).size).toBeGreaterThanOrEqual(30);
  });

  test.each(programs.map((program) => [program.original.replace(/^.*\//, ''), program] as const))(
    '%s',
    async (_, program) => {
      const run = (hex: string) =>
        simulate({ hex, board: program.board ?? 'uno', forMs: program.forMs, inputs: program.inputs ?? [] });
      const [original, rebuilt] = [run(await originalHex(program)), run(await rebuiltHex(program))];
      expect(rebuilt.crash).toBeUndefined();
      expect(differences(original, rebuilt, program.forMs)).toEqual({});
      const [lines, said] = [linesSaid(original), linesSaid(rebuilt)];
      // One of the two may have got a line further when the run ends.
      const both = Math.min(lines.length, said.length);
      expect(Math.max(lines.length, said.length) - both).toBeLessThanOrEqual(1);
      expect(said.slice(0, both)).toEqual(lines.slice(0, both));
      expect(lines.length + Object.keys(original.pins).length, 'it did nothing').toBeGreaterThan(0);
    },
  );
});
