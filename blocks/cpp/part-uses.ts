import type { Board } from '../../src/boards/board.ts';
import { type Kit, type KitPart, newKitPart, partNumberOf, partTypeOf } from '../kit.ts';
import { partById } from '../parts/index.ts';
import type { Part } from '../parts/part.ts';
import { identifier, type Names } from './names.ts';

/** A kit's part with what its kind says of it, and its name in this sketch. */
export interface NamedPart {
  readonly kitPart: KitPart;
  readonly part: Part;
  readonly name: string;
}

/** The names of a kit's parts in one sketch. */
export class PartNames {
  readonly #kit: Kit;
  readonly #board: Board;
  readonly #names: Names;
  readonly #named = new Map<string, NamedPart>();

  constructor(kit: Kit, board: Board, names: Names) {
    this.#kit = kit;
    this.#board = board;
    this.#names = names;
  }

  /** The constants that the kit's legs may have: no other pin may be called so. */
  get constants(): ReadonlySet<string> {
    return new Set(
      this.#kit.parts.flatMap(({ id }) => {
        const named = this.named(id);
        return named === undefined ? [] : Object.keys(named.part.legs).map((leg) => legConstant(named, leg));
      }),
    );
  }

  /** Undefined where no such kind of part is known. */
  named(id: string): NamedPart | undefined {
    const there = this.#named.get(id);
    if (there) return there;
    const part = partById(partTypeOf(id));
    if (part === undefined) return undefined;
    const kitPart =
      this.#kit.parts.find((candidate) => candidate.id === id) ??
      newKitPart(id, part, this.#board, new Set());
    const number = partNumberOf(id);
    const wanted = kitPart.name ? identifier(kitPart.name) : part.codeName + (number === 1 ? '' : number);
    const named = { kitPart, part, name: this.#names.take(wanted) };
    this.#named.set(id, named);
    return named;
  }
}

/** The constant of a leg's pin: `SERVO_PIN`, `SONAR_TRIG_PIN`. */
export function legConstant({ part, name }: NamedPart, leg: string): string {
  const stem = name.replace(/[a-z\d](?=[A-Z])/g, '$&_').toUpperCase();
  const choosable = Object.values(part.legs).filter((each) => 'talent' in each);
  return choosable.length === 1 ? `${stem}_PIN` : `${stem}_${leg}_PIN`;
}
