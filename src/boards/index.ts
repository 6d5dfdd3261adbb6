/**
 * The boards as data: chip, clock, memories, pins, bootloader, USB ids. Adding a board is adding a file and
 * its line in `boards`. Sources: Arduino's `boards.txt` and `variants/`. Imports nothing.
 */
import type { Board, BoardId, UsbId } from './board.ts';
import { leonardo } from './leonardo.ts';
import { mega } from './mega.ts';
import { micro } from './micro.ts';
import { nano } from './nano.ts';
import { uno } from './uno.ts';

export type { Board, BoardId, BusWire, Pin, TimerUser, UploadWay, UsbId } from './board.ts';
export { leonardo, mega, micro, nano, uno };

/** Every board, the commonest in schools first: the order of the board picker. */
export const boards: readonly Board[] = [uno, nano, mega, leonardo, micro];

const byId: Readonly<Record<BoardId, Board>> = { uno, nano, mega, leonardo, micro };

export function boardById(id: BoardId): Board {
  return byId[id];
}

/** The boards that may stand behind a USB device; several where only a general serial chip shows. */
export function boardsOfUsb(device: { vendorId: number; productId: number }): Board[] {
  return boards.filter((board) => board.usb.some((id) => isUsbId(id, device)));
}

function isUsbId(id: UsbId, device: { vendorId: number; productId: number }): boolean {
  return id.vendorId === device.vendorId && (id.productId ?? device.productId) === device.productId;
}
