import type { BlockSvg, Events, WorkspaceSvg } from 'blockly/core';
import {
  Blockly,
  type BlockSetting,
  defineBlocks,
  type Kit,
  type Level,
  mostOfEach,
  type Offer,
  PartField,
  setBlockSetting,
} from '../../blocks/index.ts';
import { type BoardId, boardById } from '../boards/index.ts';
import type { Language } from '../locale/index.ts';
import { countBackpack, fillBackpackDrawer } from './backpack-drawer.ts';
import { Bin } from './bin.ts';
import { BlockNotes, type BlockWarning } from './block-notes.ts';
import { bringToFrontLightly } from './bring-to-front.ts';
import { fillContextMenus } from './context-menu.ts';
import { setDeeds } from './desk-deeds.ts';
import { type DeskNews, type DeskWish, offerOf } from './desk-wish.ts';
import { dimIfLoose } from './dimming.ts';
import { listDrawers } from './drawer-list.ts';
import { type Drop, dimAsDropped, dropPlugins, hearDrops, isOfDrop } from './drop.ts';
import { Hint } from './hint.ts';
import { keepFocus } from './keep-focus.ts';
import { keepPlace } from './keep-place.ts';
import { addKeys } from './keys.ts';
import { mediaAddress } from './media.ts';
import { registerSearch } from './search/search-drawer.ts';
import { shareClipboard } from './shared-clipboard.ts';
import { fillShelf, shelf } from './shelf.ts';
import { makeTheme } from './theme.ts';
import { registerDrawers } from './toolbox-drawer.ts';
import { showBeginning, usualScale } from './view.ts';

type Json = Record<string, unknown>;

/** Size of texts on blocks, pt. */
const textSizes: Readonly<Record<Level, number>> = { start: 13.5, blocks: 12, expert: 12 };
/** A child's drop is rough: a block is caught from this far away, in workspace units (Blockly's own is 28). */
const catching = { snapRadius: 48, connectingSnapRadius: 68 };

/** Blockly's workspace with our blocks: keeps the program whole while words, pins and marks change around it. */
export class Desk {
  readonly workspace: WorkspaceSvg;
  readonly #news: DeskNews;
  readonly #bin: Bin;
  readonly #hint: Hint;
  readonly #notes: BlockNotes;
  readonly #level: Level;
  /** What ends with the desk. */
  readonly #ends: (() => void)[] = [];
  #setting: BlockSetting;
  #offer: Offer;
  #allowed: readonly string[] | undefined;
  #contrast: boolean;
  #chosen: string | undefined;
  /** Nobody has touched the program since it was opened. */
  #isFresh = true;
  #isDirty = false;
  #isTelling = false;
  /** The group of the events of the last drop, which was told before they came. */
  #toldDrop: string | undefined;

  constructor(place: HTMLElement, wish: DeskWish, news: DeskNews) {
    defineBlocks();
    registerDrawers();
    listDrawers();
    registerSearch();
    fillContextMenus();
    shareClipboard();
    bringToFrontLightly();
    addKeys();
    // Buttons in a drawer are as easy to hit as others.
    Blockly.FlyoutButton.TEXT_MARGIN_X = 16;
    Blockly.FlyoutButton.TEXT_MARGIN_Y = 12;
    Object.assign(Blockly.config, catching);
    this.#news = news;
    this.#offer = offerOf(wish);
    this.#allowed = wish.allowed;
    this.#setting = {
      language: wish.language,
      board: boardById(wish.board),
      kit: wish.kit,
      offer: this.#offer,
    };
    this.#level = wish.level;
    this.#contrast = wish.contrast;
    this.workspace = Blockly.inject(place, {
      renderer: 'zelos',
      rendererOverrides: { SELECTED_GLOW_SIZE: 1.5 },
      theme: this.#theme(place),
      toolbox: shelf(wish.language, this.#offer),
      maxInstances: mostOfEach(),
      trashcan: false,
      sounds: false,
      plugins: dropPlugins,
      comments: true,
      collapse: true,
      disable: true,
      media: mediaAddress(),
      zoom: {
        controls: false,
        wheel: true,
        pinch: true,
        startScale: usualScale(wish.level),
        minScale: 0.3,
        maxScale: 2.5,
      },
      move: { scrollbars: true, drag: true, wheel: true },
      grid: { spacing: 32, length: 2, colour: 'var(--line)', snap: false },
    });
    setBlockSetting(this.workspace, this.#setting);
    setDeeds(this.workspace, news);
    this.#ends.push(keepFocus(this.workspace));
    fillShelf(this.workspace);
    this.#ends.push(fillBackpackDrawer(this.workspace));
    this.#bin = new Bin(this.workspace);
    this.#hint = new Hint(this.workspace);
    this.#notes = new BlockNotes(this.workspace, (icon) => news.onNote(icon));
    this.workspace.addChangeListener(Blockly.Events.disableOrphans);
    this.workspace.addChangeListener((event) => this.#heard(event));
    hearDrops(this.workspace, (drop) => this.#dropped(drop));
  }

  save(): Json {
    return Blockly.serialization.workspaces.save(this.workspace);
  }

  /** Opens another program: nothing of the one before can be undone into it. */
  open(workspace: object): void {
    this.#replace(workspace);
    this.#dimLoose();
    if (this.#allowed !== undefined) this.#offerAgain();
    this.workspace.clearUndo();
    this.#isFresh = true;
    showBeginning(this.workspace, this.#level);
  }

  /** Draws every block anew in the language; the program, its undo and the selection stay. */
  speak(language: Language): void {
    if (language === this.#setting.language) return;
    this.#follow({ ...this.#setting, language });
    const goBack = keepPlace(this.workspace);
    this.#replace(this.save());
    this.#fillToolbox();
    goBack();
  }

  /** Offers the pins of another board; pins that it lacks stay and are marked. */
  useBoard(board: BoardId): void {
    if (board === this.#setting.board.id) return;
    this.#follow({ ...this.#setting, board: boardById(board) });
    for (const block of this.workspace.getAllBlocks(false)) {
      for (const field of block.getFields()) field.forceRerender();
    }
    this.#notes.update();
  }

  /** Offers the kit's parts by the names that they have now. */
  useKit(kit: Kit): void {
    this.#follow({ ...this.#setting, kit });
    for (const block of this.workspace.getAllBlocks(false)) {
      for (const field of block.getFields()) if (field instanceof PartField) field.refresh();
    }
    this.workspace.refreshToolboxSelection();
  }

  /** Narrows or widens the toolbox; the level itself is another desk's. */
  offerOnly(allowed: readonly string[] | undefined): void {
    this.#allowed = allowed;
    this.#offerAgain();
  }

  /** The types of blocks that the pupil put into the program; a shadow was nobody's choice. */
  get usedTypes(): ReadonlySet<string> {
    const blocks = this.workspace.getAllBlocks(false).filter((block) => !block.isShadow());
    return new Set(blocks.map(({ type }) => type));
  }

  useContrast(contrast: boolean): void {
    if (contrast === this.#contrast) return;
    this.#contrast = contrast;
    this.workspace.setTheme(this.#theme(this.workspace.getInjectionDiv()));
  }

  /** Marks blocks with what is wrong with them. */
  showFaults(faults: ReadonlyMap<string, string>): void {
    this.#notes.showFaults(faults);
  }

  /** Marks blocks that will not do what they say. */
  showWarnings(warnings: ReadonlyMap<string, BlockWarning>): void {
    this.#notes.showWarnings(warnings);
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
    if (this.workspace.scale > usualScale(this.#level)) showBeginning(this.workspace, this.#level);
  }

  /** Fits Blockly into the room it has; a program just opened is shown from its beginning again. */
  resize(): void {
    Blockly.svgResize(this.workspace);
    if (this.#isFresh) showBeginning(this.workspace, this.#level);
  }

  close(): void {
    for (const end of this.#ends) end();
    this.workspace.dispose();
  }

  #theme(place: Element) {
    const family = getComputedStyle(place).fontFamily;
    return makeTheme({ family, contrast: this.#contrast, textSize: textSizes[this.#level] });
  }

  /** A narrowed toolbox has what the program is made of as well. */
  #offerAgain(): void {
    const allowed = this.#allowed && [...new Set([...this.#allowed, ...this.usedTypes])];
    this.#offer = offerOf({ level: this.#level, allowed });
    this.#follow({ ...this.#setting, offer: this.#offer });
    this.#fillToolbox();
  }

  #fillToolbox(): void {
    this.workspace.updateToolbox(shelf(this.#setting.language, this.#offer));
    countBackpack(this.workspace);
    this.workspace.recordDragTargets();
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
    } finally {
      Blockly.Events.enable();
    }
    this.#notes.forget();
    this.#notes.update();
    this.showChosen(this.#chosen);
    this.#hint.update();
  }

  /** A program that comes from elsewhere may not say of its loose blocks that they do nothing. */
  #dimLoose(): void {
    Blockly.Events.disable();
    for (const block of this.workspace.getTopBlocks(false)) dimIfLoose(block);
    Blockly.Events.enable();
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
    if (event.type === Blockly.Events.BLOCK_DRAG) {
      // Keys move a block from gap to gap: the bin is for the hand.
      const isByKeys = Blockly.KeyboardMover.mover.isMoving();
      if ((event as Events.BlockDrag).isStart && !isByKeys) this.#bin.show();
      else this.#bin.hide();
    }
    if (event.isUiEvent && event.type !== Blockly.Events.BLOCK_DRAG) return;
    const isTold = isOfDrop(event, this.#toldDrop);
    if (isTold) this.#news.onHistory();
    else if (!event.isUiEvent) this.#isDirty = true;
    if (!this.#isDirty || this.workspace.isDragging() || this.#isTelling) return;
    this.#isTelling = true;
    // One change often comes as several events in a row; they are told once.
    queueMicrotask(() => {
      this.#isTelling = false;
      this.#tell();
      this.#news.onHistory();
    });
  }

  #dropped(drop: Drop): void {
    dimAsDropped(drop);
    this.#toldDrop = drop.group;
    this.#tell();
  }

  #tell(): void {
    this.#isDirty = false;
    // First, since what cannot work where it is is switched off, which the program keeps.
    this.#notes.update();
    this.#hint.update();
    this.#news.onChange();
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
