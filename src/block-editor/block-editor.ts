import { effect } from '@preact/signals-core';
import { css, html, nothing, type PropertyValues } from 'lit';
import { Blockly, emptyKit, type Kit, type Level } from '../../blocks/index.ts';
import type { BoardId } from '../boards/index.ts';
import { keep, kept, once } from '../browser/index.ts';
import { type KeyGroup, KulibinElement } from '../design/index.ts';
import { LightHost } from '../design/light-host.ts';
import { type Language, language, t } from '../locale/index.ts';
import type { BlockQuestions } from './ask.ts';
import './ask.ts';
import type { BlockWarning } from './block-notes.ts';
import { Desk } from './desk.ts';
import { LatePicture } from './late-picture.ts';
import { fetchMessages } from './messages.ts';
import './minimap.ts';
import './note-bubble.ts';
import type { NoteIcon } from './note-icon.ts';
import { adoptStyles } from './styles.ts';
import { useTool } from './tool-deeds.ts';
import type { Tool } from './tools.ts';
import './tools.ts';

const mapKey = 'kulibin.map';
const contrastKey = 'kulibin.contrast';
/** For teachers, now and then: the first block does not wait for it. */
const fetchChooser = once(() => import('./block-chooser.ts'));
/** Nor for the search in the program and the sheet of keys. */
const fetchFind = once(() => import('./find-in-program.ts'));
const fetchKeys = once(() => import('./program-keys.ts'));
const none: ReadonlySet<string> = new Set();
const noKeys: readonly KeyGroup[] = [];

/**
 * The blocks of a program. Sends `workspace-ready` when they stand or `workspace-refuse` {cause} when they cannot be
 * shown (nothing can then be changed), `workspace-change` {workspace} after each change,
 * `block-choose` {block} when a block is selected (undefined: none), `block-mend` {block} when the button of a
 * warning is pressed, `blocks-allow` {allowed} when the toolbox is to be narrowed or widened, `workspace-picture` {svg}
 * a moment after the last change.
 */
export class BlockEditor extends KulibinElement {
  static override properties = {
    workspace: { attribute: false },
    board: {},
    kit: { attribute: false },
    level: {},
    allowed: { attribute: false },
    contrast: { attribute: false },
    chosen: { attribute: false },
    faults: { attribute: false },
    warnings: { attribute: false },
    name: {},
    _canUndo: { state: true },
    _canRedo: { state: true },
    _map: { state: true },
    _isFinding: { state: true },
    _keys: { state: true },
    _used: { state: true },
    _note: { state: true },
    _isRefused: { state: true },
  };
  static override styles = css`
    :host {
      position: relative;
      display: block;
      /* Not hidden: a hidden one can still be scrolled, by what gets the focus. */
      overflow: clip;
      background: var(--paper);
    }

    .place {
      position: absolute;
      inset: 0;
    }

    .refused {
      position: relative;
      max-width: 40ch;
      margin: 20vh auto 0;
      padding: var(--space-4);
      text-align: center;
      font-size: var(--text-l);
    }
  `;

  /** What Blockly saved; another program than the one shown is opened in its place. */
  declare workspace: object;
  declare board: BoardId;
  /** The parts whose names stand on blocks. */
  declare kit: Kit;
  /** How much of the language the toolbox offers; the youngest have larger blocks too. */
  declare level: Level;
  /** Types of blocks and drawers that a lesson keeps of the toolbox; undefined: all of the level. */
  declare allowed: readonly string[] | undefined;
  /** Blocks of high contrast; undefined: as the system wishes. */
  declare contrast: boolean | undefined;
  /** The block to mark and bring into view. */
  declare chosen: string | undefined;
  /** What is wrong, by block. */
  declare faults: ReadonlyMap<string, string>;
  /** What will not do what it says, by block, with the words of the button that mends it. */
  declare warnings: ReadonlyMap<string, BlockWarning>;
  /** The program's name: its pictures are called so. */
  declare name: string;
  declare _canUndo: boolean;
  declare _canRedo: boolean;
  declare _map: boolean;
  declare _isFinding: boolean;
  /** What the sheet of keys tells; undefined while it is closed. */
  declare _keys: (() => readonly KeyGroup[]) | undefined;
  /** The types of blocks that the program held when the choice of blocks was opened; undefined: it is closed. */
  declare _used: ReadonlySet<string> | undefined;
  declare _note: NoteIcon | undefined;
  /** The program cannot be shown: there is no desk, so that nothing is put in its place. */
  declare _isRefused: boolean;

  readonly #host = new LightHost();
  readonly #resizes = new ResizeObserver(() => this.#desk?.resize());
  readonly #picture = new LatePicture((svg) => this.send('workspace-picture', { svg }));
  readonly #wished = matchMedia('(prefers-contrast: more)');
  #desk: Desk | undefined;
  #stopSpeaking: (() => void) | undefined;
  #told = '';
  #toldWorkspace: object | undefined;

  constructor() {
    super();
    this.workspace = {};
    this.board = 'uno';
    this.kit = emptyKit;
    this.level = 'blocks';
    this.allowed = undefined;
    const contrast = kept(contrastKey);
    this.contrast = contrast === null ? undefined : contrast === 'more';
    this.chosen = undefined;
    this.faults = new Map();
    this.warnings = new Map();
    this.name = '';
    this._canUndo = false;
    this._canRedo = false;
    this._map = kept(mapKey) !== 'folded';
    this._isFinding = false;
    this._isRefused = false;
    this.#host.element.className = 'kulibin-blocks';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#wished.addEventListener('change', this.#followContrast);
    void this.updateComplete.then(() => this.#begin());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#wished.removeEventListener('change', this.#followContrast);
    this.#resizes.disconnect();
    this.#end();
    this.#host.hide();
  }

  override updated(changed: PropertyValues<this>): void {
    const desk = this.#desk;
    if (desk === undefined) {
      if (this._isRefused && changed.has('workspace')) void this.#begin();
      return;
    }
    if (changed.has('level')) {
      // Sizes of texts and blocks are measured once, when a desk is made.
      this.#end();
      void this.#begin();
      return;
    }
    if (changed.has('kit')) desk.useKit(this.kit);
    if (changed.has('board')) desk.useBoard(this.board);
    if (changed.has('workspace')) this.#open(desk);
    if (changed.has('allowed')) desk.offerOnly(this.allowed);
    if (changed.has('contrast')) this.#followContrast();
    if (changed.has('faults')) desk.showFaults(this.faults);
    if (changed.has('warnings')) desk.showWarnings(this.warnings);
    if (changed.has('chosen')) desk.showChosen(this.chosen);
  }

  readonly #followContrast = () => {
    const contrast = this.contrast ?? this.#wished.matches;
    this.#host.element.classList.toggle('kulibin-contrast', contrast);
    this.#desk?.useContrast(contrast);
  };

  /** Opens the choice of the blocks that the toolbox keeps. */
  async chooseBlocks(): Promise<void> {
    await fetchChooser();
    this._used = this.#desk?.usedTypes;
  }

  /** Puts Blockly into the page once its words are there. */
  async #begin(): Promise<void> {
    const first = language.value;
    const place = this.renderRoot.querySelector<HTMLElement>('.place');
    const [speak] = await Promise.all([fetchMessages(first), document.fonts?.ready]);
    if (!this.isConnected || place === null || this.#desk !== undefined) return;
    speak();
    this.#host.show(place);
    this.#host.element.dataset.level = this.level;
    this.#followContrast();
    const desk = this.#makeDesk(first);
    adoptStyles();
    this.#desk = desk;
    this.renderRoot.querySelector<BlockQuestions>('kulibin-block-questions')?.takeOver();
    this.#resizes.observe(this);
    this.#told = '';
    this.#toldWorkspace = undefined;
    if (!this.#open(desk)) return;
    desk.showFaults(this.faults);
    desk.showWarnings(this.warnings);
    desk.showChosen(this.chosen);
    this.#stopSpeaking = effect(() => void this.#speak(language.value));
    this.requestUpdate();
    this.send('workspace-ready');
  }

  #makeDesk(first: Language): Desk {
    const { board, kit, level, allowed } = this;
    const contrast = this.contrast ?? this.#wished.matches;
    return new Desk(
      this.#host.element,
      { language: first, board, kit, level, allowed, contrast },
      {
        onChange: () => this.#changed(),
        onHistory: () => this.#offerUndo(),
        onChoose: (block) => this.send('block-choose', { block }),
        onNote: (icon) => {
          this._note = icon;
        },
        find: () => {
          void this.#find();
        },
        showKeys: () => {
          void this.#showKeys();
        },
        mend: (block) => this.send('block-mend', { block }),
        chooseBlocks: () => void this.chooseBlocks(),
        allowBlocks: (allowed) => this.send('blocks-allow', { allowed }),
      },
    );
  }

  async #find(): Promise<void> {
    await fetchFind();
    this._isFinding = true;
  }

  async #showKeys(): Promise<void> {
    this._keys = (await fetchKeys()).programKeys;
  }

  #end(): void {
    this.#picture.stop();
    this.#stopSpeaking?.();
    this._note = undefined;
    this._isFinding = false;
    this.#desk?.close();
    this.#desk = undefined;
  }

  async #speak(to: Language): Promise<void> {
    const speak = await fetchMessages(to);
    if (this.#desk === undefined || to !== language.value) return;
    speak();
    this._note = undefined;
    this.#desk.speak(to);
  }

  /** Whether the program stands there; where Blockly cannot load it, the desk is closed. */
  #open(desk: Desk): boolean {
    // The app hands back what it was told: the same program is not opened again.
    if (this.workspace === this.#toldWorkspace) return true;
    this.#toldWorkspace = this.workspace;
    const given = JSON.stringify(this.workspace);
    if (given === this.#told) return true;
    this.#told = given;
    try {
      desk.open(this.workspace);
    } catch (cause) {
      this.#end();
      this._isRefused = true;
      this.send('workspace-refuse', { cause });
      return false;
    }
    this._isRefused = false;
    this.#offerUndo();
    this.#picture.drawLater(desk.workspace);
    return true;
  }

  #changed(): void {
    const desk = this.#desk;
    if (desk === undefined) return;
    const workspace = desk.save();
    const text = JSON.stringify(workspace);
    if (text === this.#told) return;
    this.#told = text;
    this.#toldWorkspace = workspace;
    this._note = undefined;
    this.send('workspace-change', { workspace });
    this.#picture.drawLater(desk.workspace);
  }

  #offerUndo(): void {
    this._canUndo = (this.#desk?.workspace.getUndoStack().length ?? 0) > 0;
    this._canRedo = (this.#desk?.workspace.getRedoStack().length ?? 0) > 0;
  }

  #use(tool: Tool): void {
    if (tool === 'find') void this.#find();
    else if (tool === 'keys') void this.#showKeys();
    else if (tool === 'map') this.#foldMap();
    else if (tool === 'contrast') this.#turnContrast();
    else if (this.#desk !== undefined)
      void useTool(tool, this.#desk, this.name || t('blockEditor.pictureName'));
  }

  #foldMap(): void {
    this._map = !this._map;
    keep(mapKey, this._map ? 'open' : 'folded');
  }

  #turnContrast(): void {
    this.contrast = !(this.contrast ?? this.#wished.matches);
    keep(contrastKey, this.contrast ? 'more' : 'usual');
  }

  /** Puts the sentence away and goes back to the block. */
  #closeNote(isMend = false): void {
    const block = this._note?.block;
    this._note = undefined;
    if (block === undefined || block.isDeadOrDying()) return;
    if (isMend) this.send('block-mend', { block: block.id });
    Blockly.getFocusManager().focusNode(block);
  }

  override render() {
    return html`
      <div class="place"></div>
      ${this._isRefused ? html`<p class="refused" role="status">${t('blockEditor.refused')}</p>` : this.#around()}
    `;
  }

  /** What stands over the blocks. */
  #around() {
    const workspace = this.#desk?.workspace;
    return html`
      ${this._map && !this._isFinding ? html`<kulibin-minimap .workspace=${workspace}></kulibin-minimap>` : nothing}
      ${
        this._isFinding
          ? html`<kulibin-find-in-program .workspace=${workspace} @find-close=${() => {
              this._isFinding = false;
            }}></kulibin-find-in-program>`
          : nothing
      }
      ${
        this._note === undefined
          ? nothing
          : html`<kulibin-note-bubble .sign=${this._note} @note-mend=${() => this.#closeNote(true)}
              @note-close=${() => this.#closeNote()}></kulibin-note-bubble>`
      }
      <kulibin-block-tools ?canUndo=${this._canUndo} ?canRedo=${this._canRedo} .map=${this._map}
        .contrast=${this.contrast ?? this.#wished.matches}
        @tool=${(event: CustomEvent<{ tool: Tool }>) => this.#use(event.detail.tool)}></kulibin-block-tools>
      <kulibin-keys-sheet .groups=${this._keys?.() ?? noKeys} ?open=${this._keys !== undefined} @dialog-close=${() => {
        this._keys = undefined;
      }}></kulibin-keys-sheet>
      <kulibin-block-chooser ?open=${this._used !== undefined} .level=${this.level} .allowed=${this.allowed}
        .used=${this._used ?? none} @dialog-close=${() => {
          this._used = undefined;
        }}></kulibin-block-chooser>
      <kulibin-block-questions></kulibin-block-questions>
    `;
  }
}
customElements.define('kulibin-block-editor', BlockEditor);
