import { type Board, boards, boardsOfUsb } from '../boards/index.ts';
import { Problem } from '../locale/problem.ts';
import { openPort, pause } from '../serial/index.ts';
import { type Bootloader, protocolOf } from './bootloader.ts';
import { nameOfSignature, sameSignature } from './chip-names.ts';
import { resetBoard } from './reset.ts';

/** Milliseconds to wait for the first answer: optiboot blinks for 375 ms before it listens. */
const firstAnswer = 500;
const secondAnswer = 300;
const settling = 100;

/** How often every baud rate is tried before the board counts as silent. */
const rounds = 3;

/**
 * Resets the board, finds its bootloader at one of its baud rates, makes sure of the chip, and hands it to
 * `use`. The port is closed afterwards, whatever happened.
 * @throws Problem `board-silent`, `wrong-board`, and what `openPort` throws
 */
export async function withBootloader(
  port: SerialPort,
  board: Board,
  signal: AbortSignal,
  use: (bootloader: Bootloader) => Promise<void>,
): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    for (const baudRate of board.upload.baudRates) {
      // The first round is for boards that answer at once: a wrong baud rate must not cost a second.
      const met = await meet(port, board, baudRate, signal, round > 0, async (bootloader) => {
        await refuseOtherChip(bootloader, board);
        await use(bootloader);
      });
      if (met) return;
    }
  }
  await lookForStranger(port, board, signal);
  throw new Problem('board-silent', { board: board.name });
}

/** A USB id may name the board outright; a general serial chip names none and is let through. */
export function refuseOtherBoard(port: SerialPort, board: Board): void {
  const { usbVendorId: vendorId, usbProductId: productId } = port.getInfo();
  if (vendorId === undefined || productId === undefined) return;
  const shown = boardsOfUsb({ vendorId, productId });
  if (shown.length === 0 || shown.some((other) => other.chip === board.chip)) return;
  throw new Problem('wrong-board', {
    chosen: board.name,
    found: shown.map((other) => other.name).join(' / '),
  });
}

/** Greets the board as if it were `as`; says whether it answered. */
async function meet(
  port: SerialPort,
  as: Board,
  baudRate: number,
  signal: AbortSignal,
  patient: boolean,
  use: (bootloader: Bootloader) => Promise<void>,
): Promise<boolean> {
  const open = await openPort(port, baudRate);
  try {
    const bootloader = protocolOf(as)?.(open, signal);
    if (!bootloader) return false;
    await resetBoard(open, signal);
    if (!(await bootloader.greet(firstAnswer))) {
      if (!patient || !(await bootloader.greet(secondAnswer))) return false;
      // The answer may have been a late one to the first greeting: let the other come and pass.
      await pause(settling, signal);
      open.forget();
    }
    await use(bootloader);
    return true;
  } finally {
    await open.close();
  }
}

/** A board that does not understand the chosen one's greeting may understand another's. */
async function lookForStranger(port: SerialPort, board: Board, signal: AbortSignal): Promise<void> {
  const tried = new Set(waysOf(board));
  for (const other of boards) {
    for (const baudRate of other.upload.baudRates) {
      const way = wayOf(other, baudRate);
      if (tried.has(way) || !protocolOf(other)) continue;
      tried.add(way);
      await meet(port, other, baudRate, signal, true, async (bootloader) => {
        const signature = await bootloader.signature();
        const known = sameSignature(signature, other.upload.signature);
        const found = known ? other.name : nameOfSignature(signature);
        throw new Problem('wrong-board', { chosen: board.name, found });
      });
    }
  }
}

function waysOf(board: Board): string[] {
  return board.upload.baudRates.map((baudRate) => wayOf(board, baudRate));
}

function wayOf(board: Board, baudRate: number): string {
  return `${board.upload.protocol} ${baudRate}`;
}

async function refuseOtherChip(bootloader: Bootloader, board: Board): Promise<void> {
  const signature = await bootloader.signature();
  if (sameSignature(signature, board.upload.signature)) return;
  throw new Problem('wrong-board', { chosen: board.name, found: nameOfSignature(signature) });
}
