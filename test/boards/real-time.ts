import { makeSoon } from './soon.ts';

/** Milliseconds of the wall clock that one slice may take, so that the page or the test gets its turn. */
const slice = 2;

/** Milliseconds that the chip may lag behind before its time is stretched instead of made up for. */
const patience = 250;

/** What moves in chip time. */
interface Moving {
  run(seconds: number): void;
}

/**
 * Keeps an emulated board to real time, in short slices between which everything else runs. On a machine too
 * slow or too busy the chip's time stretches; it never jumps.
 */
export class RealTime {
  readonly #board: Moving;
  readonly #soon = makeSoon(() => this.#tick());
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last = 0;
  #stopped = true;

  constructor(board: Moving) {
    this.#board = board;
  }

  start(): void {
    if (!this.#stopped) return;
    this.#stopped = false;
    this.#last = performance.now();
    this.#tick();
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  /** Stops for good: nothing keeps the process alive any more. */
  dispose(): void {
    this.stop();
    this.#soon.dispose();
  }

  #tick(): void {
    if (this.#stopped) return;
    const began = performance.now();
    this.#last = Math.max(this.#last, began - patience);
    while (this.#last < began && performance.now() - began < slice) {
      const step = Math.min(0.5, began - this.#last);
      this.#board.run(step / 1000);
      this.#last += step;
    }
    if (performance.now() - this.#last > 1) this.#soon.call();
    else this.#timer = setTimeout(() => this.#tick(), 1);
  }
}
