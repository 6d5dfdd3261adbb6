import type { AVRIOPort } from 'avr8js';
import type { Board } from '../boards/index.ts';
import { boardLeds } from './board-leds.ts';
import type { Chip } from './chips/index.ts';
import { bitsRead } from './pin-reads.ts';
import type { RunningChip } from './running-chip.ts';
import { type Level, type PinMode, Wire } from './wire.ts';

/** A pin's mode or level has changed. */
export interface PinChange {
  /** The board's name of the pin; where it has two (`4` and `A6` of a Leonardo), the digital one. */
  readonly pin: string;
  readonly mode: PinMode;
  readonly level: Level;
  /** Microseconds of chip time since power-on. */
  readonly atUs: number;
}

/** One pin of the board now, and what it did since the last look. */
export interface PinView {
  readonly name: string;
  readonly mode: PinMode;
  readonly level: Level;
  /** Share of the time that the pin is high where a timer drives it (`analogWrite`), 0 to 1. */
  readonly pwm?: number;
  /** Hz, where the level changes ten times a second or faster. */
  readonly frequency?: number;
  /** On a pin that the program reads with `analogRead`: what the pupil has set, 0 to 1023. */
  readonly analog?: number;
  /** What the pupil has wired to the pin. */
  readonly external?: Level;
}

/** What the pupil does to a pin: wires it to plus (1) or ground (0), lets go of it, or puts 0 to 1023 on it. */
export type PinInput =
  | { readonly pin: string; readonly level: Level | undefined }
  | { readonly pin: string; readonly analog: number };

/** Pins that the program uses and, by port and bit (`B5`), how long each wire was high: 0 to 1. */
export interface WiringLook {
  readonly pins: readonly PinView[];
  readonly means: ReadonlyMap<string, number>;
}

interface NamedPin {
  readonly name: string;
  /** Port and bit: `B5`; none on a pin that only measures. */
  readonly place: string | undefined;
  readonly channel: number | undefined;
  /** Another name of a place that has one already. */
  readonly alias: boolean;
}

/** Volts of a full reading: what AREF and AVCC are in avr8js. */
const volts = 5;

/** The board's pins: names, what the chip does to them, what the pupil wires to them. */
export class Wiring {
  onChange: (change: PinChange) => void = () => {};
  readonly #clock: number;
  readonly #now: () => number;
  readonly #wires = new Map<string, Wire>();
  readonly #pins: readonly NamedPin[];
  readonly #nameOfPlace = new Map<string, string>();
  /** LEDs that the core drives by itself are no pins of the program. */
  readonly #ledPlaces: ReadonlySet<string>;
  /** Left high by the bootloader. */
  readonly #startHigh: ReadonlySet<string>;
  readonly #external = new Map<string, Level>();
  readonly #watchers = new Map<string, ((level: Level, cycles: number) => void)[]>();
  readonly #analog = new Map<number, number>();
  readonly #channelsRead = new Set<number>();
  #chip: RunningChip | undefined;

  /** @param now the chip's clock cycles */
  constructor(board: Board, chip: Chip, now: () => number) {
    this.#clock = board.clock;
    this.#now = now;
    for (const letter of Object.keys(chip.ports)) {
      for (let bit = 0; bit < 8; bit++) this.#wires.set(letter + bit, new Wire(board.clock));
    }
    this.#pins = board.pins.map(({ name, port, bit, channel }) => {
      const place = port && `${port}${bit}`;
      const alias = place !== undefined && this.#nameOfPlace.has(place);
      if (place && !alias) this.#nameOfPlace.set(place, name);
      return { name, place, channel, alias };
    });
    const pinLeds = boardLeds[board.id].filter((led) => led.by === 'pin');
    this.#ledPlaces = new Set(pinLeds.filter(({ name }) => name !== 'L').map(({ port, bit }) => port + bit));
    this.#startHigh = new Set(
      pinLeds.filter(({ lowLights }) => lowLights).map(({ port, bit }) => port + bit),
    );
  }

  /** Ties the pins to a chip that has just been reset. */
  connect(chip: RunningChip): void {
    this.#chip = chip;
    this.#channelsRead.clear();
    for (const wire of this.#wires.values()) wire.used = false;
    for (const place of this.#startHigh) {
      const latch = chip.ports.get(place.charAt(0))?.portConfig.PORT ?? 0;
      chip.cpu.writeData(latch, (chip.cpu.data[latch] ?? 0) | (1 << Number(place.charAt(1))));
    }
    for (const [letter, port] of chip.ports) {
      this.#follow(letter, port, 0xff);
      for (let bit = 0; bit < 8; bit++) this.#wire(letter + bit).used = false;
      this.#listen(letter, port);
    }
    const readAdc = chip.adc.onADCRead;
    chip.adc.onADCRead = (input) => {
      if ('channel' in input) this.#channelsRead.add(input.channel);
      readAdc(input);
    };
    for (const [channel, value] of this.#analog) this.#measureAs(channel, value);
  }

  /** Wires a pin to plus (1) or to ground (0), or lets go of it. */
  setInput(name: string, level: Level | undefined): void {
    const place = this.#pins.find((pin) => pin.name === name)?.place;
    if (!place) return;
    if (level === undefined) this.#external.delete(place);
    else this.#external.set(place, level);
    const port = this.#chip?.ports.get(place.charAt(0));
    if (port) this.#settle(place, port);
  }

  /** Puts a voltage on an analog pin: 0 to 1023 of the supply. Read digitally, it is high from the middle up. */
  setAnalog(name: string, value: number): void {
    const channel = this.#pins.find((pin) => pin.name === name)?.channel;
    if (channel === undefined) return;
    this.#analog.set(channel, value);
    this.#measureAs(channel, value);
    this.setInput(name, value >= 512 ? 1 : 0);
  }

  /** The level of a pin's wire now; 0 for a pin that the board lacks. */
  level(name: string): Level {
    return this.#wireOf(name)?.level ?? 0;
  }

  /** Whether the chip drives the pin's wire itself. */
  isDriven(name: string): boolean {
    return this.#wireOf(name)?.mode === 'output';
  }

  /** Calls back at every change of the level of a pin's wire, at the chip's clock cycles then. */
  watch(name: string, onChange: (level: Level, cycles: number) => void): void {
    const place = this.#pins.find((pin) => pin.name === name)?.place;
    if (place) this.#watchers.set(place, [...(this.#watchers.get(place) ?? []), onChange]);
  }

  /** Pins that the program uses, in the board's order; measured since the last look. */
  look(): WiringLook {
    const cycles = this.#now();
    const measures = new Map([...this.#wires].map(([place, wire]) => [place, wire.measure(cycles)]));
    const pins = this.#pins.flatMap((pin): PinView[] => {
      const wire = pin.place === undefined ? undefined : this.#wires.get(pin.place);
      const read = pin.channel !== undefined && this.#channelsRead.has(pin.channel);
      const driven = wire?.used && !pin.alias && !this.#ledPlaces.has(pin.place ?? '');
      if (!read && !driven) return [];
      const measure = measures.get(pin.place ?? '');
      const external = this.#external.get(pin.place ?? '');
      return [
        {
          name: pin.name,
          mode: wire?.mode ?? 'input',
          level: wire?.level ?? 0,
          ...(measure && wire?.mode === 'output' && this.#timerDrives(pin.place) && { pwm: measure.mean }),
          ...(measure?.frequency && { frequency: measure.frequency }),
          ...(read && { analog: this.#analog.get(pin.channel ?? -1) ?? 0 }),
          ...(external !== undefined && { external }),
        },
      ];
    });
    return { pins, means: new Map([...measures].map(([place, { mean }]) => [place, mean])) };
  }

  #wireOf(name: string): Wire | undefined {
    const place = this.#pins.find((pin) => pin.name === name)?.place;
    return place === undefined ? undefined : this.#wires.get(place);
  }

  #wire(place: string): Wire {
    const wire = this.#wires.get(place);
    if (!wire) throw new RangeError(`no wire ${place}`);
    return wire;
  }

  #measureAs(channel: number, value: number): void {
    // Half a step up, so that the reading is this value and not, by rounding, the one below.
    if (this.#chip) this.#chip.adc.channelValues[channel] = ((value + 0.5) / 1024) * volts;
  }

  #listen(letter: string, port: AVRIOPort): void {
    const { cpu } = this.#chip as RunningChip;
    const { PIN, DDR, PORT } = port.portConfig;
    let ddr = cpu.data[DDR] ?? 0;
    let latch = cpu.data[PORT] ?? 0;
    port.addListener((value, oldValue) => {
      const newDdr = cpu.data[DDR] ?? 0;
      const newLatch = cpu.data[PORT] ?? 0;
      const changed = (value ^ oldValue) | (newDdr ^ ddr) | (newLatch ^ latch);
      ddr = newDdr;
      latch = newLatch;
      this.#follow(letter, port, changed);
    });
    cpu.readHooks[PIN] = () => {
      const read = bitsRead(cpu);
      for (let bit = 0; read >> bit; bit++) if ((read >> bit) & 1) this.#wire(letter + bit).used = true;
      return cpu.data[PIN] ?? 0;
    };
  }

  #follow(letter: string, port: AVRIOPort, changed: number): void {
    for (let bit = 0; changed >> bit; bit++) {
      if (!((changed >> bit) & 1)) continue;
      const place = letter + bit;
      this.#wire(place).used = true;
      this.#settle(place, port);
    }
  }

  /** Finds a wire's mode and level from the chip's side and the pupil's. */
  #settle(place: string, port: AVRIOPort): void {
    const bit = Number(place.charAt(1));
    const state = port.pinState(bit);
    // avr8js's PinState: 0 low, 1 high, 2 input, 3 input with pull-up.
    const mode: PinMode = state < 2 ? 'output' : state === 2 ? 'input' : 'input-pullup';
    const level: Level =
      mode === 'output' ? (state as Level) : (this.#external.get(place) ?? (state === 3 ? 1 : 0));
    const wire = this.#wire(place);
    if (mode !== 'output') port.setPin(bit, level === 1);
    if (wire.mode === mode && wire.level === level) return;
    const levelChanges = wire.level !== level;
    wire.change(mode, level, this.#now());
    const pin = this.#nameOfPlace.get(place);
    if (pin && !this.#ledPlaces.has(place))
      this.onChange({ pin, mode, level, atUs: (this.#now() * 1e6) / this.#clock });
    if (levelChanges) for (const told of this.#watchers.get(place) ?? []) told(level, this.#now());
  }

  #timerDrives(place: string | undefined): boolean {
    const port = place && this.#chip?.ports.get(place.charAt(0));
    // A zero bit means that a timer has the pin; avr8js does not show it otherwise.
    return port
      ? (((port as unknown as { overrideMask: number }).overrideMask >> Number(place.charAt(1))) & 1) === 0
      : false;
  }
}
