import { type Board, boardById, boardsOfUsb } from '../boards/index.ts';
import type { Firmware } from '../firmware/firmware.ts';
import { Problem } from '../locale/problem.ts';
import { type OpenPort, openPort } from '../serial/index.ts';
import { type Bootloader, type Protocol, protocolOf } from './bootloader.ts';
import { nameOfSignature, sameSignature } from './chip-names.ts';
import { programOf } from './program.ts';
import { resetBoard } from './reset.ts';

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

/** How often every baud rate is tried before the board counts as silent. */
const rounds = 3;

/** Milliseconds to wait for the first answer: optiboot blinks for 375 ms before it listens. */
const firstAnswer = 500;
const secondAnswer = 250;

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
  const protocol = protocolOf(board);
  if (!protocol) throw new Problem('upload-unsupported', { board: board.name });
  if (firmware.board !== board.id) {
    throw new Problem('firmware-other-board', { made: boardById(firmware.board).name, chosen: board.name });
  }
  const program = programOf(firmware, board);
  refuseOtherBoard(port, board);
  try {
    signal.throwIfAborted();
    onProgress({ phase: 'connecting', done: 0, total: program.length });
    await withBootloader(port, board, protocol, signal, async (bootloader) => {
      await write(bootloader, board, program, onProgress);
      await check(bootloader, board, program, onProgress);
      await bootloader.end();
    });
  } catch (cause) {
    throw signal.aborted ? new Problem('upload-stopped', {}, cause) : cause;
  }
}

/** Finds the bootloader at one of the board's baud rates, makes sure of the chip, and hands it over. */
async function withBootloader(
  port: SerialPort,
  board: Board,
  protocol: Protocol,
  signal: AbortSignal,
  use: (bootloader: Bootloader) => Promise<void>,
): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    for (const baudRate of board.upload.baudRates) {
      const open = await openPort(port, baudRate);
      try {
        const bootloader = protocol(open, signal);
        if (await answers(open, bootloader, signal, round)) {
          await refuseOtherChip(bootloader, board);
          await use(bootloader);
          return;
        }
      } finally {
        await open.close();
      }
    }
  }
  throw new Problem('board-silent', { board: board.name });
}

async function answers(
  port: OpenPort,
  bootloader: Bootloader,
  signal: AbortSignal,
  round: number,
): Promise<boolean> {
  await resetBoard(port, signal);
  if (await bootloader.greet(firstAnswer)) return true;
  // The first greeting may have come before the bootloader could hear; the first round is for the quick ones.
  return round > 0 && bootloader.greet(secondAnswer);
}

/** A USB id may name the board outright; a general serial chip names none and is let through. */
function refuseOtherBoard(port: SerialPort, board: Board): void {
  const { usbVendorId: vendorId, usbProductId: productId } = port.getInfo();
  if (vendorId === undefined || productId === undefined) return;
  const shown = boardsOfUsb({ vendorId, productId });
  if (shown.length === 0 || shown.some((other) => other.chip === board.chip)) return;
  throw new Problem('wrong-board', {
    chosen: board.name,
    found: shown.map((other) => other.name).join(' / '),
  });
}

async function refuseOtherChip(bootloader: Bootloader, board: Board): Promise<void> {
  const signature = await bootloader.signature();
  if (sameSignature(signature, board.upload.signature)) return;
  throw new Problem('wrong-board', { chosen: board.name, found: nameOfSignature(signature) });
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
