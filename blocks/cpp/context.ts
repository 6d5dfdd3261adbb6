import type { TimerUser } from '../../src/boards/board.ts';
import type { Expression } from './expression.ts';
import type { ListUse } from './lists.ts';
import type { CppType } from './types.ts';

/** What a pin is to the program; it names the pin's constant. */
export type PinRole = 'output' | 'pwm' | 'input' | 'button' | 'sensor' | 'buzzer' | 'pulse' | 'interrupt';
export type PinMode = 'OUTPUT' | 'INPUT' | 'INPUT_PULLUP';

/** A pin as a block names it. */
export interface PinUse {
  readonly code: Expression;
  /** The board's name of it, where it is known while compiling. */
  readonly name?: string;
  /** Lines to run before, where the pin is not known while compiling: its `pinMode`. Else empty. */
  readonly before: string;
}

/** A part of the kit as a block uses it. */
export interface PartUse {
  readonly id: string;
  /** The folder of `parts/` that it is of. */
  readonly type: string;
  /** Its name in the sketch: of its object, or as the beginning of its functions' names. */
  readonly name: string;
  /** The constant of a leg's pin, which is declared thereby; with a mode, `setup()` sets it. */
  pin(leg: string, mode?: PinMode): Expression;
  /** The leg is an output that a library knows by itself, as on a shield: its pin is taken without a constant. */
  takes(leg: string, how?: { readonly pwm?: true }): void;
  /** What the pupil set, or what stands in the part as its first value. */
  setting(name: string): string | number;
}

/** What a block's generator may ask for while its sketch is written. */
export interface CppContext {
  readonly type: string;
  /** The value of a field: a choice, a number, a text. */
  field(name: string): string;
  /** The block's shape has this input. */
  has(input: string): boolean;
  /** Nothing is plugged into the gap, not even a shadow. */
  isEmpty(gap: string): boolean;
  /** What is plugged into a gap, or the gap's own first value where nothing is. */
  value(gap: string): Expression;
  number(gap: string, bounds?: readonly [low: number, high: number]): Expression;
  /** The same without what stands after the decimal point. */
  whole(gap: string, bounds?: readonly [low: number, high: number]): Expression;
  bool(gap: string): Expression;
  /** The statements in a gap, indented, each line ended; `counted` for a loop that takes a `counter`. */
  body(gap: string, within?: 'loop' | 'counted'): string;
  pin(gap: string, role: PinRole, mode?: PinMode): PinUse;
  /** The kit's part in a gap. */
  part(gap: string): PartUse;
  /** The kit's first part of the kinds in the block's `parts`. */
  ownPart(): PartUse;
  /** All of the kit's parts of those kinds, in the kit's order; at least one. */
  ownParts(): readonly PartUse[];
  /** A declaration of an object before the variables, once whoever asks: `Servo servo;`. */
  object(key: string, line: string): void;
  /** A variable of the block's own for the whole sketch, named like this or with a number; gives its name. */
  global(wanted: string, declare: (name: string) => string): string;
  /** One such variable for all blocks that ask for it by this name. */
  shared(wanted: string, declare: (name: string) => string): string;
  /** Tells that a library behind the block takes a timer for itself. */
  takesTimer(user: TimerUser): void;
  /** Tells that the block talks over a part's SoftwareSerial, or reads what came there. */
  overSoftSerial(part: string, isRead: boolean): void;
  /** Tells that a display has no shape for these letters of the block's text. */
  cannotShow(letters: readonly string[]): void;
  /** Tells that a display has room for no more of the block's text than this. */
  cutsShort(shown: string): void;
  /** The C++ name of the variable in a gap. */
  variable(gap: string): Expression;
  /** Tells what is put into a variable (so that its type is found) and gives it as that type. */
  assigned(gap: string, value: Expression): Expression;
  /** The variable lives in this loop only and is declared there. */
  isLoopVariable(gap: string): boolean;
  /** A block inside the gap changes one of the variables. */
  changesInside(gap: string, variables: readonly string[]): boolean;
  /** A free name for the counter of a loop at this depth: i, j, k… */
  counter(): string;
  /** A free name like this one. */
  name(wanted: string): string;
  /** What encloses the block: a C++ loop, `loop()` itself, `setup()`, an event's lines in `loop()`, a function. */
  readonly enclosing: 'loop' | 'forever' | 'once' | 'event' | 'function';
  /** The type of the block in whose mouth it stands. */
  readonly around: string | undefined;
  /** The block stands in `setup()` and nothing else is around it. */
  readonly isAtStart: boolean;
  /** A line of `setup()`, once whoever asks; the first to ask decides. */
  setup(key: string, line: string): void;
  /** A line at the beginning of `loop()`, in the same way: what must be done again and again for a part to work. */
  loop(key: string, line: string): void;
  /** What the kit's parts need is declared, or set up, where the block stands; gives the lines for there. */
  partsHere(what: 'declared' | 'set up'): string;
  include(header: string): void;
  /** A stretch of C++ under all functions. */
  below(code: string): void;
  /** A small function of its own, once; gives its name. */
  helper(name: string, code: (name: string) => string): string;
  /** An analog pin on which nothing hangs, if there is one: its noise is chance. */
  freeAnalogPin(): string | undefined;
  /** The board's own LED as a pin. */
  led(): Expression;
  /** Starts Serial in `setup()` if nothing else did. */
  serial(): void;
  /** Tells something about the whole program that earlier blocks need too. */
  learn(key: 'baud' | 'port opens' | 'functions stand' | `mode of ${string}`, fact: string): void;
  /**
   * Adds something (or nothing) to a list that the sketch's blocks share, and gives the list as far as it is known; the
   * sketch is written again whenever one has grown, so in the end each block has seen it whole.
   */
  gather(list: string, item?: string): readonly string[];
  /** How a variable is declared. */
  typeOf(gap: string): CppType;
  /** The pupil says how a variable is declared. */
  declare(gap: string, type: CppType): void;
  /** The block itself declares the variable in its own lines, as that type; tells if another block asks for it. */
  declareHere(gap: string, type: CppType): { readonly name: string; readonly isAsked: boolean };
  /** Whether the variable is used only below the block, so that it may be declared there. */
  isUsedBelow(gap: string): boolean;
  /** While the lines are written, the variable in the gap is known to stay within the range. */
  within<Written>(gap: string, range: readonly [number, number], write: () => Written): Written;
  /** The list in a gap. */
  list(gap: string): ListUse;
  /** Tells what is put into a list and gives it as the list's items are. */
  listed(gap: string, value: Expression): Expression;
  /** What the block makes the list of stands in its declaration: nothing is left to do where the block stands. */
  isListBeginning(gap: string): boolean;
  /** The pupil's function that the block defines or stands in. */
  routine(): RoutineUse | undefined;
  /** Tells how C++ declares the function around the block: what it gives and what it takes; empty: as blocks do. */
  signs(gives: string, takes: readonly string[]): void;
  /** Tells what the function around the block gives, and gives it as that type. */
  returned(value: Expression): Expression;
  /** The pupil's function of that name, which interrupts the rest: what it uses is `volatile`. Gives its C++ name. */
  interrupting(name: string): string | undefined;
  /** The pupil's function that the block calls, if there is such. */
  call(): Call | undefined;
}

/** A pupil's function as it is written. */
export interface RoutineUse {
  readonly name: string;
  /** `declared`: the type as it stands in the sketch, which may be none that blocks count with: `byte`. */
  readonly parameters: readonly { readonly name: string; readonly declared: string }[];
  /** Undefined where it gives nothing. */
  readonly result: CppType | undefined;
  readonly declaredResult: string;
}

/** A pupil's function as it is called. */
export interface Call {
  readonly name: string;
  readonly given: readonly Expression[];
  readonly result: CppType | undefined;
}

/** The block cannot do its work on this board; the reason stands in the sketch as a comment. */
export class CannotGenerate extends Error {}
