/**
 * What cannot work together on a board, told before compiling: two things on one pin, a timer wanted twice, a pin
 * that the board lacks. Pure: from what a sketch uses (`GeneratedSketch.uses`), its kit and its board.
 */
import type { Board, BusWire, Pin, TimerUser } from '../src/boards/board.ts';
import type { Language } from '../src/locale/index.ts';
import type { BoardUse, Bus, PinOnBoard } from './cpp/uses.ts';
import type { PinTalent } from './entry.ts';
import { type Kit, type KitPart, partTypeOf } from './kit.ts';
import { partLabel } from './part-field.ts';
import { partById } from './parts/index.ts';
import type { PartLeg } from './parts/part.ts';
import { pinsWith } from './pins-of-board.ts';

/** Each has a sentence `conflict.<code>` in both languages. */
export type ConflictCode =
  /** Two things of different kinds on one pin; `other` is a part's id where it is one. */
  | 'pin-shared'
  | 'pin-shared-with-part'
  /** Two parts on the same terminals of a shield. */
  | 'terminals-shared'
  /** Both motors of a part on the same terminals of a shield. */
  | 'terminals-twice'
  /** The board has no such pin. */
  | 'pin-missing'
  /** The pin has no PWM, does not measure, cannot interrupt, or hears nothing by SoftwareSerial. */
  | 'pin-no-pwm'
  | 'pin-no-analog'
  | 'pin-no-interrupt'
  | 'pin-no-digital'
  | 'pin-no-soft-rx'
  /** The pin's PWM is lost to whoever took its timer. */
  | 'pwm-lost-to-servo'
  | 'pwm-lost-to-tone'
  | 'pwm-lost-to-ir'
  /** Sound and remote want the same timer. */
  | 'timer-shared'
  /** Pins 0 and 1 are the wires to the computer. */
  | 'pin-serial'
  /** The pin is a wire of a bus that a part of the program uses. */
  | 'pin-i2c'
  | 'pin-spi'
  /** A display lacks a shape for `letters` of a text, or has room for no more than `shown`. */
  | 'letters-unshown'
  | 'text-cut'
  /** The board hears by SoftwareSerial only what was begun last: `other`. */
  | 'port-unheard'
  /** The board cannot do what the block does. */
  | 'board-lacks';

/**
 * How a conflict is mended in one click: another pin for a part's leg or in the field of a block, other terminals of
 * a shield by a setting of the part; `terminals`: as printed beside them.
 */
export type Mend =
  | { readonly part: string; readonly leg: string; readonly pin: string }
  | { readonly part: string; readonly setting: string; readonly value: string; readonly terminals: string }
  | { readonly block: string; readonly gap: string; readonly pin: string };

/** What is wrong about one block. */
export interface Conflict {
  readonly block: string;
  readonly code: ConflictCode;
  /** `pin`; `other`: the id of the part that is there already; `board`: its name. */
  readonly details: Readonly<Record<string, string>>;
  readonly mend?: Mend;
}

/** What is wrong, whichever block it is about. */
type Found = Pick<Conflict, 'code' | 'details'>;

/** What is wrong, block by block in the order of the program; each block has each code and pin once. */
export function conflictsOf(uses: readonly BoardUse[], kit: Kit, board: Board): Conflict[] {
  const table = new Table(uses, kit, board);
  const found: Conflict[] = [];
  const told = new Set<string>();
  const tell = (conflict: Conflict): void => {
    const key = JSON.stringify([conflict.block, conflict.code, conflict.details.pin]);
    if (!told.has(key)) found.push(conflict);
    told.add(key);
  };
  for (const use of uses) {
    if (use.kind === 'absent') {
      tell({ block: use.block, code: 'board-lacks', details: { board: board.name } });
    } else if (use.kind === 'text') {
      tell({ block: use.block, ...textConflict(use) });
    } else if (use.kind === 'listener' && use.part !== table.heard) {
      tell({ block: use.block, code: 'port-unheard', details: { other: table.heard } });
    } else if (use.kind === 'timer' && table.isTimerShared(use.user)) {
      tell({ block: use.block, code: 'timer-shared', details: {} });
    } else if (use.kind === 'pin') {
      for (const conflict of table.conflictsOfPin(use)) {
        const mend = table.mendOf(use);
        tell({ block: use.block, ...conflict, ...(mend && { mend }) });
      }
    }
  }
  return found;
}

/** The details with parts by the names that the pupil knows, for the sentence of the conflict. */
export function conflictDetails(conflict: Conflict, kit: Kit, language: Language): Record<string, string> {
  const { other, ...details } = conflict.details;
  if (other === undefined) return details;
  const part = kit.parts.find(({ id }) => id === other) ?? { id: other };
  return { ...details, other: partLabel(part, language) };
}

function textConflict(use: Extract<BoardUse, { kind: 'text' }>): Found {
  return 'shown' in use
    ? { code: 'text-cut', details: { shown: use.shown } }
    : { code: 'letters-unshown', details: { letters: use.unshown.join(' ') } };
}

const wiresOf: Readonly<Record<Bus, readonly BusWire[]>> = {
  i2c: ['sda', 'scl'],
  spi: ['mosi', 'miso', 'sck'],
};

/** Who takes what of the board. */
class Table {
  readonly #board: Board;
  readonly #kit: Kit;
  readonly #pins: readonly PinOnBoard[];
  readonly #timerUsers: ReadonlySet<TimerUser>;
  readonly #buses: ReadonlySet<Bus>;
  readonly #isSerial: boolean;
  /** What the board hears by SoftwareSerial: parts begin in the order in which the program names them. */
  readonly heard: string;

  constructor(uses: readonly BoardUse[], kit: Kit, board: Board) {
    this.#board = board;
    this.#kit = kit;
    this.#pins = uses.filter((use) => use.kind === 'pin');
    this.#timerUsers = new Set(uses.flatMap((use) => (use.kind === 'timer' ? [use.user] : [])));
    this.#buses = new Set(uses.flatMap((use) => (use.kind === 'bus' ? [use.bus] : [])));
    this.#isSerial = uses.some((use) => use.kind === 'serial') && !board.ownUsb;
    const begun = new Set(uses.flatMap((use) => (use.kind === 'soft-serial' ? [use.part] : [])));
    this.heard = [...begun].at(-1) ?? '';
  }

  isTimerShared(user: TimerUser): boolean {
    const own = this.#board.timers[user];
    return [...this.#timerUsers].some(
      (other) => other !== user && this.#board.timers[other].some((timer) => own.includes(timer)),
    );
  }

  conflictsOfPin(use: PinOnBoard): Found[] {
    const pin = this.#pin(use.pin);
    const details = { pin: use.pin, board: this.#board.name };
    if (use.missing || pin === undefined) return [{ code: 'pin-missing', details }];
    return [
      ...this.#shared(use, pin),
      ...(this.#isSerialPin(pin) ? [{ code: 'pin-serial' as const, details }] : []),
      ...this.#onBus(pin).map((bus): Found => ({ code: `pin-${bus}`, details })),
      ...this.#unable(use, pin),
    ];
  }

  /** A free pin that can do the same, or free terminals of the shield. */
  mendOf(use: PinOnBoard): Mend | undefined {
    if (this.#legOf(use)?.fixed) return this.#otherTerminals(use);
    const talent = this.#talentOf(use);
    const able = pinsWith(this.#board, talent);
    const pin = [...this.#wishes(use), ...able].find(
      (name) => able.includes(name) && this.#isFree(name, use),
    );
    if (pin === undefined) return undefined;
    if (use.part !== undefined && use.leg !== undefined) return { part: use.part, leg: use.leg, pin };
    return use.at && { ...use.at, pin };
  }

  #otherTerminals(use: PinOnBoard): Mend | undefined {
    const part = this.#kit.parts.find(({ id }) => id === use.part);
    if (part === undefined) return undefined;
    for (const { setting, options } of this.#choicesOf(use)) {
      const free = Object.entries(options).find(([, legs]) =>
        legs.every((each) => this.#isTerminalFree(part.pins[each] ?? '')),
      );
      return free && { part: part.id, setting, value: free[0], terminals: free[1].join(' + ') };
    }
    return undefined;
  }

  /** The settings of a part that choose the terminals of its leg. */
  #choicesOf(use: PinOnBoard) {
    const part = this.#kit.parts.find(({ id }) => id === use.part);
    if (part === undefined) return [];
    return chosenTerminals(part).filter(({ option, options }) => options[option]?.includes(use.leg ?? ''));
  }

  /** Nothing is on the terminals whose pin this is, and a motor there can be dimmed. */
  #isTerminalFree(name: string): boolean {
    const pin = this.#pin(name);
    if (pin === undefined || !this.#isUnused(pin, true)) return false;
    return !this.#kit.parts.some((part) => {
      const own = chosenTerminals(part).flatMap(({ option, options }) => options[option] ?? []);
      const legs = own.length > 0 ? own : Object.keys(part.pins);
      return legs.some((leg) => part.pins[leg] === name);
    });
  }

  #pin(name: string): Pin | undefined {
    return this.#board.pins.find((pin) => pin.name === name);
  }

  #shared(use: PinOnBoard, pin: Pin): Found[] {
    if (this.#choicesOf(use).length > 1) return [{ code: 'terminals-twice', details: { pin: use.pin } }];
    const other = this.#pins.find((each) => this.#isSame(pin, each) && !goTogether(use, each));
    if (other === undefined) return [];
    if (other.part === undefined || other.part === use.part)
      return [{ code: 'pin-shared', details: { pin: use.pin } }];
    const isOnShield = this.#legOf(use)?.fixed && this.#legOf(other)?.fixed;
    const code = isOnShield ? 'terminals-shared' : 'pin-shared-with-part';
    return [{ code, details: { pin: use.pin, other: other.part } }];
  }

  /** The Leonardo's `4` and `A6` are one pin. */
  #isSame(pin: Pin, use: PinOnBoard): boolean {
    if (use.pin === pin.name) return true;
    const other = this.#pin(use.pin);
    return other?.port !== undefined && other.port === pin.port && other.bit === pin.bit;
  }

  #unable(use: PinOnBoard, pin: Pin): Found[] {
    const details = { pin: use.pin, board: this.#board.name };
    const talent = this.#talentOf(use);
    if (!pinsWith(this.#board, talent).includes(pin.name)) return [{ code: `pin-no-${talent}`, details }];
    if (!use.pwm || pin.timer === undefined) return [];
    return [...this.#timerUsers]
      .filter((user) => this.#board.timers[user].includes(pin.timer ?? -1))
      .map((user) => ({ code: `pwm-lost-to-${user}`, details }));
  }

  /** What the pin must be able to do; a part's leg needs PWM only where the program dims it. */
  #talentOf(use: PinOnBoard): PinTalent {
    if (use.pwm) return 'pwm';
    if (use.role === 'sensor') return 'analog';
    if (use.role === 'interrupt') return 'interrupt';
    const leg = this.#legOf(use);
    return leg === undefined || leg.talent === 'pwm' ? 'digital' : leg.talent;
  }

  #wishes(use: PinOnBoard): readonly string[] {
    return this.#legOf(use)?.prefer ?? [];
  }

  /** The leg of the part whose the pin is, unless it is a bus's. */
  #legOf(use: PinOnBoard): Extract<PartLeg, { talent: PinTalent }> | undefined {
    const leg = use.part === undefined ? undefined : partById(partTypeOf(use.part))?.legs[use.leg ?? ''];
    return leg && 'talent' in leg ? leg : undefined;
  }

  #isFree(name: string, asking: PinOnBoard): boolean {
    const pin = this.#pin(name);
    if (pin === undefined || !this.#isUnused(pin, asking.pwm === true)) return false;
    return !this.#kit.parts.some((part) => Object.values(part.pins).includes(name));
  }

  /** No block uses it, no bus, and no timer takes the PWM that is wanted of it. */
  #isUnused(pin: Pin, isDimmed: boolean): boolean {
    if (pin.bus === 'rx' || pin.bus === 'tx' || this.#onBus(pin).length > 0) return false;
    if (this.#pins.some((use) => this.#isSame(pin, use))) return false;
    const isLost = [...this.#timerUsers].some((user) => this.#board.timers[user].includes(pin.timer ?? -1));
    return !(isDimmed && isLost);
  }

  #isSerialPin(pin: Pin): boolean {
    return this.#isSerial && (pin.bus === 'rx' || pin.bus === 'tx');
  }

  #onBus(pin: Pin): Bus[] {
    return [...this.#buses].filter((bus) => pin.bus !== undefined && wiresOf[bus].includes(pin.bus));
  }
}

/** The terminals of a shield that a part's settings choose. */
function chosenTerminals(part: KitPart) {
  const type = partById(partTypeOf(part.id));
  return Object.entries(type?.terminals ?? {}).map(([setting, options]) => {
    const option = String(part.settings?.[setting] ?? type?.settings?.[setting]?.value);
    return { setting, option, options };
  });
}

const outputs: ReadonlySet<string> = new Set(['output', 'pwm', 'buzzer']);
const inputs: ReadonlySet<string> = new Set(['input', 'button', 'sensor', 'pulse', 'interrupt']);

/** Two uses of one pin that do not get in each other's way: an LED that two blocks switch, a button read twice. */
function goTogether(a: PinOnBoard, b: PinOnBoard): boolean {
  if (a.part !== undefined && b.part !== undefined) return a.part === b.part && a.leg === b.leg;
  const isWritten = doesWrite(a) && doesWrite(b);
  const isRead = doesRead(a) && doesRead(b);
  // A pin that is written may be asked what it is now.
  const isAsked = a.part === undefined && b.part === undefined && (a.role === 'input' || b.role === 'input');
  return isWritten || isRead || isAsked;
}

function doesWrite(use: PinOnBoard): boolean {
  return use.part === undefined ? outputs.has(use.role) : use.mode === 'OUTPUT';
}

function doesRead(use: PinOnBoard): boolean {
  return use.part === undefined ? inputs.has(use.role) : use.mode === 'INPUT' || use.mode === 'INPUT_PULLUP';
}
