/**
 * Why the chip cannot go on: it ran out of its program, met a word that is no instruction, or its stack grew
 * into its variables. A real chip would go on with nonsense.
 */
export interface Crash {
  readonly reason: 'left-program' | 'unknown-instruction' | 'out-of-memory';
  /** Byte address in flash. */
  readonly address: number;
  readonly atUs: number;
}
