import { describe, expect, it } from 'vitest';
import { Problem } from '../../../src/locale/problem.ts';
import { newWorkspace } from '../../../src/sketch/index.ts';
import { blockAtLine, linesOfBlock } from '../../../src/sketch/lines.ts';
import { makeSketch } from '../../../src/sketch/node.ts';
import { type Built, block, digitalPin, wait, workspace } from '../blocks/building.ts';

function problemOf(json: unknown): string {
  try {
    makeSketch(json, 'uno');
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
  return 'none';
}

describe('a new project', () => {
  it('has both frames and becomes an empty sketch, until its first block is dragged in', () => {
    const text = makeSketch(newWorkspace(), 'uno').sketch.files[0]?.text;
    expect(text).toBe('void setup() {\n}\n\nvoid loop() {\n}\n');
  });
});

describe('the map between blocks and lines', () => {
  const inner = wait(1);
  const repeat = block('control_repeat', {}, { TIMES: 3, DO: [inner] });
  const lamp = block('pin_write', { STATE: 'HIGH' }, { PIN: digitalPin('13') });
  const { sketch, map } = makeSketch(workspace([], [lamp, repeat]), 'uno');
  const text = sketch.files[0]?.text.split('\n') ?? [];
  const textOf = (id: string): string[] =>
    linesOfBlock(map, id).map(({ from, to }) => text.slice(from - 1, to).join('|'));

  it('finds the lines of a block, nested ones within', () => {
    expect(textOf(inner.id)).toEqual(['    delay(1000);']);
    expect(textOf(repeat.id)).toEqual(['  for (int i = 0; i < 3; i++) {|    delay(1000);|  }']);
  });

  it('finds what a block brought into setup too', () => {
    expect(textOf(lamp.id)).toEqual([
      'const int LED_PIN = 13;',
      '  pinMode(LED_PIN, OUTPUT);',
      '  digitalWrite(LED_PIN, HIGH);',
    ]);
  });

  it('finds the innermost block of a line', () => {
    const at = (words: string): string | undefined =>
      blockAtLine(map, text.findIndex((line) => line.includes(words)) + 1);
    expect(at('delay')).toBe(inner.id);
    expect(at('for (')).toBe(repeat.id);
    expect(at('digitalWrite')).toBe(lamp.id);
    expect(at('pinMode')).toBe(lamp.id);
    expect(blockAtLine(map, 999)).toBeUndefined();
  });
});

describe('a workspace that was damaged', () => {
  it.each([
    ['null', null],
    ['a number', 5],
    ['a text', 'blocks'],
    ['a list', []],
    ['blocks that are no list', { blocks: { blocks: {} } }],
    ['a block without a type', { blocks: { blocks: [{}] } }],
    ['a block of a wrong type', { blocks: { blocks: [{ type: 7 }] } }],
    ['variables without names', { variables: [{ id: 'a' }] }],
    [
      'a statement where a value belongs',
      {
        blocks: { blocks: [{ type: 'control_wait', inputs: { TIME: { block: { type: 'control_wait' } } } }] },
      },
    ],
    [
      'an input that the block lacks',
      {
        blocks: { blocks: [{ type: 'control_wait', inputs: { WHERE: { block: { type: 'math_number' } } } }] },
      },
    ],
  ])('is refused with words: %s', (_, json) => {
    expect(problemOf(json)).toBe(Array.isArray(json) ? 'none' : 'workspace-broken');
  });

  it('says which block is unknown', () => {
    expect(problemOf({ blocks: { blocks: [{ type: 'servo_turn' }] } })).toBe('block-unknown');
    expect(problemOf(workspace([], [block('control_repeat', {}, { DO: [block('__proto__')] })]))).toBe(
      'block-unknown',
    );
  });

  it('does not overflow with a program nested without end', () => {
    let deep: Built = block('logic_boolean', { VALUE: 'TRUE' });
    for (let level = 0; level < 5_000; level++) deep = block('logic_not', {}, { A: deep });
    expect(problemOf(workspace([], [block('control_if', {}, { IF0: deep })]))).toBe('workspace-broken');
  });

  it('becomes a sketch where only a value is odd', () => {
    const odd = [
      block('math_number', { NUM: 'NaN' }),
      block('pin_analog_read', { PIN: 'A0; evil()' }),
      block('text', { TEXT: 12 }),
    ].map((value) => block('serial_print', {}, { VALUE: value }));
    const unknownChoice = block('control_wait', { UNIT: 'WEEKS' }, { TIME: 1 });
    const text = makeSketch(workspace([], [...odd, unknownChoice]), 'uno').sketch.files[0]?.text ?? '';
    expect(text).not.toContain('evil');
    expect(text).toContain('delay(1000);');
  });

  it('does not spoil the next sketch', () => {
    expect(problemOf({ blocks: { blocks: [{ type: 'nonsense' }] } })).toBe('block-unknown');
    expect(makeSketch(workspace([], [wait(1)]), 'uno').sketch.files[0]?.text).toContain('delay(1000);');
  });
});

describe('a long program', () => {
  it('of 2000 blocks in one stack becomes a sketch', () => {
    const text = makeSketch(
      workspace(
        [],
        Array.from({ length: 2000 }, () => wait(1)),
      ),
      'uno',
    ).sketch.files[0]?.text;
    expect(text?.match(/delay/g)).toHaveLength(2000);
  });
});
