import { createServer, type Server, type Socket } from 'node:net';
import type { EmulatedBoard } from './emulated-board.ts';
import { RealTime } from './real-time.ts';

/** Seconds from a reset until every bootloader listens: optiboot blinks before it does. */
const bootTime = 0.5;

/**
 * A TCP port that leads to an emulated board, for avrdude's `-P net:`. A connection resets the board, as
 * opening a serial port does by DTR. Over TCP avrdude cannot reset it once more when the machine was too busy
 * to keep the board to real time, so the board's time stands still between its start and the first byte.
 */
export class NetPort {
  readonly #server: Server;
  readonly #time: RealTime;
  #socket: Socket | undefined;

  constructor(board: EmulatedBoard, baudRate: number) {
    this.#time = new RealTime(board);
    this.#server = createServer({ noDelay: true }, (socket) => {
      this.#socket = socket;
      this.#time.stop();
      board.reset();
      board.run(bootTime);
      socket.once('data', () => this.#time.start());
      socket.on('data', (bytes) => board.receive(bytes, baudRate));
      socket.on('error', () => socket.destroy());
    });
    board.onSend = (byte) => this.#socket?.write(Uint8Array.of(byte));
  }

  /** Begins to listen on a free port of this machine and returns its number. */
  async listen(): Promise<number> {
    await new Promise<void>((listening) => this.#server.listen(0, '127.0.0.1', listening));
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('The server has no TCP port.');
    return address.port;
  }

  close(): void {
    this.#time.dispose();
    this.#socket?.destroy();
    this.#server.close();
  }
}
