import { describe, expect, it } from 'vitest';
import { makeSketch } from '../../../src/sketch/node.ts';
import { compile } from '../compiler/compiler.ts';
import { block, wait, workspace } from './building.ts';

/** A program with C++ of the pupil's between two blocks, and where the mistakes in it are. */
async function mistakesIn(CODE: string, type: 'cpp_statement' | 'cpp_value' = 'cpp_statement') {
  const own =
    type === 'cpp_statement'
      ? block(type, { CODE })
      : block('control_wait', { UNIT: 'MS' }, { TIME: block(type, { CODE, TYPE: 'INT' }) });
  const { sketch, map } = makeSketch(workspace([], [wait(1), own, wait(2)]), 'uno');
  const text = sketch.files[0]?.text ?? '';
  const { diagnostics } = await compile(text);
  const lines = map.find((each) => each.block === own.id);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const isOnBlock = errors.every(
    ({ line = 0 }) => lines !== undefined && line >= lines.from && line <= lines.to,
  );
  return { count: errors.length, isOnBlock, isWhole: text.endsWith('  delay(2000);\n}\n') };
}

describe('C++ of the pupil’s own', () => {
  it.each([
    'if (true) {',
    '} }',
    'Serial.print("a);',
    '/* never ends',
    'delay(1); \\',
    '#if 0',
    "char a = '",
    ') (',
  ])('that is not whole (%s) is a mistake of its own block and of no other', async (code) => {
    expect(await mistakesIn(code)).toEqual({ count: 1, isOnBlock: true, isWhole: true });
  });

  it.each(['1 +', '(2', '3; delay(1)', '4 // more', ''])(
    'that is no value (%s) is a mistake of its own block and of no other',
    async (code) => {
      const { count, isOnBlock, isWhole } = await mistakesIn(code, 'cpp_value');
      expect(count).toBeGreaterThan(0);
      expect({ isOnBlock, isWhole }).toEqual({ isOnBlock: true, isWhole: true });
    },
  );

  it.each(['delay(5)', 'delay(5); // five', 'if (true) { delay(1); }', 'Serial.print("} {"); /* ( */'])(
    'that is whole (%s) compiles as it stands',
    async (code) => {
      expect((await mistakesIn(code)).count).toBe(0);
    },
  );
});
