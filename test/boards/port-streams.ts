/**
 * A port's `readable`: a stream of bytes that starts afresh after the page cancelled it, until a fatal error
 * (Web Serial, "readable attribute").
 */
export class IncomingStream {
  readonly #bufferSize: number;
  readonly #received: number[] = [];
  #stream: ReadableStream<Uint8Array<ArrayBuffer>> | undefined;
  #controller: ReadableByteStreamController | undefined;
  #fatal = false;
  #flushing = false;

  constructor(bufferSize: number) {
    this.#bufferSize = bufferSize;
  }

  get stream(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
    if (this.#fatal) return null;
    this.#stream ??= this.#open();
    return this.#stream;
  }

  /** A byte has come; bytes that come together make one chunk, as USB packets do. */
  push(byte: number): void {
    this.#received.push(byte);
    if (this.#flushing) return;
    this.#flushing = true;
    queueMicrotask(() => {
      this.#flushing = false;
      this.#flush();
    });
  }

  async cancel(): Promise<void> {
    await this.#stream?.cancel();
  }

  fail(reason: DOMException): void {
    this.#fatal = true;
    this.#controller?.error(reason);
    this.#stream = undefined;
    this.#controller = undefined;
  }

  #open(): ReadableStream<Uint8Array<ArrayBuffer>> {
    return new ReadableStream(
      {
        type: 'bytes',
        start: (controller) => {
          this.#controller = controller;
        },
        pull: () => this.#flush(),
        cancel: () => {
          this.#received.length = 0;
          this.#stream = undefined;
          this.#controller = undefined;
        },
      },
      { highWaterMark: this.#bufferSize },
    );
  }

  #flush(): void {
    const room = this.#controller?.desiredSize ?? 0;
    if (room <= 0 || this.#received.length === 0) return;
    this.#controller?.enqueue(Uint8Array.from(this.#received.splice(0, room)));
  }
}

/** A port's `writable`, in the same way. */
export class OutgoingStream {
  readonly #bufferSize: number;
  readonly #send: (bytes: Uint8Array) => void;
  #stream: WritableStream<Uint8Array> | undefined;
  #controller: WritableStreamDefaultController | undefined;
  #fatal = false;

  constructor(bufferSize: number, send: (bytes: Uint8Array) => void) {
    this.#bufferSize = bufferSize;
    this.#send = send;
  }

  get stream(): WritableStream<Uint8Array> | null {
    if (this.#fatal) return null;
    this.#stream ??= this.#open();
    return this.#stream;
  }

  async abort(): Promise<void> {
    await this.#stream?.abort();
  }

  fail(reason: DOMException): void {
    this.#fatal = true;
    this.#controller?.error(reason);
    this.#forget();
  }

  #open(): WritableStream<Uint8Array> {
    return new WritableStream<Uint8Array>(
      {
        start: (controller) => {
          this.#controller = controller;
        },
        write: (chunk) => {
          if (!(chunk instanceof Uint8Array)) throw new TypeError('A chunk must be a BufferSource.');
          this.#send(chunk.slice());
        },
        abort: () => this.#forget(),
        close: () => this.#forget(),
      },
      { highWaterMark: this.#bufferSize, size: (chunk) => chunk?.byteLength ?? 1 },
    );
  }

  #forget(): void {
    this.#stream = undefined;
    this.#controller = undefined;
  }
}
