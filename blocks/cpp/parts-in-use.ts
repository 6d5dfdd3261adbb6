import type { BusWire } from '../../src/boards/board.ts';
import type { BlockEntry } from '../entry.ts';
import { partTypeOf } from '../kit.ts';
import { Asked } from './asked.ts';
import { CannotGenerate, type PartUse } from './context.ts';
import { atom, type Expression } from './expression.ts';
import type { SetupLine } from './layout.ts';
import type { MarkedLines } from './marks.ts';
import { legConstant, type NamedPart, PartNames } from './part-uses.ts';
import type { Bus, PinOnBoard } from './uses.ts';
import type { Page, Writing } from './writing.ts';

const busOf: Readonly<Partial<Record<BusWire, Bus>>> = {
  sda: 'i2c',
  scl: 'i2c',
  mosi: 'spi',
  miso: 'spi',
  sck: 'spi',
};

/** The kit's parts that a sketch's blocks name: the constants of their legs, what they take of the board. */
export class PartsInUse {
  readonly #writing: Writing;
  readonly #page: Page;
  readonly #names: PartNames;
  readonly #legs = new Asked();

  constructor(writing: Writing, page: Page) {
    this.#writing = writing;
    this.#page = page;
    this.#names = new PartNames(writing.kit, writing.board, writing.names);
  }

  /** The constants that the kit's legs may have. */
  get reserved(): ReadonlySet<string> {
    return this.#names.constants;
  }

  get constants(): SetupLine[] {
    return this.#legs.lines;
  }

  /** The kit's first part of the kinds that a block uses without naming one. */
  ownOf(entry: BlockEntry | undefined): string {
    return this.allOf(entry)[0] ?? '';
  }

  /** All of them; where the kit has none, the one that it will have. */
  allOf(entry: BlockEntry | undefined): readonly string[] {
    const types: readonly string[] = entry?.parts ?? [];
    const there = this.#writing.kit.parts.filter(({ id }) => types.includes(partTypeOf(id)));
    return there.length > 0 ? there.map(({ id }) => id) : [`${types[0]}:1`];
  }

  /** @throws CannotGenerate where no such kind of part is known, or the board has none of it */
  use(block: string, id: string): PartUse {
    const named = this.#names.named(id);
    if (named === undefined) throw new CannotGenerate(`no part ${id.replace(/[^\w:-]/g, '').slice(0, 30)}`);
    const { kitPart, part, name } = named;
    const { board } = this.#writing;
    if (part.boards && !part.boards.includes(board.id)) {
      this.#page.uses.push({ kind: 'absent', block });
      throw new CannotGenerate(`no ${part.id} on ${board.name}`);
    }
    const buses = Object.values(part.legs).flatMap((leg) => ('bus' in leg ? (busOf[leg.bus] ?? []) : []));
    for (const bus of new Set(buses)) this.#page.uses.push({ kind: 'bus', block, bus, part: id });
    return {
      id,
      type: part.id,
      name,
      pin: (leg, mode) => this.#leg(block, named, leg, mode),
      takes: (leg, how) => {
        const pin = kitPart.pins[leg] ?? '';
        // What hangs on one shield shares its wires, each with terminals of its own.
        const owner = part.shield === undefined || how?.pwm ? id : `${part.shield}:1`;
        const use = { kind: 'pin', block, pin, role: 'part', part: owner, leg, mode: 'OUTPUT' } as const;
        this.#page.uses.push({ ...use, ...how });
      },
      setting: (key) => kitPart.settings?.[key] ?? part.settings?.[key]?.value ?? 0,
    };
  }

  #leg(block: string, named: NamedPart, leg: string, mode: PinOnBoard['mode']): Expression {
    const { id, pins } = named.kitPart;
    const pinName = pins[leg] ?? '';
    const pin = this.#writing.board.pins.find((candidate) => candidate.name === pinName);
    this.#page.uses.push({
      ...({ kind: 'pin', block, pin: pinName, role: 'part', part: id, leg } as const),
      ...(mode && { mode }),
      ...(pin ? {} : { missing: true as const }),
    });
    if (pin === undefined) throw new CannotGenerate(`no pin for ${named.name}`);
    const constant = legConstant(named, leg);
    this.#legs.add(block, constant, `const int ${constant} = ${pinName};`);
    if (mode) this.#page.setup.add(block, `pinMode ${constant}`, `pinMode(${constant}, ${mode});`);
    return atom(constant, 'int', { range: [pin.number, pin.number] });
  }

  /**
   * Marks the legs that the finished sketch dims: those whose constant `analogWrite` is called with, in the block's
   * own lines or, where that is done elsewhere, by every block that uses the leg.
   */
  markDimmed(text: string, lines: readonly MarkedLines[]): void {
    const rows = text.split('\n');
    const { uses } = this.#page;
    const dims = (from: number, to: number, constant: string): boolean =>
      rows.slice(from - 1, to).some((row) => row.includes(`analogWrite(${constant},`));
    uses.forEach((use, at) => {
      if (use.kind !== 'pin' || use.part === undefined || use.leg === undefined) return;
      const named = this.#names.named(use.part);
      const constant = named === undefined ? '' : legConstant(named, use.leg);
      if (constant === '' || !dims(1, rows.length, constant)) return;
      const dimmers = uses.filter(
        (other) =>
          other.kind === 'pin' &&
          other.part === use.part &&
          other.leg === use.leg &&
          lines.some((line) => line.block === other.block && dims(line.from, line.to, constant)),
      );
      if (dimmers.length === 0 || dimmers.includes(use)) uses[at] = { ...use, pwm: true };
    });
  }
}
