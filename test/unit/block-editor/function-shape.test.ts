import type { Block } from 'blockly/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Blockly, defineBlocks, emptyKit, misplacement, setBlockSetting } from '../../../blocks/index.ts';
import { uno } from '../../../src/boards/index.ts';
import { makeSketch } from '../../../src/sketch/node.ts';
import { plainBlocks } from '../../../src/sketch/workspace-json.ts';
import { block, callOf, define, get, workspace } from '../blocks/building.ts';

type Shaped = Block & {
  reshape(change: () => void): void;
  parameters: readonly { id: string; type: string }[];
};
const opened: InstanceType<typeof Blockly.Workspace>[] = [];
afterEach(() => {
  for (const each of opened.splice(0)) each.dispose();
});

/** A function `move` that takes `speed` and `angle`, and a call of it, as an editor holds them. */
function open(language: 'ru' | 'en' = 'ru') {
  defineBlocks();
  const print = block('serial_print_line', {}, { VALUE: get('speed') });
  const program = workspace(
    [callOf('move', { speed: block('math_number', { NUM: 7 }), angle: block('math_number', { NUM: 9 }) })],
    [],
    ['speed', 'angle'],
    { frames: [define('move', { speed: 'INT', angle: 'AUTO' }, [print])] },
  );
  const made = new Blockly.Workspace();
  opened.push(made);
  setBlockSetting(made, { language, board: uno, kit: emptyKit });
  // As the editor opens one: nothing of it can be undone.
  Blockly.Events.disable();
  Blockly.serialization.workspaces.load(
    plainBlocks(program, () => true),
    made,
  );
  Blockly.Events.enable();
  const definition = made.getBlocksByType('function_define')[0] as Shaped;
  const call = made.getBlocksByType('function_call')[0] as Block;
  const sketch = (): string =>
    makeSketch(Blockly.serialization.workspaces.save(made), 'uno').sketch.files[0]?.text ?? '';
  return { made, definition, call, sketch };
}
/** Blockly tells of a change a moment later: what it leads to is waited for. */
const soon = (look: () => void): Promise<void> => vi.waitFor(look, { timeout: 5_000, interval: 5 });

describe('a call', () => {
  it('follows its function’s name', async () => {
    const { definition, call, sketch } = open();
    definition.setFieldValue('поворот', 'NAME');
    await soon(() => expect(call.toString()).toContain('поворот'));
    expect(sketch()).toContain('  povorot(7, 9);');
  });

  it('keeps what is plugged in with its parameter when the order changes', async () => {
    const { definition, call, sketch } = open();
    definition.reshape(() => {
      definition.parameters = [...definition.parameters].reverse();
    });
    await soon(() => expect(call.getInputTargetBlock('ARG0')?.getFieldValue('NUM')).toBe(9));
    expect(sketch()).toContain('void move(int angle, int speed) {');
    expect(sketch()).toContain('  move(9, 7);');
  });

  it('loses the gap of a parameter that is gone, and gets it back by undo', async () => {
    const { made, definition, call, sketch } = open();
    definition.reshape(() => {
      definition.parameters = definition.parameters.slice(0, 1);
    });
    await soon(() => expect(sketch()).toContain('  move(7);'));
    await soon(() => expect(made.getUndoStack()).not.toHaveLength(0));
    made.undo(false);
    await soon(() => expect(call.getInput('ARG1')).not.toBeNull());
  });

  it('says so where its function is gone', async () => {
    const { definition, call } = open();
    expect(misplacement(call)).toBeUndefined();
    definition.dispose();
    expect(misplacement(call)).toBe('no-such-function');
  });
});

describe('the same program', () => {
  it('is opened in the other language as the same sketch', () => {
    expect(open('ru').sketch()).toBe(open('en').sketch());
  });
});
