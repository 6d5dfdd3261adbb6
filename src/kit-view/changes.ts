import {
  type Kit,
  type KitPart,
  newKitPart,
  nextPartId,
  type Part,
  partById,
  partTypeOf,
} from '../../blocks/index.ts';
import type { Board } from '../boards/index.ts';

/** The kit with one more part of a kind, on the first pins that are free. */
export function withPart(kit: Kit, type: string, board: Board): Kit {
  const part = partById(type);
  if (part === undefined) return kit;
  const taken = new Set(kit.parts.flatMap(({ pins }) => Object.values(pins)));
  return { ...kit, parts: [...kit.parts, newKitPart(nextPartId(kit, part.id), part, board, taken)] };
}

/**
 * The kit without a part. Where the program still names it, it comes back by itself: a block that means a part has
 * one.
 */
export function withoutPart(kit: Kit, id: string): Kit {
  return { ...kit, parts: kit.parts.filter((part) => part.id !== id) };
}

/** A part under the pupil's own name; the usual one where the name is empty. */
export function renamed(part: KitPart, name: string): KitPart {
  const { name: _, ...rest } = part;
  return name === '' ? rest : { ...rest, name };
}

/** What a setting is now: chosen, or as the part comes. */
export function settingOf(kitPart: KitPart, part: Part, setting: string): string | number {
  return kitPart.settings?.[setting] ?? part.settings?.[setting]?.value ?? '';
}

/** The parts of one kind in a kit. */
export function countOf(kit: Kit, part: Part): number {
  return kit.parts.filter(({ id }) => partTypeOf(id) === part.id).length;
}
