/** The boards that Kulibin compiles for; the same ids name their files in the toolchain's manifest. */
export type BoardId = 'uno' | 'nano' | 'mega' | 'leonardo' | 'micro';

/** A wire of one of the chip's buses: serial, I2C (sda, scl), SPI (the rest). */
export type BusWire = 'rx' | 'tx' | 'sda' | 'scl' | 'ss' | 'mosi' | 'miso' | 'sck';

/**
 * What one name in a sketch stands for on the board. Two names may share one port and bit: the Leonardo's
 * `4` and `A6` are one pin.
 */
export interface Pin {
  /** As printed and as written in blocks: `13`, `A0`. */
  readonly name: string;
  /** Arduino's number for `digitalWrite`. */
  readonly number: number;
  /** Port letter and bit of the chip: `{ port: 'B', bit: 5 }`. Absent where the pin only measures (the Nano's A6, A7). */
  readonly port?: string;
  readonly bit?: number;
  readonly pwm: boolean;
  /** The chip's timer that makes the pin's PWM: whoever takes the timer takes the PWM of all its pins. */
  readonly timer?: number;
  readonly analog: boolean;
  /** Channel of the chip's analog-to-digital converter, on analog pins. */
  readonly channel?: number;
  /** The bus that takes the pin once a sketch begins it. */
  readonly bus?: BusWire;
  /** Number for `attachInterrupt`, if the pin has one. */
  readonly interrupt?: number;
}

/** Who takes a timer of the chip for itself. */
export type TimerUser = 'servo' | 'tone' | 'ir';

/** How a program gets into the board. */
export interface UploadWay {
  readonly protocol: 'stk500v1' | 'stk500v2' | 'avr109';
  /** Baud rates to try, the likeliest first: new and old bootloaders differ. */
  readonly baudRates: readonly number[];
  /** Device signature, as the datasheet's "Signature Bytes" section gives it. */
  readonly signature: readonly [number, number, number];
  /** Size of one flash page in bytes. */
  readonly pageSize: number;
}

/** A USB id by which a port is known to belong to a board; a vendor alone stands for all its products. */
export interface UsbId {
  readonly vendorId: number;
  readonly productId?: number;
}

/** One board as data: adding a board is adding one of these. */
export interface Board {
  readonly id: BoardId;
  readonly name: string;
  /** The chip by its datasheet's name, lower case: `atmega328p`. */
  readonly chip: string;
  /** Clock in Hz. */
  readonly clock: number;
  /** Flash for the program (bootloader taken off) in bytes. */
  readonly flash: number;
  /** RAM in bytes. */
  readonly ram: number;
  readonly eeprom: number;
  readonly pins: readonly Pin[];
  /** The timers that each user takes, and with them the PWM of their pins. */
  readonly timers: Readonly<Record<TimerUser, readonly number[]>>;
  /**
   * Ports whose pins interrupt the program at any change (PCINT), as far as Arduino's core knows them
   * (`digitalPinToPCICR`): SoftwareSerial hears on no other.
   */
  readonly pinChangePorts: readonly string[];
  /** The chip speaks USB itself: `Serial` leaves pins 0 and 1 free. */
  readonly ownUsb?: true;
  /** The pin with the board's own LED. */
  readonly led: string;
  readonly upload: UploadWay;
  readonly usb: readonly UsbId[];
}
