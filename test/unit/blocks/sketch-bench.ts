import { models } from '../../../blocks/parts/models.ts';
import { type BoardId, boardById } from '../../../src/boards/index.ts';
import { type Device, SimulatedBoard } from '../../../src/simulator/index.ts';
import { compile } from '../compiler/compiler.ts';

/** Compiles a sketch as a student writes it and hangs one part on its board. */
export async function openSketchBench(
  sketch: string,
  part: {
    readonly type: string;
    readonly pins: Readonly<Record<string, string>>;
    readonly settings?: Readonly<Record<string, string | number>>;
  },
  boardId: BoardId = 'uno',
): Promise<{ readonly board: SimulatedBoard; readonly device: Device }> {
  const { firmware, diagnostics } = await compile(sketch, { board: boardId });
  if (!firmware || diagnostics.length > 0)
    throw new Error(`${diagnostics.map(({ text }) => text).join('\n')}\n${sketch}`);
  const board = new SimulatedBoard(boardById(boardId));
  const model = models[part.type];
  if (!model) throw new Error(`no model of ${part.type}`);
  const device = board.attach(model, part.pins, part.settings);
  board.load(firmware.hex);
  return { board, device };
}
