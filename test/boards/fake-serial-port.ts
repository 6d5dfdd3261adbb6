import type { EmulatedBoard } from './emulated-board.ts';
import { IncomingStream, OutgoingStream } from './port-streams.ts';
import { RealTime } from './real-time.ts';
import { ResetCapacitor } from './reset-capacitor.ts';
import { heardAt } from './serial-line.ts';

/**
 * A Web Serial port with an emulated board at the other end of the cable: states, locks, signals and errors
 * as the specification's "SerialPort interface" has them. Opening pulls DTR and RTS, as Linux and macOS do,
 * so it resets the board. Its time begins when the port is first opened: a chip that nobody has spoken to yet would
 * only take the machine from the page that is being opened.
 */
export class FakeSerialPort extends EventTarget implements SerialPort {
  onconnect: ((this: SerialPort, event: Event) => void) | null = null;
  ondisconnect: ((this: SerialPort, event: Event) => void) | null = null;
  onForget: () => void = () => {};
  /** Bytes that came out of the board, open port or not; for tests that look on. */
  onBoardByte: (byte: number) => void = () => {};
  readonly #info: SerialPortInfo;
  readonly #reset: ResetCapacitor;
  #board: EmulatedBoard;
  #time: RealTime;
  #state: 'closed' | 'opening' | 'opened' | 'forgotten' = 'closed';
  #connected = true;
  #taken = false;
  #silent = false;
  #baudRate = 0;
  #incoming: IncomingStream | undefined;
  #outgoing: OutgoingStream | undefined;

  constructor(board: EmulatedBoard, info: SerialPortInfo = { usbVendorId: 0x2341, usbProductId: 0x0043 }) {
    super();
    this.#info = info;
    this.#board = board;
    this.#time = new RealTime(board);
    this.#reset = new ResetCapacitor(() => this.#board.reset());
    this.#wire(board);
  }

  get board(): EmulatedBoard {
    return this.#board;
  }

  get connected(): boolean {
    return this.#connected;
  }

  get readable(): ReadableStream<Uint8Array> | null {
    return this.#state === 'opened' ? (this.#incoming?.stream ?? null) : null;
  }

  get writable(): WritableStream<Uint8Array> | null {
    return this.#state === 'opened' ? (this.#outgoing?.stream ?? null) : null;
  }

  getInfo(): SerialPortInfo {
    return { ...this.#info };
  }

  async open({ baudRate, bufferSize = 255 }: SerialOptions): Promise<void> {
    if (this.#state !== 'closed') throw new DOMException('The port is already open.', 'InvalidStateError');
    if (baudRate <= 0) throw new TypeError('Requested baud rate must be greater than zero.');
    if (bufferSize <= 0) throw new TypeError('Requested buffer size must be greater than zero.');
    this.#state = 'opening';
    await Promise.resolve();
    if (this.#taken || !this.#connected) {
      this.#state = 'closed';
      throw new DOMException('Failed to open serial port.', 'NetworkError');
    }
    this.#state = 'opened';
    this.#time.start();
    this.#baudRate = baudRate;
    this.#incoming = new IncomingStream(bufferSize);
    this.#outgoing = new OutgoingStream(bufferSize, (bytes) => {
      if (!this.#silent) this.#board.receive(bytes, baudRate);
    });
    this.#reset.set(true);
  }

  async close(): Promise<void> {
    if (this.#state !== 'opened') {
      throw new DOMException('The port is already closed.', 'InvalidStateError');
    }
    // Both reject with a TypeError while a reader or a writer holds its lock; the port then stays open.
    await Promise.all([this.#incoming?.cancel(), this.#outgoing?.abort()]);
    this.#state = 'closed';
    this.#reset.set(false);
  }

  async setSignals(signals: SerialOutputSignals): Promise<void> {
    if (this.#state !== 'opened') throw new DOMException('The port is closed.', 'InvalidStateError');
    if (Object.keys(signals).length === 0) {
      throw new TypeError('Signals dictionary must contain at least one member.');
    }
    if (signals.dataTerminalReady !== undefined) this.#reset.set(signals.dataTerminalReady);
  }

  async getSignals(): Promise<SerialInputSignals> {
    if (this.#state !== 'opened') throw new DOMException('The port is closed.', 'InvalidStateError');
    return { dataCarrierDetect: false, clearToSend: false, ringIndicator: false, dataSetReady: false };
  }

  async forget(): Promise<void> {
    if (this.#state === 'opened') await this.close();
    this.#state = 'forgotten';
    this.onForget();
  }

  /** Pulls the USB cable out: the board loses its power, the streams break, and the page is told. */
  pullCable(): void {
    if (!this.#connected) return;
    this.#connected = false;
    this.#time.stop();
    const lost = () => new DOMException('The device has been lost.', 'NetworkError');
    if (this.#state === 'opened') {
      this.#incoming?.fail(lost());
      this.#outgoing?.fail(lost());
      this.#state = 'closed';
      this.#reset.set(false);
    }
    this.#tell('disconnect');
  }

  /** Puts the cable back. */
  plugIn(): void {
    if (this.#connected) return;
    this.#connected = true;
    this.#board.powerCycle();
    this.#time.start();
    this.#tell('connect');
  }

  /** Another program opens the port, until `release`. */
  take(): void {
    this.#taken = true;
  }

  release(): void {
    this.#taken = false;
  }

  /** Nothing comes through to the board and nothing from it, until `speak`. */
  silence(): void {
    this.#silent = true;
  }

  speak(): void {
    this.#silent = false;
  }

  /** Puts another board on the same cable. */
  swap(board: EmulatedBoard): void {
    this.#time.dispose();
    this.#board.onSend = () => {};
    this.#board = board;
    this.#time = new RealTime(board);
    this.#wire(board);
    if (this.#state === 'opened') this.#time.start();
  }

  /** Ends the emulation. */
  dispose(): void {
    this.#time.dispose();
  }

  #wire(board: EmulatedBoard): void {
    board.onSend = (sent, baudRate) => {
      this.onBoardByte(sent);
      if (this.#state !== 'opened' || this.#silent) return;
      this.#incoming?.push(heardAt(sent, baudRate, this.#baudRate).byte);
    };
  }

  #tell(type: 'connect' | 'disconnect'): void {
    const event = new Event(type);
    this.dispatchEvent(event);
    if (type === 'connect') this.onconnect?.(event);
    else this.ondisconnect?.(event);
  }
}
