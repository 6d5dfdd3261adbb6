/**
 * The kit: which parts a pupil has, and on which pins. It is kept apart from the program, so that blocks, checks,
 * simulator and wiring drawing read one truth.
 */
import type { Board } from '../src/boards/board.ts';
import type { BlockEntry } from './entry.ts';
import type { Part } from './parts/part.ts';
import { pinsWith } from './pins-of-board.ts';

/** A part as it stands on the pupil's table. */
export interface KitPart {
  /** The part's kind and its number among those: `servo:1`. */
  readonly id: string;
  /** The pupil's own name for it. */
  readonly name?: string;
  /** The board's pin of each leg that is not a bus's. */
  readonly pins: Readonly<Record<string, string>>;
  readonly settings?: Readonly<Record<string, string | number>>;
  /** A block asked for it and nobody has touched it since: it goes when the block goes. */
  readonly auto?: true;
}

export interface Kit {
  /** The ready robot that the parts belong to, by its id. */
  readonly robot?: string;
  readonly parts: readonly KitPart[];
}

export const emptyKit: Kit = { parts: [] };

/** The kind of part that an id of a kit's part names. */
export function partTypeOf(id: string): string {
  return id.replace(/:\d+$/, '');
}

/** Its number among the parts of its kind, from 1. */
export function partNumberOf(id: string): number {
  return Number(/:(\d+)$/.exec(id)?.[1] ?? 1);
}

/** The id of one more part of a kind. */
export function nextPartId(kit: Kit, type: string): string {
  const numbers = kit.parts.filter((part) => partTypeOf(part.id) === type).map(({ id }) => partNumberOf(id));
  return `${type}:${Math.max(0, ...numbers) + 1}`;
}

/** The kit with a part changed by the pupil's hand: from now on it stays, whatever the blocks do. */
export function withChange(kit: Kit, id: string, change: (part: KitPart) => KitPart): Kit {
  const parts = kit.parts.map((part) => {
    if (part.id !== id) return part;
    const { auto: _, ...own } = change(part);
    return own;
  });
  return { ...kit, parts };
}

/** What a saved program asks of its kit. */
interface Wanted {
  readonly parts: ReadonlySet<string>;
  /** Pins that blocks name themselves. */
  readonly pins: ReadonlySet<string>;
}

/**
 * The kit with every part that the program's blocks name: what is missing gets the first free pins, what a block
 * once asked for and no block names any more is gone. The same kit and program give the same kit.
 * @param workspace what Blockly saved
 */
export function completeKit(
  kit: Kit,
  workspace: unknown,
  board: Board,
  known: { readonly entryOf: EntryOf; readonly partOf: PartOf },
): Kit {
  const wanted = wantedOf(workspace, kit, known.entryOf);
  const parts = kit.parts.filter(
    (part) => known.partOf(partTypeOf(part.id)) && (!part.auto || wanted.parts.has(part.id)),
  );
  const onBuses = [...parts.map(({ id }) => id), ...wanted.parts].flatMap((id) => {
    const part = known.partOf(partTypeOf(id));
    return part === undefined ? [] : busPins(part, board);
  });
  for (const id of wanted.parts) {
    const part = known.partOf(partTypeOf(id));
    if (part === undefined || parts.some((there) => there.id === id)) continue;
    const taken = new Set([...wanted.pins, ...onBuses, ...parts.flatMap(({ pins }) => Object.values(pins))]);
    parts.push({ ...newKitPart(id, part, board, taken), auto: true });
  }
  const same = parts.length === kit.parts.length && parts.every((part, at) => part === kit.parts[at]);
  return same ? kit : { ...kit, parts };
}

/** A part on the first pins that are free; on the first that can do it where none is. */
export function newKitPart(id: string, part: Part, board: Board, taken: ReadonlySet<string>): KitPart {
  const busy = new Set([...taken, ...serialPins(board)]);
  const pins: Record<string, string> = {};
  for (const [leg, need] of Object.entries(part.legs)) {
    if ('bus' in need) continue;
    if (need.fixed) {
      pins[leg] = need.prefer[0] ?? '';
      continue;
    }
    const able = pinsWith(board, need.talent);
    const wish = [...need.prefer.filter((pin) => able.includes(pin)), ...able];
    const pin = wish.find((candidate) => !busy.has(candidate)) ?? wish[0] ?? '';
    busy.add(pin);
    pins[leg] = pin;
  }
  const settings = settingsByNumber(id, part);
  return { id, pins, ...(settings && { settings }) };
}

/** What the number of a part says about it: the second motor of a shield is on its second terminals. */
function settingsByNumber(id: string, part: Part): Record<string, string> | undefined {
  const own = Object.entries(part.settings ?? {}).flatMap(([name, setting]) => {
    if (setting.kind !== 'choice' || !setting.byNumber) return [];
    const option = setting.options[(partNumberOf(id) - 1) % setting.options.length] ?? setting.value;
    return option === setting.value ? [] : [[name, option] as const];
  });
  return own.length === 0 ? undefined : Object.fromEntries(own);
}

/** The pins of a part's legs that hang on a bus: nothing else may take them. */
function busPins(part: Part, board: Board): string[] {
  const wires = Object.values(part.legs).flatMap((leg) => ('bus' in leg ? [leg.bus] : []));
  return board.pins.filter(({ bus }) => bus !== undefined && wires.includes(bus)).map(({ name }) => name);
}

/** On a bus pin nothing else may hang. */
function serialPins(board: Board): string[] {
  return board.pins.filter(({ bus }) => bus === 'rx' || bus === 'tx').map(({ name }) => name);
}

type EntryOf = (type: string) => BlockEntry | undefined;
type PartOf = (type: string) => Part | undefined;
type Json = Readonly<Record<string, unknown>>;

function wantedOf(workspace: unknown, kit: Kit, entryOf: EntryOf): Wanted {
  const parts = new Set<string>();
  const pins = new Set<string>();
  for (const block of blocksOf(workspace)) {
    const entry = typeof block.type === 'string' ? entryOf(block.type) : undefined;
    if (entry === undefined) continue;
    const fields = isJson(block.fields) ? block.fields : {};
    for (const [name, gap] of Object.entries(entry.gaps)) {
      if (gap.kind === 'pin') pins.add(String(fields[name] ?? gap.pin));
      if (gap.kind === 'part') parts.add(namedPart(fields[name], gap.types));
    }
    if (entry.parts) {
      const { parts: types } = entry;
      const there = [...kit.parts].find(({ id }) => types.includes(partTypeOf(id)));
      parts.add(there?.id ?? `${types[0]}:1`);
    }
  }
  return { parts, pins };
}

/** The part that a field names; the first of the first kind where it names none that the block can use. */
export function namedPart(value: unknown, types: readonly string[]): string {
  const id = String(value ?? '');
  return /^[a-z0-9-]+:\d{1,2}$/.test(id) && types.includes(partTypeOf(id)) ? id : `${types[0]}:1`;
}

/** Every block of a saved workspace, wherever it hangs. */
function* blocksOf(workspace: unknown): Generator<Json> {
  const waiting: unknown[] = [workspace];
  while (waiting.length > 0) {
    const value = waiting.shift();
    if (Array.isArray(value)) waiting.unshift(...value);
    if (!isJson(value)) continue;
    if (typeof value.type === 'string') yield value;
    const { fields: _, ...rest } = value;
    waiting.unshift(...Object.values(rest));
  }
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
