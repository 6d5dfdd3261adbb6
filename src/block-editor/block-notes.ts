import type { BlockSvg, WorkspaceSvg } from 'blockly/core';
import { Blockly, type Misplacement, misplacement } from '../../blocks/index.ts';
import { t } from '../locale/index.ts';
import { type Note, NoteIcon, noteType } from './note-icon.ts';

/** What someone else has to say of a block, with the words of the button that mends it. */
export interface BlockWarning {
  readonly text: string;
  readonly mend?: string;
}

const wordsOfPlace = {
  'outside-loop': 'blockEditor.outsideLoop',
  'outside-switch': 'blockEditor.outsideSwitch',
  'outside-function': 'blockEditor.outsideFunction',
  'no-such-function': 'blockEditor.noSuchFunction',
  'no-such-pin': 'blockEditor.noSuchPin',
} as const satisfies Readonly<Record<Misplacement, string>>;
const outsideLoop = 'kulibin-outside-loop';

/** Signs on blocks: mistakes, warnings, and why a block does nothing. Only what changed is drawn anew. */
export class BlockNotes {
  readonly #workspace: WorkspaceSvg;
  readonly #open: (icon: NoteIcon) => void;
  #faults: ReadonlyMap<string, string> = new Map();
  #warnings: ReadonlyMap<string, BlockWarning> = new Map();
  /** What stands on each block, as text to compare. */
  #shown = new Map<string, string>();

  constructor(workspace: WorkspaceSvg, open: (icon: NoteIcon) => void) {
    this.#workspace = workspace;
    this.#open = open;
  }

  showFaults(faults: ReadonlyMap<string, string>): void {
    const isNews = this.#faults.size > 0 || faults.size > 0;
    for (const id of this.#faults.keys()) this.#workspace.getBlockById(id)?.removeClass('kulibin-faulty');
    this.#faults = faults;
    if (isNews) this.update();
  }

  showWarnings(warnings: ReadonlyMap<string, BlockWarning>): void {
    const isNews = this.#warnings.size > 0 || warnings.size > 0;
    this.#warnings = warnings;
    if (isNews) this.update();
  }

  /** The blocks were made anew: nothing stands on them yet. */
  forget(): void {
    this.#shown.clear();
  }

  /** Says of every block what there is to say as things are now. */
  update(): void {
    const notes = this.#collect();
    Blockly.Events.disable();
    for (const id of this.#shown.keys()) if (!notes.has(id)) this.#put(id, []);
    for (const [id, said] of notes) this.#put(id, said);
    Blockly.Events.enable();
    for (const id of this.#faults.keys()) this.#workspace.getBlockById(id)?.addClass('kulibin-faulty');
  }

  #collect(): ReadonlyMap<string, readonly Note[]> {
    const notes = new Map<string, Note[]>();
    const say = (block: BlockSvg, note: Note): void => {
      // A shadow has no room for a sign: the block around it carries it.
      const bearer = block.isShadow() ? (block.getParent() ?? block) : block;
      notes.set(bearer.id, [...(notes.get(bearer.id) ?? []), note]);
    };
    for (const [id, text] of this.#faults) {
      const block = this.#workspace.getBlockById(id);
      if (block !== null) say(block, { kind: 'bad', text });
    }
    for (const [id, { text, mend }] of this.#warnings) {
      const block = this.#workspace.getBlockById(id);
      if (block !== null) say(block, { kind: 'warn', text, ...(mend !== undefined && { mend }) });
    }
    for (const block of this.#workspace.getAllBlocks(false)) {
      const wrong = misplacement(block);
      const words = wrong && wordsOfPlace[wrong];
      if (words !== undefined && !this.#warnings.has(block.id)) say(block, { kind: 'warn', text: t(words) });
      this.#dim(block, wrong === 'outside-loop');
    }
    for (const top of this.#idle()) say(top, { kind: 'info', text: t('blockEditor.outsideFrame') });
    return notes;
  }

  /** Blocks in no frame, which the board will not do; a single one in a new program has its hint instead. */
  #idle(): BlockSvg[] {
    const tops = this.#workspace.getTopBlocks(false);
    const isFrame = (block: BlockSvg): boolean =>
      block.previousConnection === null && block.outputConnection === null;
    const isBegun = tops.some((top) => isFrame(top) && top.getChildren(false).length > 0);
    return isBegun ? tops.filter((top) => !isFrame(top)) : [];
  }

  #dim(block: BlockSvg, isDim: boolean): void {
    // The reason is saved with the program and may have passed since.
    if (block.hasDisabledReason(outsideLoop) !== isDim) block.setDisabledReason(isDim, outsideLoop);
  }

  #put(id: string, notes: readonly Note[]): void {
    const block = this.#workspace.getBlockById(id);
    const text = JSON.stringify(notes);
    if ((this.#shown.get(id) ?? '[]') === text) return;
    if (notes.length === 0) this.#shown.delete(id);
    else this.#shown.set(id, text);
    if (block === null) return;
    block.removeIcon(noteType);
    if (notes.length > 0) block.addIcon(new NoteIcon(block, notes, this.#open));
  }
}
