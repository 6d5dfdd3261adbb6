import { boardById } from '../boards/index.ts';
import type { Firmware } from '../firmware/index.ts';
import { Pacer } from './pacer.ts';
import { SimulatedBoard } from './simulated-board.ts';
import { emptySnapshot, type SimulationFrame, type SimulationSnapshot } from './snapshot.ts';
import type { Level } from './wire.ts';

/** What a simulation needs of a firmware. */
export type SimulatedFirmware = Pick<Firmware, 'board' | 'hex'> & Partial<Pick<Firmware, 'ram'>>;

/** A turn works no longer than this, so that a click on pause is heard. */
const turnBudgetMs = 12;
/** Chip time between two looks at the clock. */
const sliceMs = 1;
const frameMs = 1000 / 60;
/** Of a flood of printing between two frames only the end is kept. */
const printedLimit = 100_000;

/**
 * A board run at the speed of real time. It has no timer: whoever owns it calls `turn` again and again, after
 * the milliseconds that `turn` tells.
 */
export class RealTimeRun {
  readonly #now: () => number;
  readonly #post: (frame: SimulationFrame) => void;
  readonly #pacer = new Pacer();
  #board: SimulatedBoard | undefined;
  #startedUs = 0;
  #playing = true;
  #hidden = false;
  #waitsUntil = Number.NEGATIVE_INFINITY;
  #printed: number[] = [];
  #decoder = new TextDecoder();
  #fresh = false;
  #lastPost = Number.NEGATIVE_INFINITY;

  /** @param now real time in ms */
  constructor(now: () => number, post: (frame: SimulationFrame) => void) {
    this.#now = now;
    this.#post = post;
  }

  /**
   * Starts firmware from reset, in place of what runs. A pause stays a pause.
   * @throws Problem `hex-broken`, `program-too-big`
   */
  load(firmware: SimulatedFirmware): void {
    if (this.#board?.board.id !== firmware.board) {
      this.#board = new SimulatedBoard(boardById(firmware.board));
      this.#board.onSerial = (bytes) => this.#print(bytes);
    }
    this.#board.load(firmware.hex, firmware.ram?.used);
    this.#printed = [];
    this.#fresh = true;
    this.#waitsUntil = Number.NEGATIVE_INFINITY;
    this.#begin();
  }

  /** Takes the firmware out: there is none for the program as it stands. */
  unload(): void {
    this.#board = undefined;
    this.#printed = [];
    this.#fresh = true;
    this.#begin();
  }

  play(): void {
    this.#playing = true;
    this.#begin(this.#startedUs);
  }

  pause(): void {
    this.#playing = false;
    this.#postFrame();
  }

  reset(): void {
    this.#board?.reset();
    this.#begin();
  }

  /** A page that nobody sees rests, and goes on where it was. */
  hide(hidden: boolean): void {
    this.#hidden = hidden;
    this.#pacer.restart();
  }

  /**
   * Stands still for so many ms at the most: the machine is wanted for the firmware that comes next, and what runs is
   * out of date. Goes on by itself when none comes.
   */
  makeWay(ms: number): void {
    this.#waitsUntil = this.#now() + ms;
    this.#pacer.restart();
  }

  send(text: string): void {
    this.#board?.send(text);
  }

  setInput(pin: string, level: Level | undefined): void {
    this.#board?.setInput(pin, level);
    this.#postFrame();
  }

  setAnalog(pin: string, value: number): void {
    this.#board?.setAnalog(pin, value);
    this.#postFrame();
  }

  /**
   * Runs what is owed of chip time.
   * @returns milliseconds until the next turn; undefined when there is nothing to run
   */
  turn(): number | undefined {
    const board = this.#board;
    if (!board || !this.#playing || this.#hidden || board.crash) return undefined;
    const start = this.#now();
    if (start < this.#waitsUntil) return this.#waitsUntil - start;
    const owed = this.#pacer.owed(start);
    let ran = 0;
    while (ran < owed && !board.crash && this.#now() - start < turnBudgetMs) {
      const ms = Math.min(sliceMs, owed - ran);
      board.runFor(ms);
      ran += ms;
    }
    const end = this.#now();
    this.#pacer.ran(ran, end);
    if (board.crash || end - this.#lastPost >= frameMs - 1) this.#postFrame();
    return ran < owed ? 0 : Math.max(1, frameMs - (end - start));
  }

  #begin(startedUs = this.#board?.timeUs ?? 0): void {
    this.#startedUs = startedUs;
    this.#pacer.restart(frameMs);
    this.#postFrame();
    // What the program does first is seen at the end of the first turn, not a frame later.
    this.#lastPost = Number.NEGATIVE_INFINITY;
  }

  #print(bytes: readonly number[]): void {
    for (const byte of bytes) this.#printed.push(byte);
    if (this.#printed.length > 2 * printedLimit) this.#printed = this.#printed.slice(-printedLimit);
  }

  #postFrame(): void {
    this.#lastPost = this.#now();
    if (this.#fresh) this.#decoder = new TextDecoder();
    const printed = this.#decoder.decode(new Uint8Array(this.#printed), { stream: true });
    this.#printed = [];
    this.#post({ snapshot: this.#snapshot(), printed, fresh: this.#fresh });
    this.#fresh = false;
  }

  #snapshot(): SimulationSnapshot {
    const board = this.#board;
    if (!board) return emptySnapshot;
    const { crash } = board;
    return {
      ...board.look(),
      state: crash ? 'crashed' : this.#playing ? 'running' : 'paused',
      board: board.board.id,
      timeMs: (board.timeUs - this.#startedUs) / 1000,
      speed: this.#pacer.speed,
      ...(crash && { crash }),
    };
  }
}
