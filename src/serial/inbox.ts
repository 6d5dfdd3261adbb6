/** Bytes that have come in and nobody has read yet. */
export class Inbox {
  #bytes = new Uint8Array(1024);
  #length = 0;
  #arrived: () => void = () => {};

  get length(): number {
    return this.#length;
  }

  push(bytes: Uint8Array): void {
    const needed = this.#length + bytes.length;
    if (needed > this.#bytes.length) {
      const larger = new Uint8Array(needed * 2);
      larger.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = larger;
    }
    this.#bytes.set(bytes, this.#length);
    this.#length = needed;
    this.#arrived();
  }

  /** Takes the first `count` bytes out, or as many as there are. */
  take(count: number): Uint8Array {
    const taken = this.#bytes.slice(0, Math.min(count, this.#length));
    this.#bytes.copyWithin(0, taken.length, this.#length);
    this.#length -= taken.length;
    return taken;
  }

  clear(): void {
    this.#length = 0;
  }

  /** Settles when the next bytes arrive. One waits at a time. */
  arrival(): Promise<void> {
    return new Promise((resolve) => {
      this.#arrived = resolve;
    });
  }
}
