import { effect } from '@preact/signals-core';
import { css, html, type PropertyValues } from 'lit';
import { Maximize, Redo2, Undo2, ZoomIn, ZoomOut } from 'lucide';
import type { BoardId } from '../boards/index.ts';
import { controls, KulibinElement } from '../design/index.ts';
import { type Language, language, t } from '../locale/index.ts';
import type { BlockQuestions } from './ask.ts';
import './ask.ts';
import { Desk } from './desk.ts';
import { LightHost } from './light-host.ts';
import { fetchMessages } from './messages.ts';
import { drawPicture } from './picture.ts';
import { adoptStyles } from './styles.ts';

/** The picture is drawn when nothing has changed for this long, ms. */
const pictureRest = 1_200;

/**
 * The blocks of a program. Sends `workspace-change` {workspace} after each change, `block-choose` {block} when
 * a block is selected (undefined: none), `workspace-picture` {svg} a moment after the last change.
 */
export class BlockEditor extends KulibinElement {
  static override properties = {
    workspace: { attribute: false },
    board: {},
    chosen: { attribute: false },
    faults: { attribute: false },
    _canUndo: { state: true },
    _canRedo: { state: true },
  };
  static override styles = [
    controls,
    css`
      :host {
        position: relative;
        display: block;
        overflow: hidden;
        background: var(--paper);
      }

      .place {
        position: absolute;
        inset: 0;
      }

      .tools {
        position: absolute;
        right: var(--space-4);
        bottom: var(--space-4);
        display: flex;
        gap: var(--space-1);
        padding: var(--space-1);
        border: var(--stroke) solid var(--line);
        border-radius: var(--radius-card);
        background: var(--paper-raised);
        box-shadow: var(--shadow);
      }
    `,
  ];

  /** What Blockly saved; another program than the one shown is opened in its place. */
  declare workspace: object;
  declare board: BoardId;
  /** The block to mark and bring into view. */
  declare chosen: string | undefined;
  /** What is wrong, by block. */
  declare faults: ReadonlyMap<string, string>;
  declare _canUndo: boolean;
  declare _canRedo: boolean;

  readonly #host = new LightHost();
  readonly #resizes = new ResizeObserver(() => this.#desk?.resize());
  #desk: Desk | undefined;
  #stopSpeaking: (() => void) | undefined;
  #told = '';
  #picture: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.workspace = {};
    this.board = 'uno';
    this.chosen = undefined;
    this.faults = new Map();
    this._canUndo = false;
    this._canRedo = false;
    this.#host.element.className = 'kulibin-blocks';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.updateComplete.then(() => this.#begin());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#picture);
    this.#stopSpeaking?.();
    this.#resizes.disconnect();
    this.#desk?.close();
    this.#desk = undefined;
    this.#host.hide();
  }

  override updated(changed: PropertyValues<this>): void {
    const desk = this.#desk;
    if (desk === undefined) return;
    if (changed.has('board')) desk.useBoard(this.board);
    if (changed.has('workspace')) this.#open(desk);
    if (changed.has('faults')) desk.showFaults(this.faults);
    if (changed.has('chosen')) desk.showChosen(this.chosen);
  }

  /** Puts Blockly into the page once its words are there. */
  async #begin(): Promise<void> {
    const first = language.value;
    const place = this.renderRoot.querySelector<HTMLElement>('.place');
    const [speak] = await Promise.all([fetchMessages(first), document.fonts?.ready]);
    if (!this.isConnected || place === null || this.#desk !== undefined) return;
    speak();
    this.#host.show(place);
    const desk = new Desk(this.#host.element, first, this.board, {
      onChange: () => this.#changed(),
      onChoose: (block) => this.#send('block-choose', { block }),
    });
    adoptStyles();
    this.#desk = desk;
    this.renderRoot.querySelector<BlockQuestions>('kulibin-block-questions')?.takeOver();
    this.#resizes.observe(this);
    this.#open(desk);
    desk.showFaults(this.faults);
    desk.showChosen(this.chosen);
    this.#stopSpeaking = effect(() => void this.#speak(language.value));
  }

  async #speak(to: Language): Promise<void> {
    const speak = await fetchMessages(to);
    if (this.#desk === undefined || to !== language.value) return;
    speak();
    this.#desk.speak(to);
  }

  #open(desk: Desk): void {
    // The app hands back what it was told: the same program is not opened again.
    const given = JSON.stringify(this.workspace);
    if (given === this.#told) return;
    this.#told = given;
    desk.open(this.workspace);
    this.#offerUndo();
    this.#drawLater();
  }

  #changed(): void {
    const workspace = this.#desk?.save();
    if (workspace === undefined) return;
    this.#offerUndo();
    const text = JSON.stringify(workspace);
    if (text === this.#told) return;
    this.#told = text;
    this.#send('workspace-change', { workspace });
    this.#drawLater();
  }

  #offerUndo(): void {
    this._canUndo = (this.#desk?.workspace.getUndoStack().length ?? 0) > 0;
    this._canRedo = (this.#desk?.workspace.getRedoStack().length ?? 0) > 0;
  }

  #drawLater(): void {
    clearTimeout(this.#picture);
    this.#picture = setTimeout(() => {
      const svg = this.#desk && drawPicture(this.#desk.workspace);
      if (svg !== undefined) this.#send('workspace-picture', { svg });
    }, pictureRest);
  }

  #send(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  #undo(isRedo: boolean): void {
    this.#desk?.workspace.undo(isRedo);
  }

  override render() {
    const button = (icon: typeof Undo2, label: string, press: () => void, disabled = false) =>
      html`<kulibin-icon-button .icon=${icon} label=${label} ?disabled=${disabled} @click=${press}></kulibin-icon-button>`;
    return html`
      <div class="place"></div>
      <div class="tools" role="toolbar" aria-label=${t('blockEditor.label')}>
        ${button(Undo2, t('blockEditor.undo'), () => this.#undo(false), !this._canUndo)}
        ${button(Redo2, t('blockEditor.redo'), () => this.#undo(true), !this._canRedo)}
        ${button(ZoomOut, t('blockEditor.zoomOut'), () => this.#desk?.zoom(-1))}
        ${button(ZoomIn, t('blockEditor.zoomIn'), () => this.#desk?.zoom(1))}
        ${button(Maximize, t('blockEditor.zoomReset'), () => this.#desk?.showAll())}
      </div>
      <kulibin-block-questions></kulibin-block-questions>
    `;
  }
}
customElements.define('kulibin-block-editor', BlockEditor);
