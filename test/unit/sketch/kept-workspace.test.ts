import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Blockly } from '../../../blocks/index.ts';
import { KeptWorkspace } from '../../../src/sketch/kept-workspace.ts';
import { makeSketch, sketchOn } from '../../../src/sketch/make-sketch.ts';
import { plainBlocks } from '../../../src/sketch/workspace-json.ts';
import { type Built, block, wait, workspace } from '../blocks/building.ts';
import { randomProgram } from '../blocks/random-program.ts';

type Program = { variables?: unknown; blocks: { blocks: Built[] } };
type Holder = { block?: Built; shadow?: Built };
type Edit = { at: number; deed: 'remove' | 'take out' | 'set number' | 'swap' | 'turn off' };

// As in the worker: nobody hears what is built, and events of blocks long gone would stop those of other tests.
beforeAll(() => Blockly.Events.disable());
afterAll(() => Blockly.Events.enable());

const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({
    at: fc.nat(200),
    deed: fc.constantFrom('remove', 'take out', 'set number', 'swap', 'turn off'),
  }),
  { minLength: 3, maxLength: 6 },
);

/** Every place in a program where a block hangs. */
function holders(program: Program): Holder[] {
  const found: Holder[] = [];
  const walk = (built: Built | undefined): void => {
    for (let each = built; each !== undefined; each = each.next?.block) {
      for (const holder of Object.values(each.inputs ?? {})) {
        found.push(holder);
        walk(holder.block ?? holder.shadow);
      }
      if (each.next) found.push(each.next);
    }
  };
  for (const top of program.blocks.blocks) walk(top);
  return found;
}

/** What a pupil's hand does to a program. */
function edited(program: Program, { at, deed }: Edit): Program {
  const copy = structuredClone(program);
  const places = holders(copy);
  const holder = places[at % Math.max(1, places.length)];
  const held = holder?.block ?? holder?.shadow;
  if (!holder || !held) return copy;
  const under = held.next?.block;
  if (deed === 'set number' && held.type === 'math_number')
    Object.assign(held, { fields: { ...held.fields, NUM: at } });
  else if (deed === 'turn off') held.disabledReasons = ['MANUALLY_DISABLED'];
  else if (!holder.block) return copy;
  else if (deed === 'swap') {
    if (under) {
      const { next: rest, ...second } = under;
      const { next: _, ...first } = held;
      holder.block = { ...second, next: { block: { ...first, ...(rest && { next: rest }) } } };
    }
  } else {
    const { next: _, ...alone } = held;
    if (under) holder.block = under;
    else delete holder.block;
    if (deed === 'take out') copy.blocks.blocks.push({ ...alone, x: 900, y: 7000 + at * 90 + places.length });
  }
  return copy;
}

const tried = <Result>(make: () => Result): Result | string => {
  try {
    return make();
  } catch (error) {
    return String(error);
  }
};

describe('a workspace that goes from program to program', () => {
  it('gives the sketch, its map, its parts and its conflicts as one made anew does, whatever was changed', () => {
    fc.assert(
      fc.property(randomProgram, randomProgram, edits, (one, other, steps) => {
        const kept = new KeptWorkspace();
        const programs = [one as Program];
        for (const step of steps) programs.push(edited(programs.at(-1) as Program, step));
        // Undone step by step, then another program, then this one again.
        for (const program of [...programs, ...programs.toReversed(), other, one])
          expect(tried(() => sketchOn(kept, program, 'uno'))).toEqual(
            tried(() => makeSketch(program, 'uno')),
          );
        kept.dispose();
      }),
      { numRuns: 15, seed: 15 },
    );
  });

  it('builds only what is new', () => {
    const first = wait(1);
    const rest = [wait(2), wait(3), wait(4)];
    const kept = new KeptWorkspace();
    const show = (body: Built[]) =>
      kept.become(plainBlocks(workspace([], body), () => true)).getBlockById(first.id);
    const there = show([first, ...rest]);
    expect(there).not.toBeNull();
    expect(show([...rest, block('pin_led', { STATE: 'HIGH' }), first])).toBe(there);
    kept.dispose();
  });

  it('starts anew after a program that cannot be loaded', () => {
    const kept = new KeptWorkspace();
    const good = workspace([], [wait(1), wait(2)]);
    const bad = structuredClone(good) as Program;
    const frame = bad.blocks.blocks[1] as Built;
    frame.inputs = { DO: { block: block('math_number', { NUM: 1 }) } };
    sketchOn(kept, good, 'uno');
    expect(() => sketchOn(kept, bad, 'uno')).toThrow('workspace-broken');
    expect(sketchOn(kept, good, 'uno')).toEqual(makeSketch(good, 'uno'));
    kept.dispose();
  });
});
