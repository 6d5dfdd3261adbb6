import { readFile } from 'node:fs/promises';
import type { BoardId } from '../boards/index.ts';
import { type SimulatedInput, simulate } from '../simulator/index.ts';

/** What to run, on which board, for how long in milliseconds of chip time. */
export interface SimulateOptions {
  readonly path: string;
  readonly board: BoardId;
  readonly milliseconds: number;
  /** Text for the sketch's `Serial`, sent once the program has had time to open it. */
  readonly send?: string | undefined;
  readonly json: boolean;
}

/** When `--send` arrives, µs: Arduino's `setup` has begun by then. */
const sendAt = 100_000;

/**
 * Runs firmware on a simulated board and prints what it wrote and did.
 * @returns the exit code: 1 when the program crashed
 * @throws Problem when the file is no firmware for this board
 */
export async function simulateCommand(options: SimulateOptions): Promise<number> {
  const hex = await readFile(options.path, 'utf8');
  const inputs: SimulatedInput[] = options.send === undefined ? [] : [{ atUs: sendAt, serial: options.send }];
  const report = simulate({ hex, board: options.board, forMs: options.milliseconds, inputs });
  if (options.json) {
    process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
  } else {
    process.stdout.write(report.serial);
    for (const [pin, moments] of Object.entries(report.pins))
      process.stderr.write(
        `pin ${pin}: ${moments.length} changes, the last at ${(moments.at(-1)?.atUs ?? 0) / 1000} ms\n`,
      );
  }
  if (report.crash) process.stderr.write(`crashed: ${JSON.stringify(report.crash)}\n`);
  return report.crash ? 1 : 0;
}
