import { type BoardId, boardById } from '../boards/index.ts';
import type { Crash } from './crash.ts';
import { SimulatedBoard } from './simulated-board.ts';
import type { Level, PinMode } from './wire.ts';

/** Something done to the board at a moment of chip time. */
export interface SimulatedInput {
  readonly atUs: number;
  /** Text for the sketch's `Serial`. */
  readonly serial?: string;
  readonly pin?: string;
  /** The pin wired to plus (1) or ground (0), or let go. */
  readonly level?: Level | 'release';
  /** A voltage on the pin, 0 to 1023. */
  readonly analog?: number;
}

export interface SimulationRequest {
  /** Intel HEX text. */
  readonly hex: string;
  readonly board: BoardId;
  /** Chip time in milliseconds. */
  readonly forMs: number;
  readonly inputs?: readonly SimulatedInput[];
}

/** A pin's state from one moment to the next entry. */
export interface PinMoment {
  readonly atUs: number;
  readonly level: Level;
  readonly mode: PinMode;
}

export interface SimulationReport {
  readonly board: BoardId;
  /** Chip time that was run, in milliseconds: less than asked for after a crash. */
  readonly ranMs: number;
  /** What the sketch printed, read as UTF-8. */
  readonly serial: string;
  /** Every change of each pin that changed, by the board's name; at most `pinMomentLimit` a pin. */
  readonly pins: Readonly<Record<string, readonly PinMoment[]>>;
  readonly crash?: Crash;
}

export const pinMomentLimit = 100_000;

/**
 * Runs firmware from power-on as fast as it goes and tells what it did.
 * @throws Problem `hex-broken`, `program-too-big`
 */
export function simulate(request: SimulationRequest): SimulationReport {
  const board = new SimulatedBoard(boardById(request.board));
  const bytes: number[] = [];
  const pins: Record<string, PinMoment[]> = {};
  board.onSerial = (more) => bytes.push(...more);
  board.onPinChange = ({ pin, atUs, level, mode }) => {
    pins[pin] ??= [];
    const moments = pins[pin];
    if (moments.length < pinMomentLimit) moments.push({ atUs, level, mode });
  };

  board.load(request.hex);
  for (const input of [...(request.inputs ?? [])].sort((a, b) => a.atUs - b.atUs)) {
    if (input.atUs >= request.forMs * 1000) break;
    runUntil(board, input.atUs);
    apply(board, input);
  }
  runUntil(board, request.forMs * 1000);
  return {
    board: request.board,
    ranMs: board.timeUs / 1000,
    serial: new TextDecoder().decode(new Uint8Array(bytes)),
    pins,
    ...(board.crash && { crash: board.crash }),
  };
}

function runUntil(board: SimulatedBoard, atUs: number): void {
  const us = atUs - board.timeUs;
  if (us > 0) board.runFor(us / 1000);
}

function apply(board: SimulatedBoard, { serial, pin, level, analog }: SimulatedInput): void {
  if (serial !== undefined) board.send(serial);
  if (pin === undefined) return;
  if (analog !== undefined) board.setAnalog(pin, analog);
  else if (level !== undefined) board.setInput(pin, level === 'release' ? undefined : level);
}
