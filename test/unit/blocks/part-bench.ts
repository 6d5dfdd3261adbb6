import { emptyKit, type Kit, partTypeOf } from '../../../blocks/index.ts';
import { models } from '../../../blocks/parts/models.ts';
import { type BoardId, boardById } from '../../../src/boards/index.ts';
import { type Device, SimulatedBoard } from '../../../src/simulator/index.ts';
import { makeSketch } from '../../../src/sketch/node.ts';
import { compile } from '../compiler/compiler.ts';

/** A board with the program's firmware and its kit's parts on it. */
export interface Bench {
  readonly sketch: string;
  readonly kit: Kit;
  readonly board: SimulatedBoard;
  /** What the program has printed so far. */
  readonly serial: () => string;
  runFor(ms: number): void;
  look(part: string): Readonly<Record<string, unknown>>;
  act(part: string, what: string, value: number | string | boolean): void;
}

/** Compiles a workspace with the real compiler and puts its firmware on a simulated board, with its parts' models. */
export async function openBench(
  program: object,
  { board: boardId = 'uno' as BoardId, kit = emptyKit }: { board?: BoardId; kit?: Kit } = {},
): Promise<Bench> {
  const made = makeSketch(program, boardId, kit);
  const sketch = made.sketch.files[0]?.text ?? '';
  const { firmware, diagnostics } = await compile(sketch, { board: boardId });
  if (!firmware || diagnostics.length > 0)
    throw new Error(`${diagnostics.map(({ text }) => text).join('\n')}\n${sketch}`);
  const board = new SimulatedBoard(boardById(boardId));
  const decoder = new TextDecoder();
  let serial = '';
  board.onSerial = (bytes) => {
    serial += decoder.decode(new Uint8Array(bytes), { stream: true });
  };
  const parts = made.kit?.parts ?? [];
  const devices = new Map<string, Device>();
  for (const part of parts) {
    const model = models[partTypeOf(part.id)];
    if (model) devices.set(part.id, board.attach(model, part.pins, part.settings));
  }
  board.load(firmware.hex);
  const device = (part: string): Device => {
    const there = devices.get(part);
    if (!there) throw new Error(`the bench has no ${part}`);
    return there;
  };
  return {
    sketch,
    kit: { parts },
    board,
    serial: () => serial,
    runFor: (ms) => {
      board.runFor(ms);
      if (board.crash) throw new Error(`the program crashed: ${JSON.stringify(board.crash)}\n${sketch}`);
    },
    look: (part) => device(part).look(),
    act: (part, what, value) => device(part).act?.(what, value),
  };
}
