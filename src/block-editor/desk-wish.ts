import type { Kit, Level, Offer } from '../../blocks/index.ts';
import type { BoardId } from '../boards/index.ts';
import type { Language } from '../locale/index.ts';
import type { DeskDeeds } from './desk-deeds.ts';
import type { NoteIcon } from './note-icon.ts';

/** What the desk tells. */
export interface DeskNews extends DeskDeeds {
  /** The program changed (not: was scrolled, selected, reworded). */
  onChange(): void;
  /** What can be undone and done again is another now. */
  onHistory(): void;
  onChoose(block: string | undefined): void;
  /** A block's sign was pressed. */
  onNote(icon: NoteIcon): void;
}

/** What a desk is set up for. */
export interface DeskWish {
  readonly language: Language;
  readonly board: BoardId;
  readonly kit: Kit;
  readonly level: Level;
  readonly allowed: readonly string[] | undefined;
  readonly contrast: boolean;
}

/** What of the language the toolbox offers. */
export function offerOf({ level, allowed }: Pick<DeskWish, 'level' | 'allowed'>): Offer {
  return { level, ...(allowed !== undefined && { allowed }) };
}
