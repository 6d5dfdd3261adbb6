type Vector = readonly [x: number, y: number, z: number];

const degree = Math.PI / 180;

/** Degrees a second at which a hand tilts and turns it. */
const handSpeed = { tiltX: 360, tiltY: 360, turn: 180 } as const;
type Angle = keyof typeof handSpeed;

/** An angle on its way to where the hand moves it. */
interface Motion {
  readonly from: number;
  readonly to: number;
  /** Seconds. */
  readonly start: number;
}

/**
 * How the sensor is held, and what that makes it feel. Tilts are about its axes X (its right side down with plus)
 * and Y (its nose down with plus); the turn is to the right with plus. Angles in degrees.
 */
export class Attitude {
  readonly #now: () => number;
  readonly #motions: Record<Angle, Motion> = {
    tiltX: { from: 0, to: 0, start: 0 },
    tiltY: { from: 0, to: 0, start: 0 },
    turn: { from: 0, to: 0, start: 0 },
  };
  #shaken = false;

  /** @param now seconds */
  constructor(now: () => number) {
    this.#now = now;
  }

  act(what: string, value: number): void {
    if (what === 'shaken') this.#shaken = value !== 0;
    if (!isAngle(what)) return;
    this.#motions[what] = { from: this.#angle(what), to: value, start: this.#now() };
  }

  look(): Readonly<Record<Angle | 'shaken', number | boolean>> {
    return {
      tiltX: this.#angle('tiltX'),
      tiltY: this.#angle('tiltY'),
      turn: this.#angle('turn'),
      shaken: this.#shaken,
    };
  }

  /** Acceleration in g, which at rest is gravity's opposite, and turning speed in degrees a second. */
  measured(): { acceleration: Vector; rates: Vector } {
    const x = this.#angle('tiltX') * degree;
    const y = this.#angle('tiltY') * degree;
    // Shaken five times a second, along X.
    const shake = this.#shaken ? 1.8 * Math.sin(2 * Math.PI * 5 * this.#now()) : 0;
    return {
      acceleration: [shake - Math.sin(y), Math.sin(x) * Math.cos(y), Math.cos(x) * Math.cos(y)],
      rates: [this.#speed('tiltX'), this.#speed('tiltY'), -this.#speed('turn')],
    };
  }

  #angle(which: Angle): number {
    const { from, to, start } = this.#motions[which];
    const moved = (this.#now() - start) * handSpeed[which];
    return Math.abs(to - from) <= moved ? to : from + Math.sign(to - from) * moved;
  }

  #speed(which: Angle): number {
    const { from, to } = this.#motions[which];
    return this.#angle(which) === to ? 0 : Math.sign(to - from) * handSpeed[which];
  }
}

function isAngle(name: string): name is Angle {
  return name in handSpeed;
}
