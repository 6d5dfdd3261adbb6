/** A block as Blockly saves it. */
interface Made {
  type: string;
  id: string;
  next?: { block: Made };
  x?: number;
  y?: number;
  [more: string]: unknown;
}

interface LongProgram {
  readonly blocks: { readonly languageVersion: number; readonly blocks: readonly Made[] };
}

/** A program of so many blocks, as Blockly saves it: in frames of fifty beside each other, and a loose block. */
export function longProgram(count: number): LongProgram {
  const wait = (at: number): Made => ({
    type: 'control_wait',
    id: `wait-${at}`,
    fields: { UNIT: 'S' },
    inputs: { TIME: { shadow: { type: 'math_number', id: `time-${at}`, fields: { NUM: at } } } },
  });
  const stacks: Made[] = [];
  for (let from = 0; from < count; from += 50) {
    const blocks = Array.from({ length: Math.min(50, count - from) }, (_, at) => wait(from + at));
    blocks.forEach((block, at) => {
      const next = blocks[at + 1];
      if (next !== undefined) block.next = { block: next };
    });
    const [first] = blocks;
    stacks.push({
      type: 'program_every',
      id: `frame-${from}`,
      x: 40 + from * 5,
      y: 200,
      fields: { UNIT: 'MS' },
      inputs: { DO: { block: first } },
    });
  }
  return {
    blocks: { languageVersion: 0, blocks: [{ type: 'pin_led', id: 'held', x: 40, y: 40 }, ...stacks] },
  };
}
