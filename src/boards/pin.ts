import type { BusWire, Pin } from './board.ts';

/** What a pin can do beyond being on or off. */
interface PinTalents {
  /** The timer that makes its PWM. */
  readonly pwm?: number;
  readonly channel?: number;
  readonly interrupt?: number;
  readonly bus?: BusWire;
}

/** A row of a board's pin table; `place` is the chip's name of the pin as its datasheet writes it: `PB5`. */
export function pin(name: string, number: number, place: string, talents: PinTalents = {}): Pin {
  const { pwm, ...others } = talents;
  return {
    name,
    number,
    port: place.charAt(1),
    bit: Number(place.charAt(2)),
    ...others,
    pwm: pwm !== undefined,
    ...(pwm === undefined ? {} : { timer: pwm }),
    analog: others.channel !== undefined,
  };
}

/** A pin that is wired to the analog-to-digital converter alone. */
export function analogOnlyPin(name: string, number: number, channel: number): Pin {
  return { name, number, pwm: false, analog: true, channel };
}
