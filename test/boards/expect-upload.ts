import { afterEach, beforeEach, expect, onTestFinished, vi } from 'vitest';
import { boardById } from '../../src/boards/index.ts';
import type { Firmware } from '../../src/firmware/firmware.ts';
import { upload } from '../../src/upload/index.ts';
import { holds, listen, plugIn, showsLife } from './bench-table.ts';
import type { FakeSerialPort } from './fake-serial-port.ts';

/**
 * Lets the host's clock go with the chips' instead of the wall's for every test of a file: each turn of the
 * event loop brings the next timer, be it a board's next millisecond or the host's time-out. A busy machine
 * then makes a test slower, never different; an idle one runs it faster than real time.
 */
export function keepTimeOfChips(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    vi.setTimerTickMode('nextTimerAsync');
  });
  afterEach(() => {
    vi.useRealTimers();
  });
}

/** Plugs a board in for the length of a test. */
export function connect(...what: Parameters<typeof plugIn>): FakeSerialPort {
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
  expect(showsLife(port.board, said)).toBe(true);
}
