import type { Board, UploadWay } from '../boards/index.ts';
import type { OpenPort } from '../serial/index.ts';
import { stk500v1 } from './stk500v1.ts';
import { stk500v2 } from './stk500v2.ts';

/** The three bytes that name a chip. */
export type Signature = UploadWay['signature'];

/** What every bootloader can be asked for, whatever its protocol. */
export interface Bootloader {
  /** Whether it answers within `milliseconds`; the greeting is said once. */
  greet(milliseconds: number): Promise<boolean>;
  signature(): Promise<Signature>;
  /** Enters programming mode. */
  begin(): Promise<void>;
  /** Erases and writes one page; pages come in order, from address 0, without gaps. */
  writePage(address: number, bytes: Uint8Array): Promise<void>;
  readPage(address: number, length: number): Promise<Uint8Array>;
  /** Leaves programming mode: the board starts its program. */
  end(): Promise<void>;
}

/** Begins to speak a protocol over an open port; every wait ends with the signal. */
export type Protocol = (port: OpenPort, signal: AbortSignal) => Bootloader;

const protocols: Partial<Record<UploadWay['protocol'], Protocol>> = { stk500v1, stk500v2 };

export function protocolOf(board: Board): Protocol | undefined {
  return protocols[board.upload.protocol];
}

/** Whether Kulibin can write to this board by itself; where not, the .hex can be saved for another program. */
export function canUpload(board: Board): boolean {
  return protocolOf(board) !== undefined;
}
