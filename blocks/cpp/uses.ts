import type { TimerUser } from '../../src/boards/board.ts';
import type { PinMode, PinRole } from './context.ts';

/** A bus of the chip whose wires are fixed pins. */
export type Bus = 'i2c' | 'spi';

/** A pin as a block uses it, by its own choice or as a leg of the kit's part. */
export interface PinOnBoard {
  readonly kind: 'pin';
  readonly block: string;
  readonly pin: string;
  readonly role: PinRole | 'part';
  readonly mode?: PinMode;
  /** The kit's part whose leg it is, and the leg. */
  readonly part?: string;
  readonly leg?: string;
  /** The block whose field names the pin, and the field: it may be a shadow in the block's gap. */
  readonly at?: { readonly block: string; readonly gap: string };
  /** It is given strengths between on and off. */
  readonly pwm?: true;
  /** The board has no such pin. */
  readonly missing?: true;
}

/** One thing of the board that a block uses. */
export type BoardUse =
  | PinOnBoard
  | { readonly kind: 'timer'; readonly block: string; readonly user: TimerUser }
  | { readonly kind: 'serial'; readonly block: string }
  /** A part on a bus takes the bus's pins for all parts on it. */
  | { readonly kind: 'bus'; readonly block: string; readonly bus: Bus; readonly part: string }
  /** A part talks by SoftwareSerial; a listener is a block that reads what came there. */
  | { readonly kind: 'soft-serial' | 'listener'; readonly block: string; readonly part: string }
  /** A text that a display shows otherwise than it was written. */
  | { readonly kind: 'text'; readonly block: string; readonly unshown: readonly string[] }
  | { readonly kind: 'text'; readonly block: string; readonly shown: string }
  /** The board cannot do what the block does. */
  | { readonly kind: 'absent'; readonly block: string };
