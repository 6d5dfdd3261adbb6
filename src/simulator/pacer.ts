/** A gap longer than this was a sleeping tab or a sleeping computer: it is not caught up. */
const longestGapMs = 100;
/** When the machine is too slow, this much stays owed; the rest is let go. */
const largestDebtMs = 32;
const speedWindowMs = 500;
/** The best of so many windows is the speed: one hiccup of the computer is not a slow computer. */
const speedWindows = 3;

/** Keeps chip time beside real time: how much is owed now, and how fast it really goes. Times in ms. */
export class Pacer {
  #last: number | undefined;
  #owed = 0;
  #speeds: number[] = [];
  #windowStart = 0;
  #windowRan = 0;

  /** Chip time over real time, lately; 1 until there is enough to tell. */
  get speed(): number {
    return this.#speeds.length < speedWindows ? 1 : Math.max(...this.#speeds);
  }

  /** Chip time to run now. */
  owed(now: number): number {
    if (this.#last === undefined) this.#openWindow(now);
    const gap = now - (this.#last ?? now);
    this.#last = now;
    if (gap > longestGapMs) this.#openWindow(now);
    else this.#owed += gap;
    return this.#owed;
  }

  ran(ms: number, now: number): void {
    this.#owed = Math.min(this.#owed - ms, largestDebtMs);
    this.#windowRan += ms;
    const window = now - this.#windowStart;
    if (window < speedWindowMs) return;
    this.#speeds = [...this.#speeds, this.#windowRan / window].slice(-speedWindows);
    this.#openWindow(now);
  }

  /** Forgets what was owed: after a pause, time begins anew. @param owed chip time to run at once */
  restart(owed = 0): void {
    this.#last = undefined;
    this.#owed = owed;
    this.#speeds = [];
  }

  #openWindow(now: number): void {
    this.#windowStart = now;
    this.#windowRan = 0;
  }
}
