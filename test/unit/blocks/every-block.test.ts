import { describe, expect, it } from 'vitest';
import { pinsWith } from '../../../blocks/index.ts';
import { type BoardId, boardById, boards } from '../../../src/boards/index.ts';
import { makeSketch } from '../../../src/sketch/node.ts';
import { compile } from '../compiler/compiler.ts';
import { everyVariant, type Variant } from './every-block.ts';
import { together } from './together.ts';

function variantsFor(board: BoardId): Variant[] {
  return everyVariant((talent) => pinsWith(boardById(board), talent));
}

function textOf(variant: Variant, board: BoardId): string {
  return makeSketch(variant.workspace, board).sketch.files[0]?.text ?? '';
}

describe('every block in every option of its drop-downs', () => {
  it.each(boards.map((board) => board.id))(
    'compiles for the %s without a word from the compiler',
    async (board) => {
      const sketches = variantsFor(board).map((variant) => textOf(variant, board));
      expect(sketches.length).toBeGreaterThan(150);
      for (const tabs of together([...new Set(sketches)])) {
        const { diagnostics, firmware } = await compile(tabs, { board });
        const lines = tabs['all.cpp'].split('\n');
        // Many sketches at once take much of one board's RAM; each by itself does not.
        const said = diagnostics.filter(({ text }) => !text.startsWith('ram-low'));
        expect(said.map(({ line = 0, text }) => [text, lines.slice(line - 4, line + 1)])).toEqual([]);
        expect(firmware?.hex).toContain(':00000001FF');
      }
    },
    300_000,
  );

  it('makes the same sketch twice', () => {
    for (const variant of variantsFor('uno')) expect(textOf(variant, 'uno')).toBe(textOf(variant, 'uno'));
  });
});
