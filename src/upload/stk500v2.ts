import { Problem } from '../locale/problem.ts';
import type { OpenPort } from '../serial/index.ts';
import type { Bootloader } from './bootloader.ts';
import { silenceIs } from './silence.ts';

/** Atmel application note AVR068, "STK500 Communication Protocol", section "Command constants". */
const command = {
  signOn: 0x01,
  loadAddress: 0x06,
  enterProgMode: 0x10,
  leaveProgMode: 0x11,
  programFlash: 0x13,
  readFlash: 0x14,
  readSignature: 0x1b,
} as const;
const messageStart = 0x1b;
const token = 0x0e;
const statusOk = 0x00;

/** Far above the 25 ms of a page on the line and the 9 ms of erasing and writing it. */
const replyTimeout = 900;

/**
 * STK500 version 2 as the Mega 2560's bootloader speaks it (`stk500boot.c`, `main`): messages framed and
 * checksummed as AVR068, "Packet format", says; of the commands' parameters it reads only sizes and data.
 */
export function stk500v2(port: OpenPort, signal: AbortSignal): Bootloader {
  let sequence = 0;

  async function send(body: readonly number[]): Promise<void> {
    sequence = (sequence + 1) & 0xff;
    const message = [messageStart, sequence, body.length >> 8, body.length & 0xff, token, ...body];
    await port.write(Uint8Array.of(...message, checksum(message)), { signal });
  }

  /** The body of the next message; what comes before its start byte is leftovers. */
  async function receive(timeout: number): Promise<Uint8Array> {
    const deadline = performance.now() + timeout;
    const read = (count: number) => port.read(count, { timeout: deadline - performance.now(), signal });
    let [start] = await read(1);
    while (start !== messageStart) [start] = await read(1);
    const header = await read(4);
    const [number = 0, high = 0, low = 0, mark = 0] = header;
    if (number !== sequence || mark !== token) throw new Problem('board-garbled');
    const body = await read((high << 8) | low);
    const [check] = await read(1);
    if (check !== checksum([messageStart, ...header, ...body])) throw new Problem('board-garbled');
    return body;
  }

  /** The answer's data: what stands behind the command's number and its status. */
  async function ask(...body: readonly number[]): Promise<Uint8Array> {
    await send(body);
    const answer = await receive(replyTimeout).catch(silenceIs('board-stopped'));
    if (answer[0] !== body[0] || answer[1] !== statusOk) throw new Problem('board-garbled');
    return answer.subarray(2);
  }

  /** Flash is addressed in 16-bit words, high byte first; it moves on by itself, but is always said. */
  async function loadAddress(address: number): Promise<void> {
    const word = address / 2;
    await ask(command.loadAddress, word >>> 24, (word >> 16) & 0xff, (word >> 8) & 0xff, word & 0xff);
  }

  return {
    async greet(milliseconds) {
      port.forget();
      sequence = 0;
      await send([command.signOn]);
      try {
        const answer = await receive(milliseconds);
        return answer[0] === command.signOn && answer[1] === statusOk;
      } catch (cause) {
        if (cause instanceof Problem && ['port-quiet', 'board-garbled'].includes(cause.code)) return false;
        throw cause;
      }
    },
    async signature() {
      const bytes: number[] = [];
      for (const index of [0, 1, 2]) {
        const [byte = 0] = await ask(command.readSignature, 4, 0x30, 0, index, 0);
        bytes.push(byte);
      }
      const [a = 0, b = 0, c = 0] = bytes;
      return [a, b, c];
    },
    async begin() {
      await ask(command.enterProgMode);
    },
    async writePage(address, bytes) {
      await loadAddress(address);
      const unread = [0, 0, 0, 0, 0, 0, 0];
      await ask(command.programFlash, bytes.length >> 8, bytes.length & 0xff, ...unread, ...bytes);
    },
    async readPage(address, length) {
      await loadAddress(address);
      const data = await ask(command.readFlash, length >> 8, length & 0xff, 0);
      return data.subarray(0, length);
    },
    async end() {
      await ask(command.leaveProgMode);
    },
  };
}

function checksum(bytes: readonly number[]): number {
  return bytes.reduce((sum, byte) => sum ^ byte, 0);
}
