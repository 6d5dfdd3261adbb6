import { afterEach, describe, expect, it } from 'vitest';
import { Blockly, defineBlocks, emptyKit, misplacement, setBlockSetting } from '../../../blocks/index.ts';
import { type BoardId, boardById } from '../../../src/boards/index.ts';
import { plainBlocks } from '../../../src/sketch/workspace-json.ts';
import { type Built, block, digitalPin, workspace } from '../blocks/building.ts';

const made: InstanceType<typeof Blockly.Workspace>[] = [];
afterEach(() => {
  for (const each of made.splice(0)) each.dispose();
});

/** What is wrong with the blocks of a program, by type. */
function wrongIn(program: object, board: BoardId = 'uno'): Record<string, string> {
  defineBlocks();
  const opened = new Blockly.Workspace();
  made.push(opened);
  setBlockSetting(opened, { language: 'ru', board: boardById(board), kit: emptyKit });
  Blockly.serialization.workspaces.load(
    plainBlocks(program, () => true),
    opened,
  );
  return Object.fromEntries(
    opened.getAllBlocks(false).flatMap((each) => {
      const wrong = misplacement(each);
      return wrong === undefined ? [] : [[each.type, wrong]];
    }),
  );
}

const flow = (kind: string): Built => block('control_flow', { FLOW: kind });

describe('before compiling', () => {
  it('“leave the loop” outside a loop is marked, and fine inside one', () => {
    expect(wrongIn(workspace([], [flow('BREAK')]))).toEqual({ control_flow: 'outside-loop' });
    expect(wrongIn(workspace([flow('CONTINUE')], []))).toEqual({ control_flow: 'outside-loop' });
    expect(wrongIn(workspace([], [flow('CONTINUE')]))).toEqual({});
    expect(
      wrongIn(
        workspace(
          [],
          [block('control_repeat', {}, { DO: [block('control_if', {}, { DO0: [flow('BREAK')] })] })],
        ),
      ),
    ).toEqual({});
  });

  it('a case outside a switch is marked, and fine inside one', () => {
    const one = block('cpp_case', { VALUE: '1', END: 'BREAK' });
    expect(wrongIn(workspace([], [one]))).toEqual({ cpp_case: 'outside-switch' });
    expect(wrongIn(workspace([], [block('cpp_switch', {}, { VALUE: 1, DO: [one] })]))).toEqual({});
  });

  it('a pin that the board lacks is marked and kept', () => {
    const far = workspace([], [block('pin_write', { STATE: 'HIGH' }, { PIN: digitalPin('52') })]);
    expect(wrongIn(far, 'uno')).toEqual({ pin_digital: 'no-such-pin' });
    expect(wrongIn(far, 'mega')).toEqual({});
    expect(
      made[0]
        ?.getAllBlocks(false)
        .find((each) => each.type === 'pin_digital')
        ?.getFieldValue('PIN'),
    ).toBe('52');
  });

  it('a pin without PWM is marked where PWM is asked', () => {
    const dim = workspace(
      [],
      [block('pin_pwm_write', {}, { PIN: block('pin_pwm', { PIN: '4' }), VALUE: 10 })],
    );
    expect(wrongIn(dim, 'uno')).toEqual({ pin_pwm: 'no-such-pin' });
    expect(wrongIn(dim, 'mega')).toEqual({});
  });
});
