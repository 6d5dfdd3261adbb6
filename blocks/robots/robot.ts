import type { BoardId } from '../../src/boards/board.ts';
import type { Language } from '../../src/locale/index.ts';
import type { KitPart } from '../kit.ts';

/** A part of a ready robot, with what it is called there if its kind alone does not say it. */
export type RobotPart = KitPart & {
  readonly called?: Readonly<Record<Language, string>>;
  /** Its pins on boards where they are others. */
  readonly pinsOn?: Readonly<Partial<Record<BoardId, Readonly<Record<string, string>>>>>;
};

/** A robot as it stands ready on the table: its parts, each on pins where nothing gets in another's way. */
export interface Robot {
  /** Never changes once published: saved kits name it. */
  readonly id: string;
  readonly words: Readonly<Record<Language, { readonly name: string; readonly tip: string }>>;
  /** The boards that it fits. */
  readonly boards: readonly BoardId[];
  readonly parts: readonly RobotPart[];
}
