/**
 * The 100 nF between DTR and RESET (Uno R3 schematic, C5). Pulling the line low makes one reset pulse, but
 * only if the capacitor had time to discharge through 10 kΩ since the line was let go: five time constants.
 */
const discharge = 5;

export class ResetCapacitor {
  readonly #pulse: () => void;
  #asserted = false;
  #releasedAt = Number.NEGATIVE_INFINITY;

  constructor(pulse: () => void) {
    this.#pulse = pulse;
  }

  /** Asserted means low: DTR is active low on the wire. */
  set(asserted: boolean): void {
    const now = performance.now();
    if (asserted && !this.#asserted && now - this.#releasedAt >= discharge) this.#pulse();
    if (!asserted && this.#asserted) this.#releasedAt = now;
    this.#asserted = asserted;
  }
}
