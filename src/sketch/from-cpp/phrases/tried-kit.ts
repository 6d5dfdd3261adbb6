import { legConstant } from '../../../../blocks/cpp/part-uses.ts';
import { type Kit, newKitPart, partTypeOf } from '../../../../blocks/kit.ts';
import { partById } from '../../../../blocks/parts/index.ts';
import type { Part } from '../../../../blocks/parts/part.ts';
import type { Board } from '../../../boards/board.ts';
import type { Settings } from './part-settings.ts';

/** Legs of parts by the names of their constants. */
export type Legs = ReadonlyMap<string, { readonly part: string; readonly leg: string }>;

/** A kit of one part of each kind, for trying blocks out. */
export function kitWith(types: readonly string[], board: Board, settings: Settings): Kit {
  const taken = new Set<string>();
  return {
    parts: types.flatMap((type) => {
      const part = partById(type);
      if (part === undefined) return [];
      const made = newKitPart(`${type}:1`, part, board, taken);
      for (const pin of Object.values(made.pins)) taken.add(pin);
      const own = Object.fromEntries(Object.entries(settings).filter(([name]) => part.settings?.[name]));
      return [{ ...made, settings: own }];
    }),
  };
}

/** The constants of the parts' legs in a sketch that has one of each. */
export function legNames(types: readonly string[], board: Board): Legs {
  const kit = kitWith(types, board, {});
  return new Map(
    kit.parts.flatMap((kitPart) => {
      const part: Part | undefined = partById(partTypeOf(kitPart.id));
      if (part === undefined) return [];
      const named = { kitPart, part, name: part.codeName };
      return Object.keys(part.legs).map((leg) => [legConstant(named, leg), { part: part.id, leg }] as const);
    }),
  );
}
