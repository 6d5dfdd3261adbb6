import type { Level } from './wire.ts';

/** One end of the I2C bus that answers to an address. */
export interface I2cTarget {
  /** Addressed by the board, which will now write or read. */
  begin?(write: boolean): void;
  /** A byte from the board; true acknowledges it. */
  write(byte: number): boolean;
  /** The next byte for the board. */
  read(): number;
  end?(): void;
}

/**
 * The wires between a board and a device that hangs on it, by the device's own legs. Time is the chip's: in clock
 * cycles since power-on, over resets.
 */
export interface DeviceWires {
  /** Hz. */
  readonly clock: number;
  /** What the pupil set for the part, or the part's first values. */
  readonly settings: Readonly<Record<string, string | number>>;
  /** Clock cycles now. */
  now(): number;
  level(leg: string): Level;
  /** Whether the board drives the wire itself. */
  isDriven(leg: string): boolean;
  /** Calls back at every change of the wire's level, whoever changes it. */
  watch(leg: string, onChange: (level: Level, cycles: number) => void): void;
  /** Pulls the wire to plus (1) or to ground (0), or lets go of it. The board's own output is stronger. */
  drive(leg: string, level: Level | undefined): void;
  /** Puts a voltage on the wire: 0 to 1023 of the supply. */
  measure(leg: string, value: number): void;
  /** Share of the time that the wire was high since it was last asked, 0 to 1: for lamps and motors. */
  mean(leg: string): number;
  /** Acts after so many microseconds of chip time; the answer calls it off. */
  after(us: number, act: () => void): () => void;
  /** Answers to a 7-bit address on the board's I2C bus. */
  i2c(address: number, target: I2cTarget): void;
}

/** A device in the simulator, as its model in `blocks/parts/<part>/model.ts` makes it. */
export interface Device {
  /** What a person sees of it now: plain values by name, `{ angle: 90 }`. */
  look(): Readonly<Record<string, unknown>>;
  /** What a person does to it: presses, turns, holds something before it. */
  act?(what: string, value: number | string | boolean): void;
}

export type DeviceModel = (wires: DeviceWires) => Device;
