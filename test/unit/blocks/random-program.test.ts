import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Blockly, defineBlocks, emptyKit, setBlockSetting } from '../../../blocks/index.ts';
import { uno } from '../../../src/boards/index.ts';
import { makeSketch } from '../../../src/sketch/node.ts';
import { plainBlocks } from '../../../src/sketch/workspace-json.ts';
import { compile } from '../compiler/compiler.ts';
import { randomBlockProgram, randomProgram } from './random-program.ts';
import { together } from './together.ts';

const textOf = (program: object): string => makeSketch(program, 'uno').sketch.files[0]?.text ?? '';

/** The program as an editor in that language saves it. */
function openedAndSaved(program: object, language: 'ru' | 'en'): object {
  defineBlocks();
  const workspace = new Blockly.Workspace();
  setBlockSetting(workspace, { language, board: uno, kit: emptyKit });
  Blockly.Events.disable();
  Blockly.serialization.workspaces.load(
    plainBlocks(program, () => true),
    workspace,
  );
  const saved = Blockly.serialization.workspaces.save(workspace);
  Blockly.Events.enable();
  workspace.dispose();
  return saved;
}

/** What the compiler says of the sketches, and of which lines. */
async function saidOf(sketches: readonly string[]) {
  // In a sketch Arduino's builder declares the functions that stand below; in a group there is no builder.
  const hasBelow = (sketch: string) => /^void loop\(\) \{[\s\S]*?^\}\n\n/m.test(sketch);
  const alone = sketches.filter(hasBelow).map((sketch) => ({ 'sketch.ino': sketch }));
  const said = [];
  for (const tabs of [...alone, ...together(sketches.filter((sketch) => !hasBelow(sketch)))]) {
    const { diagnostics } = await compile(tabs);
    const lines = Object.values(tabs).at(-1)?.split('\n') ?? [];
    // Many sketches at once do not find room on one board; each by itself does.
    for (const { severity, text, line = 0 } of diagnostics)
      if (!text.startsWith('ram-')) said.push({ severity, text, code: lines[line - 1] });
  }
  return said;
}

describe('any program that can be dragged together', () => {
  const seed = Number(process.env.KULIBIN_SEED ?? 20_26);

  it('compiles without a word from the compiler', async () => {
    const sketches = fc.sample(randomBlockProgram, { numRuns: 150, seed }).map(textOf);
    expect(await saidOf(sketches)).toEqual([]);
  }, 300_000);

  it('compiles with blocks of C++ too, which may be warned of what they say', async () => {
    const sketches = fc.sample(randomProgram, { numRuns: 150, seed }).map(textOf);
    expect((await saidOf(sketches)).filter(({ severity }) => severity === 'error')).toEqual([]);
  }, 300_000);

  it('becomes the same sketch each time, and the same again after a save', () => {
    fc.assert(
      fc.property(randomProgram, (program) => {
        const first = makeSketch(program, 'uno');
        expect(textOf(program)).toBe(first.sketch.files[0]?.text);
        expect(textOf(JSON.parse(JSON.stringify(program)))).toBe(first.sketch.files[0]?.text);
      }),
      { numRuns: 60, seed: 12 },
    );
  });

  it('is the same program after it was opened in one language and saved, and opened in the other', () => {
    fc.assert(
      fc.property(randomProgram, (program) => {
        const russian = openedAndSaved(program, 'ru');
        expect(textOf(russian)).toBe(textOf(program));
        expect(openedAndSaved(russian, 'en')).toEqual(russian);
      }),
      { numRuns: 25, seed: 14 },
    );
  });

  it('has blocks whose lines lie within those of the block around them', () => {
    fc.assert(
      fc.property(randomProgram, (program) => {
        const { sketch, map } = makeSketch(program, 'uno');
        const count = sketch.files[0]?.text.split('\n').length ?? 0;
        for (const { from, to } of map) {
          expect(from).toBeGreaterThanOrEqual(1);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(to).toBeLessThanOrEqual(count);
        }
        // Of two that overlap the outer one comes first.
        map.forEach((outer, at) => {
          for (const inner of map.slice(at + 1)) {
            const overlap = inner.from <= outer.to && outer.from <= inner.to;
            if (overlap) expect(inner.from >= outer.from && inner.to <= outer.to).toBe(true);
          }
        });
      }),
      { numRuns: 40, seed: 13 },
    );
  });
});
