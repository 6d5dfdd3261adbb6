import { entryOf } from '../../../../blocks/categories.ts';
import { type Kit, type KitPart, newKitPart, nextPartId, partTypeOf } from '../../../../blocks/kit.ts';
import { partById } from '../../../../blocks/parts/index.ts';
import type { Board } from '../../../boards/board.ts';
import type { Settings } from './part-settings.ts';
import type { Found } from './pattern.ts';
import type { Phrase } from './phrase.ts';

/** The parts that a sketch is read with: the kit's, and those that the sketch itself brings. */
export class SketchParts {
  kit: Kit;
  readonly #board: Board;
  /** Legs of a brought part whose pin no line has told yet, by the part's id. */
  readonly #open = new Map<string, Set<string>>();

  constructor(kit: Kit, board: Board) {
    this.kit = kit;
    this.#board = board;
  }

  /** The parts that the phrase names, by its gaps; the kit's own, or such as the sketch brings. */
  of(phrase: Phrase, found: Found): Record<string, string> | undefined {
    const gaps = Object.entries(entryOf(phrase.type)?.gaps ?? {}).filter(([, gap]) => gap.kind === 'part');
    const parts: Record<string, string> = {};
    for (const [gap] of gaps) {
      const type = partTypeOf(String(phrase.fields[gap]));
      const id = this.#partLike(type, phrase, found);
      if (id === undefined) return undefined;
      parts[gap] = id;
    }
    return parts;
  }

  #partLike(type: string, phrase: Phrase, found: Found): string | undefined {
    const legs = new Map(
      [...found.legs]
        .filter(([key]) => key.startsWith(`${type} `))
        .map(([key, pin]) => [key.slice(type.length + 1), this.#pinName(pin)] as const),
    );
    const told = Object.fromEntries(
      [...found.literals].flatMap(([slot, value]) =>
        slot.startsWith('setting ') ? [[slot.slice('setting '.length), value] as const] : [],
      ),
    );
    const usual = partById(type)?.settings ?? {};
    const isSet = (kitPart: KitPart, settings: Settings): boolean =>
      Object.entries({ ...settings, ...told }).every(
        ([name, value]) => !(name in usual) || (kitPart.settings?.[name] ?? usual[name]?.value) === value,
      );
    const known = this.kit.parts.find(
      (kitPart) =>
        partTypeOf(kitPart.id) === type &&
        [...legs].every(
          ([leg, pin]) => kitPart.pins[leg] === pin || this.#open.get(kitPart.id)?.has(leg) === true,
        ) &&
        phrase.settings.some((settings) => isSet(kitPart, settings)),
    );
    if (known) {
      this.#settle(known.id, legs);
      return known.id;
    }
    if (phrase.includes.length === 0) return undefined;
    return this.#bring(type, legs, { ...phrase.settings[0], ...told }, found);
  }

  #settle(id: string, legs: ReadonlyMap<string, string>): void {
    const open = this.#open.get(id);
    if (open === undefined) return;
    for (const leg of legs.keys()) open.delete(leg);
    const parts = this.kit.parts.map((part) =>
      part.id === id ? { ...part, pins: { ...part.pins, ...Object.fromEntries(legs) } } : part,
    );
    this.kit = { ...this.kit, parts };
  }

  /** A part that the sketch has and the kit lacks. */
  #bring(
    type: string,
    legs: ReadonlyMap<string, string>,
    settings: Settings,
    found: Found,
  ): string | undefined {
    const part = partById(type);
    if (part === undefined) return undefined;
    const id = nextPartId(this.kit, type);
    const taken = new Set(this.kit.parts.flatMap(({ pins }) => Object.values(pins)));
    const made = newKitPart(id, part, this.#board, taken);
    const own = Object.entries(settings).filter(
      ([name, value]) => part.settings?.[name] !== undefined && part.settings[name]?.value !== value,
    );
    const name = found.names.get(part.codeName);
    const brought: KitPart = {
      id,
      ...(name !== undefined && name !== part.codeName && { name }),
      pins: { ...made.pins, ...Object.fromEntries(legs) },
      ...(own.length > 0 && { settings: Object.fromEntries(own) }),
    };
    this.#open.set(id, new Set(Object.keys(made.pins).filter((leg) => !legs.has(leg))));
    this.kit = { ...this.kit, parts: [...this.kit.parts, brought] };
    return id;
  }

  #pinName(text: string): string {
    const number = Number(text);
    return this.#board.pins.find((pin) => pin.name === text || pin.number === number)?.name ?? text;
  }
}
