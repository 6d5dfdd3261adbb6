import type { PinMode, PinRole } from './context.ts';
import { type Holding, joined } from './types.ts';

const strength: Readonly<Record<PinMode, number>> = { INPUT: 0, INPUT_PULLUP: 1, OUTPUT: 2 };

interface KnownPin {
  readonly role: PinRole;
  mode: PinMode | undefined;
}

/**
 * What has been learnt about a program. Types of variables and names of pins depend on blocks further down,
 * so the sketch is written again until nothing new is learnt; each step only widens, so it ends.
 */
export class Known {
  readonly #holdings = new Map<string, Holding>();
  readonly #pins = new Map<string, KnownPin>();
  readonly #facts = new Map<string, string>();
  readonly #lists = new Map<string, readonly string[]>();
  #news = 0;

  /** Grows with each thing learnt. */
  get news(): number {
    return this.#news;
  }

  holding(variable: string): Holding | undefined {
    return this.#holdings.get(variable);
  }

  learnHolding(variable: string, holding: Holding): void {
    const before = this.#holdings.get(variable);
    const after = joined(before, holding);
    if (after === before) return;
    this.#holdings.set(variable, after);
    this.#news++;
  }

  /** The pins in the order of first use. */
  get pins(): ReadonlyMap<string, Readonly<KnownPin>> {
    return this.#pins;
  }

  /** The first use names the pin; the strongest mode is set, as an output can be read but not the reverse. */
  learnPin(pin: string, role: PinRole, mode: PinMode | undefined): void {
    const known = this.#pins.get(pin);
    if (known === undefined) {
      this.#pins.set(pin, { role, mode });
    } else if (mode !== undefined && (known.mode === undefined || strength[mode] > strength[known.mode])) {
      known.mode = mode;
    } else {
      return;
    }
    this.#news++;
  }

  /** The list, with the item in it where one is given, in the order of first use. */
  gather(list: string, item?: string): readonly string[] {
    const items = this.#lists.get(list) ?? [];
    if (item === undefined || items.includes(item)) return items;
    const longer = [...items, item];
    this.#lists.set(list, longer);
    this.#news++;
    return longer;
  }

  fact(key: string): string | undefined {
    return this.#facts.get(key);
  }

  /** The first to say it is right. */
  learnFact(key: string, value: string): void {
    if (this.#facts.has(key)) return;
    this.#facts.set(key, value);
    this.#news++;
  }
}
