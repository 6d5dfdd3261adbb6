import type { BlockSvg, Events, WorkspaceSvg } from 'blockly/core';
import {
  Blockly,
  type BlockSetting,
  defineBlocks,
  emptyKit,
  type Misplacement,
  misplacement,
  mostOfEach,
  setBlockSetting,
  toolbox,
} from '../../blocks/index.ts';
import { type Board, type BoardId, boardById } from '../boards/index.ts';
import { type Language, t } from '../locale/index.ts';
import { Hint } from './hint.ts';
import { makeTheme } from './theme.ts';
import { registerDrawers } from './toolbox-drawer.ts';
import { fillVariablesDrawer } from './variables-drawer.ts';

type Json = Record<string, unknown>;

/** What the desk tells. */
export interface DeskNews {
  /** The program changed (not: was scrolled, selected, reworded). */
  onChange(): void;
  onChoose(block: string | undefined): void;
}

const warningsOfPlace = {
  'outside-loop': 'blockEditor.outsideLoop',
  'no-such-pin': 'blockEditor.noSuchPin',
} as const;
/** Size of blocks at first, and how far from the edge the first one lies, px. */
const usualScale = 0.9;
const edge = 40;
const outsideLoop = 'kulibin-outside-loop';
/** A child's drop is rough: a block is caught from this far away, in workspace units (Blockly's own is 28). */
const catching = { snapRadius: 48, connectingSnapRadius: 68 };

/** Blockly's workspace with our blocks: keeps the program whole while words, pins and marks change around it. */
export class Desk {
  readonly workspace: WorkspaceSvg;
  readonly #news: DeskNews;
  readonly #hint: Hint;
  #setting: BlockSetting;
  #faults: ReadonlyMap<string, string> = new Map();
  #chosen: string | undefined;
  #misplaced: ReadonlyMap<string, Misplacement> = new Map();
  /** Nobody has touched the program since it was opened. */
  #isFresh = true;
  #isDirty = false;
  #isTelling = false;

  constructor(place: HTMLElement, language: Language, board: BoardId, news: DeskNews) {
    defineBlocks();
    registerDrawers();
    // Buttons in a drawer are as easy to hit as others.
    Blockly.FlyoutButton.TEXT_MARGIN_X = 16;
    Blockly.FlyoutButton.TEXT_MARGIN_Y = 12;
    Object.assign(Blockly.config, catching);
    this.#news = news;
    this.#setting = { language, board: boardById(board), kit: emptyKit };
    this.workspace = Blockly.inject(place, {
      renderer: 'zelos',
      rendererOverrides: { SELECTED_GLOW_SIZE: 1.5 },
      theme: makeTheme(getComputedStyle(place).fontFamily),
      toolbox: toolbox(language),
      maxInstances: mostOfEach(),
      trashcan: false,
      sounds: false,
      // Blockly's pictures and sounds are not used; an address that leads nowhere keeps it off the network.
      media: 'data:,/',
      zoom: { controls: false, wheel: true, pinch: true, startScale: usualScale, minScale: 0.4, maxScale: 2 },
      move: { scrollbars: true, drag: true, wheel: true },
      grid: { spacing: 32, length: 2, colour: 'var(--line)', snap: false },
    });
    setBlockSetting(this.workspace, this.#setting);
    fillVariablesDrawer(this.workspace);
    this.#hint = new Hint(this.workspace);
    this.workspace.addChangeListener(Blockly.Events.disableOrphans);
    this.workspace.addChangeListener((event) => this.#heard(event));
  }

  get board(): Board {
    return this.#setting.board;
  }

  save(): Json {
    return Blockly.serialization.workspaces.save(this.workspace);
  }

  /** Opens another program: nothing of the one before can be undone into it. */
  open(workspace: object): void {
    this.#replace(workspace);
    this.workspace.clearUndo();
    this.#isFresh = true;
    this.#showBeginning();
  }

  /** Draws every block anew in the language; the program, its undo and the selection stay. */
  speak(language: Language): void {
    if (language === this.#setting.language) return;
    this.#follow({ ...this.#setting, language });
    const selected = Blockly.getSelected()?.id;
    const { scrollX, scrollY } = this.workspace;
    this.#replace(this.save());
    this.workspace.scroll(scrollX, scrollY);
    this.workspace.updateToolbox(toolbox(language));
    const block = selected === undefined ? null : this.workspace.getBlockById(selected);
    if (block !== null) Blockly.common.setSelected(block);
  }

  /** Offers the pins of another board; pins that it lacks stay and are marked. */
  useBoard(board: BoardId): void {
    if (board === this.#setting.board.id) return;
    this.#follow({ ...this.#setting, board: boardById(board) });
    for (const block of this.workspace.getAllBlocks(false)) {
      for (const field of block.getFields()) field.forceRerender();
    }
    this.#markPlaces();
  }

  /** Marks blocks with what is wrong with them. */
  showFaults(faults: ReadonlyMap<string, string>): void {
    for (const id of this.#faults.keys()) this.#markFault(id, null);
    this.#faults = faults;
    for (const [id, text] of faults) this.#markFault(id, text);
  }

  /** Marks a block that was chosen elsewhere and brings it into view. */
  showChosen(id: string | undefined): void {
    const before = this.#chosen === undefined ? null : this.workspace.getBlockById(this.#chosen);
    before?.removeClass('kulibin-chosen');
    this.#chosen = id;
    const block = id === undefined ? null : this.workspace.getBlockById(id);
    if (block === null || block.id === Blockly.getSelected()?.id) return;
    block.addClass('kulibin-chosen');
    if (!this.#isInView(block)) this.workspace.centerOnBlock(block.id, false);
  }

  zoom(steps: 1 | -1): void {
    this.workspace.zoomCenter(steps);
  }

  /** Fits the whole program into view; a small one is not blown up. */
  showAll(): void {
    this.workspace.zoomToFit();
    if (this.workspace.scale > usualScale) this.#showBeginning();
  }

  /** Fits Blockly into the room it has; a program just opened is shown from its beginning again. */
  resize(): void {
    Blockly.svgResize(this.workspace);
    if (this.#isFresh) this.#showBeginning();
  }

  close(): void {
    this.workspace.dispose();
  }

  #showBeginning(): void {
    this.workspace.setScale(usualScale);
    const { left, top } = this.workspace.getBlocksBoundingBox();
    this.workspace.scroll(edge - left * usualScale, edge - top * usualScale);
  }

  #follow(setting: BlockSetting): void {
    this.#setting = setting;
    setBlockSetting(this.workspace, setting);
  }

  /** Puts blocks in place of those that are there, unseen by undo. */
  #replace(workspace: object): void {
    Blockly.Events.disable();
    try {
      Blockly.serialization.workspaces.load(workspace as Json, this.workspace);
      for (const block of this.workspace.getTopBlocks(false)) dimIfLoose(block);
    } finally {
      Blockly.Events.enable();
    }
    this.#misplaced = new Map();
    this.#markPlaces();
    this.showFaults(this.#faults);
    this.showChosen(this.#chosen);
    this.#hint.update();
  }

  get #isFocused(): boolean {
    return this.workspace.getInjectionDiv().contains(document.activeElement);
  }

  #heard(event: Events.Abstract): void {
    if (event.type !== Blockly.Events.VIEWPORT_CHANGE && event.type !== Blockly.Events.FINISHED_LOADING) {
      this.#isFresh = false;
    }
    if (event.type === Blockly.Events.SELECTED) {
      const { newElementId } = event as Events.Selected;
      // Blockly lets a block go when the pupil turns to something else on the page: that is no choice of none.
      if (newElementId || this.#isFocused) this.#news.onChoose(newElementId ?? undefined);
      return;
    }
    if (event.type === Blockly.Events.CLICK && (event as Events.Click).targetType === 'workspace') {
      this.#news.onChoose(undefined);
    }
    if (event.isUiEvent && event.type !== Blockly.Events.BLOCK_DRAG) return;
    if (!event.isUiEvent) this.#isDirty = true;
    if (!this.#isDirty || this.workspace.isDragging() || this.#isTelling) return;
    this.#isTelling = true;
    // One change often comes as several events in a row; they are told once.
    queueMicrotask(() => {
      this.#isTelling = false;
      this.#isDirty = false;
      this.#markPlaces();
      this.#hint.update();
      this.#news.onChange();
    });
  }

  /** Marks blocks that cannot work where they are; only what changed is touched, as each touch draws the block. */
  #markPlaces(): void {
    const marked = new Map<string, Misplacement>();
    Blockly.Events.disable();
    for (const block of this.workspace.getAllBlocks(false)) {
      const wrong = misplacement(block);
      if (wrong !== undefined) marked.set(block.id, wrong);
      // The reason is saved with the program and may have passed since.
      const isOff = block.hasDisabledReason(outsideLoop);
      if (wrong === this.#misplaced.get(block.id) && isOff === (wrong === 'outside-loop')) continue;
      block.setWarningText(wrong === undefined ? null : t(warningsOfPlace[wrong]), 'place');
      block.setDisabledReason(wrong === 'outside-loop', outsideLoop);
    }
    Blockly.Events.enable();
    this.#misplaced = marked;
  }

  #markFault(id: string, text: string | null): void {
    const block = this.workspace.getBlockById(id);
    if (block === null) return;
    // A shadow has no room for an icon: the block around it carries it.
    const bearer = block.isShadow() ? (block.getParent() ?? block) : block;
    bearer.setWarningText(text, `fault ${id}`);
    if (text === null) block.removeClass('kulibin-faulty');
    else block.addClass('kulibin-faulty');
  }

  #isInView(block: BlockSvg): boolean {
    const view = this.workspace.getMetricsManager().getViewMetrics(true);
    const { left, right, top, bottom } = block.getBoundingRectangleWithoutChildren();
    return (
      left >= view.left &&
      right <= view.left + view.width &&
      top >= view.top &&
      bottom <= view.top + view.height
    );
  }
}

/** A block outside the frames does nothing: it is dimmed, as Blockly does when one is dragged out. */
function dimIfLoose(top: BlockSvg): void {
  if (top.outputConnection === null && top.previousConnection === null) return;
  for (const block of top.getDescendants(false)) block.setDisabledReason(true, 'ORPHANED_BLOCK');
}
