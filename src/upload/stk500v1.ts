import { Problem } from '../locale/problem.ts';
import type { OpenPort } from '../serial/index.ts';
import type { Bootloader } from './bootloader.ts';
import { silenceIs } from './silence.ts';

/** Atmel application note AVR061, "STK500 Communication Protocol", section "Commands". */
const command = {
  getSync: 0x30,
  enterProgMode: 0x50,
  leaveProgMode: 0x51,
  loadAddress: 0x55,
  progPage: 0x64,
  readPage: 0x74,
  readSign: 0x75,
} as const;
const endOfPacket = 0x20;
const inSync = 0x14;
const ok = 0x10;
const flashMemory = 'F'.charCodeAt(0);

/** Far above a page's 11 ms on the line and 8 ms of erasing and writing; under the watchdog's second. */
const replyTimeout = 900;

/**
 * STK500 version 1 as the Uno's and the Nano's bootloaders speak it: optiboot (`optiboot.c`, `main`) and, at
 * 57600 baud, ATmegaBOOT (`ATmegaBOOT_168.c`, `main`). Both know only this part of AVR061.
 */
export function stk500v1(port: OpenPort, signal: AbortSignal): Bootloader {
  async function ask(request: readonly number[] | Uint8Array, replyLength = 0): Promise<Uint8Array> {
    await port.write(Uint8Array.of(...request, endOfPacket), { signal });
    const reply = await port
      .read(replyLength + 2, { timeout: replyTimeout, signal })
      .catch(silenceIs('board-stopped'));
    if (reply[0] !== inSync || reply.at(-1) !== ok) throw new Problem('board-garbled');
    return reply.subarray(1, -1);
  }

  /** Flash is addressed in 16-bit words, low byte first (AVR061, Cmnd_STK_LOAD_ADDRESS). */
  async function loadAddress(address: number): Promise<void> {
    const word = address / 2;
    await ask([command.loadAddress, word & 0xff, word >> 8]);
  }

  return {
    /**
     * Optiboot blinks for 0.4 s before it reads, and the chip keeps two bytes meanwhile: exactly one
     * greeting. A second one said too early would be cut in half and throw the bootloader out of step.
     */
    async greet(milliseconds) {
      port.forget();
      await port.write(Uint8Array.of(command.getSync, endOfPacket), { signal });
      const deadline = performance.now() + milliseconds;
      try {
        // Before the answer there may be leftovers of what the board's program was printing.
        for (let last = 0; ; ) {
          const timeout = deadline - performance.now();
          const [byte = 0] = await port.read(1, { timeout, signal });
          if (last === inSync && byte === ok) return true;
          last = byte;
        }
      } catch (cause) {
        if (cause instanceof Problem && cause.code === 'port-quiet') return false;
        throw cause;
      }
    },
    async signature() {
      const [a = 0, b = 0, c = 0] = await ask([command.readSign], 3);
      return [a, b, c];
    },
    async begin() {
      await ask([command.enterProgMode]);
    },
    async writePage(address, bytes) {
      await loadAddress(address);
      await ask([command.progPage, bytes.length >> 8, bytes.length & 0xff, flashMemory, ...bytes]);
    },
    async readPage(address, length) {
      await loadAddress(address);
      return ask([command.readPage, length >> 8, length & 0xff, flashMemory], length);
    },
    async end() {
      await ask([command.leaveProgMode]);
    },
  };
}
