import type { BoardId } from '../boards/index.ts';
import type { Crash } from './crash.ts';
import type { BoardLook } from './simulated-board.ts';

/** A moment of a running simulation, at most 60 a second: what views draw. */
export interface SimulationSnapshot extends BoardLook {
  /** `empty` until firmware is loaded. */
  readonly state: 'empty' | 'running' | 'paused' | 'crashed';
  readonly board: BoardId | undefined;
  /** Chip time since the firmware was started, in milliseconds. */
  readonly timeMs: number;
  /** Chip time over real time: 1 is real time, 0.5 half as fast. */
  readonly speed: number;
  readonly crash?: Crash;
}

/** A snapshot with what the sketch has printed since the one before. */
export interface SimulationFrame {
  readonly snapshot: SimulationSnapshot;
  readonly printed: string;
  /** New firmware was started: text before this frame is an older program's. */
  readonly fresh: boolean;
}

export const emptySnapshot: SimulationSnapshot = {
  state: 'empty',
  board: undefined,
  timeMs: 0,
  speed: 1,
  pins: [],
  leds: {},
};
