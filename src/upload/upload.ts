import { type Board, boardById } from '../boards/index.ts';
import type { Firmware } from '../firmware/firmware.ts';
import { Problem } from '../locale/problem.ts';
import { type Bootloader, canUpload } from './bootloader.ts';
import { refuseOtherBoard, withBootloader } from './connect.ts';
import { programOf } from './program.ts';

export type UploadPhase = 'connecting' | 'writing' | 'checking';

export interface UploadProgress {
  readonly phase: UploadPhase;
  /** Bytes of the phase that are done, of `total` bytes of the program. */
  readonly done: number;
  readonly total: number;
}

export interface UploadRequest {
  /** A closed port, as the browser gives it. */
  readonly port: SerialPort;
  readonly board: Board;
  readonly firmware: Firmware;
  /** Stops the upload; what the board then holds is not a whole program. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: UploadProgress) => void;
}

/**
 * Writes the firmware into the board, reads it back, and starts it. The port is closed at the end, whatever
 * the end is, and can be opened again.
 * @throws Problem `upload-unsupported`, `firmware-other-board`, `program-too-big`, `hex-broken`, `wrong-board`,
 * `board-silent`, `board-stopped`, `board-garbled`, `verify-failed`, `upload-stopped` (by the signal),
 * `port-taken`, `port-lost`, `port-failed`
 */
export async function upload(request: UploadRequest): Promise<void> {
  const { port, board, firmware, onProgress = () => {} } = request;
  const signal = request.signal ?? new AbortController().signal;
  if (!canUpload(board)) throw new Problem('upload-unsupported', { board: board.name });
  if (firmware.board !== board.id) {
    throw new Problem('firmware-other-board', { made: boardById(firmware.board).name, chosen: board.name });
  }
  const program = programOf(firmware, board);
  refuseOtherBoard(port, board);
  try {
    signal.throwIfAborted();
    onProgress({ phase: 'connecting', done: 0, total: program.length });
    await withBootloader(port, board, signal, async (bootloader) => {
      await write(bootloader, board, program, onProgress);
      await check(bootloader, board, program, onProgress);
      await bootloader.end();
    });
  } catch (cause) {
    throw signal.aborted ? new Problem('upload-stopped', {}, cause) : cause;
  }
}

async function write(
  bootloader: Bootloader,
  board: Board,
  program: Uint8Array,
  onProgress: (progress: UploadProgress) => void,
): Promise<void> {
  await bootloader.begin();
  for (const { address, bytes } of pages(program, board)) {
    await bootloader.writePage(address, bytes);
    onProgress({ phase: 'writing', done: address + bytes.length, total: program.length });
  }
}

async function check(
  bootloader: Bootloader,
  board: Board,
  program: Uint8Array,
  onProgress: (progress: UploadProgress) => void,
): Promise<void> {
  for (const { address, bytes } of pages(program, board)) {
    const stored = await bootloader.readPage(address, bytes.length);
    const wrong = bytes.findIndex((byte, index) => byte !== stored[index]);
    if (wrong >= 0) throw new Problem('verify-failed', { address: address + wrong });
    onProgress({ phase: 'checking', done: address + bytes.length, total: program.length });
  }
}

function* pages(program: Uint8Array, board: Board) {
  const { pageSize } = board.upload;
  for (let address = 0; address < program.length; address += pageSize) {
    yield { address, bytes: program.subarray(address, address + pageSize) };
  }
}
