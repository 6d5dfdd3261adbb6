import type { BoardId } from '../../../src/boards/index.ts';
import type { SimulatedInput } from '../../../src/simulator/index.ts';

/** A program of Arduino's own primer, rebuilt in blocks. */
export interface PrimerProgram {
  /** The folder of the original among Arduino's official examples. */
  readonly original: string;
  readonly blocks: object;
  readonly board?: BoardId;
  /** How long both run, in ms of chip time. */
  readonly forMs: number;
  readonly inputs?: readonly SimulatedInput[];
}

/** A voltage from the beginning on, and another later. */
export const analog = (pin: string, value: number, atMs = 0): SimulatedInput => ({
  atUs: atMs * 1000,
  pin,
  analog: value,
});
/** A switch that is thrown at some time. */
export const level = (pin: string, to: 0 | 1, atMs = 0): SimulatedInput => ({
  atUs: atMs * 1000,
  pin,
  level: to,
});
