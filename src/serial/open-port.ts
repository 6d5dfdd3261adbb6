import { Problem } from '../locale/problem.ts';
import { Inbox } from './inbox.ts';
import { orAbort } from './waiting.ts';

export interface ReadOptions {
  /** Milliseconds to wait for the bytes; for ever if absent. */
  readonly timeout?: number;
  /** Ends the waiting; the read then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Enough for a page that is busy for a second at 115200 baud. */
const bufferSize = 16_384;

/**
 * Opens a port at a baud rate, 8 data bits, no parity, one stop bit.
 * @throws Problem `port-taken` (another program, or another place in this page, has it), `port-lost`,
 * `port-failed`
 */
export async function openPort(port: SerialPort, baudRate: number): Promise<OpenPort> {
  try {
    await port.open({ baudRate, bufferSize });
  } catch (cause) {
    // The specification gives one NetworkError for every refusal of the system: only `connected` tells them apart.
    if (port.connected === false) throw new Problem('port-lost', {}, cause);
    const name = cause instanceof DOMException ? cause.name : '';
    const taken = name === 'NetworkError' || name === 'InvalidStateError';
    throw new Problem(taken ? 'port-taken' : 'port-failed', {}, cause);
  }
  return new OpenPort(port);
}

/** A port that is open: its streams are held from the opening to `close`, which always gives them back. */
export class OpenPort {
  readonly #port: SerialPort;
  readonly #inbox = new Inbox();
  readonly #loss = new AbortController();
  readonly #closed = new AbortController();
  readonly #pump: Promise<void>;
  #reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  #writer: WritableStreamDefaultWriter<Uint8Array> | undefined;
  #end: Promise<void> | undefined;

  /** Use `openPort`. */
  constructor(port: SerialPort) {
    this.#port = port;
    this.#port.addEventListener('disconnect', this.#lose);
    this.#pump = this.#receive();
  }

  get #closing(): boolean {
    return this.#closed.signal.aborted;
  }

  /** Aborted, with Problem `port-lost` as its reason, when the cable is pulled. */
  get lost(): AbortSignal {
    return this.#loss.signal;
  }

  /**
   * Sends bytes; settles when the system has taken them.
   * @throws Problem `port-lost`; the signal's reason
   */
  async write(bytes: Uint8Array, { signal }: Pick<ReadOptions, 'signal'> = {}): Promise<void> {
    const stop = signal ? AbortSignal.any([this.lost, signal]) : this.lost;
    stop.throwIfAborted();
    this.#writer ??= this.#port.writable?.getWriter();
    if (!this.#writer) throw this.#lose();
    try {
      await orAbort(this.#writer.write(bytes), stop);
    } catch (cause) {
      stop.throwIfAborted();
      throw this.#lose(cause);
    }
  }

  /**
   * The next `count` bytes, exactly. If they do not come in time, those that came stay for the next read.
   * @throws Problem `port-quiet` after the time-out, `port-lost`; the signal's reason
   */
  async read(count: number, options: ReadOptions = {}): Promise<Uint8Array> {
    await this.#arrival(count, options);
    return this.#inbox.take(count);
  }

  /** Whatever has come, as soon as there is anything. Throws as `read` does. */
  async readSome(options: ReadOptions = {}): Promise<Uint8Array> {
    await this.#arrival(1, options);
    return this.#inbox.take(this.#inbox.length);
  }

  /** Drops what has come and was not read. */
  forget(): void {
    this.#inbox.clear();
  }

  /**
   * Sets the lines from the computer to the device; those not named stay.
   * @throws Problem `port-lost`, `port-failed` (a port without such lines)
   */
  async setSignals(signals: SerialOutputSignals): Promise<void> {
    try {
      await orAbort(this.#port.setSignals(signals), this.lost);
    } catch (cause) {
      this.lost.throwIfAborted();
      if (this.#port.connected === false) throw this.#lose(cause);
      throw new Problem('port-failed', {}, cause);
    }
  }

  /**
   * Releases the streams and closes the port, so that it can be opened again; reads that wait reject with an
   * `AbortError`. Safe to call twice, or after a loss.
   */
  close(): Promise<void> {
    this.#end ??= this.#shut();
    return this.#end;
  }

  async #shut(): Promise<void> {
    this.#closed.abort(new DOMException('The port was closed.', 'AbortError'));
    this.#port.removeEventListener('disconnect', this.#lose);
    // A stream that has failed refuses to be cancelled; the pump has then let go of it already.
    await this.#reader?.cancel().catch(() => {});
    await this.#pump;
    this.#writer?.releaseLock();
    try {
      await this.#port.close();
    } catch (cause) {
      // After a loss some browsers count the port as closed already.
      if (!this.lost.aborted && this.#port.connected !== false) throw new Problem('port-failed', {}, cause);
    }
  }

  /**
   * Brings in what the port receives. A framing, parity or overrun error ends one stream and the port then
   * offers another; it offers none when the device is gone (Web Serial, "readable attribute").
   */
  async #receive(): Promise<void> {
    let failure: unknown;
    while (this.#port.readable && !this.#closing) {
      const reader = this.#port.readable.getReader();
      this.#reader = reader;
      try {
        for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
          this.#inbox.push(chunk.value);
        }
        break;
      } catch (cause) {
        failure = cause;
      } finally {
        reader.releaseLock();
      }
    }
    if (!this.#closing) this.#lose(failure);
  }

  readonly #lose = (cause?: unknown): Problem => {
    if (!this.lost.aborted) this.#loss.abort(new Problem('port-lost', {}, cause));
    return this.lost.reason;
  };

  async #arrival(count: number, { timeout, signal }: ReadOptions): Promise<void> {
    signal?.throwIfAborted();
    const quiet = new AbortController();
    const timer =
      timeout === undefined
        ? undefined
        : setTimeout(() => quiet.abort(new Problem('port-quiet')), Math.max(0, timeout));
    const stop = AbortSignal.any([this.lost, this.#closed.signal, quiet.signal, ...(signal ? [signal] : [])]);
    try {
      while (this.#inbox.length < count) await orAbort(this.#inbox.arrival(), stop);
    } finally {
      clearTimeout(timer);
    }
  }
}
