import { expect, type TestContext, vi } from 'vitest';
import { boardById } from '../../src/boards/index.ts';
import type { Firmware } from '../../src/firmware/firmware.ts';
import { upload } from '../../src/upload/index.ts';
import { holds, listen, plugIn, showsLife } from './bench-table.ts';
import type { FakeSerialPort } from './fake-serial-port.ts';

// Boards live in real time; a machine that is busy with other things stretches it.
vi.setConfig({ testTimeout: 60_000 });

/** Plugs a board in for the length of a test. */
export function connect(
  onTestFinished: TestContext['onTestFinished'],
  ...what: Parameters<typeof plugIn>
): FakeSerialPort {
  const port = plugIn(...what);
  onTestFinished(() => port.dispose());
  return port;
}

/** The upload succeeds, leaves the port closed, and the board runs the pupil's program by itself. */
export async function expectUpload(
  port: FakeSerialPort,
  firmware: Firmware,
  board = boardById('uno'),
): Promise<void> {
  const said = listen(port);
  await upload({ port, board, firmware });
  expect(port.readable).toBeNull();
  expect(holds(port.board, firmware)).toBe(true);
  expect(await showsLife(port.board, said)).toBe(true);
}
