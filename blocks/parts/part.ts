import type { BoardId, BusWire } from '../../src/boards/board.ts';
import type { Language } from '../../src/locale/index.ts';
import type { BlockEntry, PinTalent } from '../entry.ts';

/** One of a part's legs: what its pin must be able to do. */
export type PartLeg = {
  /** The leg's name as printed on the part, with a word of what it is where the print alone says little. */
  readonly words: Readonly<Record<Language, string>>;
} & (
  | {
      readonly talent: PinTalent;
      /** Pins to take first where they are free, in this order; after them any that can do it. */
      readonly prefer: readonly string[];
      /** A shield's: it is the first of these pins, and all parts on the shield share it. */
      readonly fixed?: true;
    }
  /** The board says which pin it is: a wire of one of its buses. */
  | { readonly bus: BusWire }
);

/** Something about the part that a pupil may have to say: how many lights a strip has, a display's address. */
export type PartSetting = { readonly words: Readonly<Record<Language, string>> } & (
  | { readonly kind: 'number'; readonly value: number; readonly least: number; readonly most: number }
  | {
      readonly kind: 'choice';
      readonly value: string;
      readonly options: readonly string[];
      /** The second part of the kind begins with the second option, and so on. */
      readonly byNumber?: true;
      /** Labels of the options; an option without one is shown as it is. */
      readonly labels?: Readonly<Record<Language, Readonly<Record<string, string>>>>;
    }
);

export interface PartWords {
  /** What the part is called, in small letters: `сервомотор`. */
  readonly name: string;
  /** What it is and does, in a sentence for a child. */
  readonly tip: string;
  /** More words by which someone may look for it. */
  readonly synonyms?: readonly string[];
}

/**
 * A part of the kit, whole in its folder: `index.ts` is this, `model.ts` is its behaviour in the simulator, a test
 * beside them runs real firmware against the model. Adding a part is adding a folder and running `npm run parts`.
 */
export interface Part {
  /** The folder's name. Never changes once published: saved kits name it. */
  readonly id: string;
  readonly words: Readonly<Record<Language, PartWords>>;
  /** Name of a lucide icon. */
  readonly icon: string;
  /** The drawer of the toolbox that its blocks stand in. */
  readonly drawer: string;
  /** Its name in a sketch where the pupil gave it none: `servo`, then `servo2`. */
  readonly codeName: string;
  readonly legs: Readonly<Record<string, PartLeg>>;
  /** It is driven by a shield whose wires all parts on it share: the kind of part that stands for the shield. */
  readonly shield?: string;
  /** The shield's terminals that a setting chooses: by setting and option, the legs that they are. */
  readonly terminals?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly settings?: Readonly<Record<string, PartSetting>>;
  /** Where it works at all; absent: on every board. */
  readonly boards?: readonly BoardId[];
  readonly blocks: readonly BlockEntry[];
}
