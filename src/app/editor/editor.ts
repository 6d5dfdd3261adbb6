import { effect, type ReadonlySignal } from '@preact/signals-core';
import { html, nothing } from 'lit';
import { Blocks, CodeXml, MessageSquareText, PanelRightClose, PanelRightOpen, Play } from 'lucide';
import type { BoardId } from '../../boards/index.ts';
import { controls, type Tab, type Tabs } from '../../design/index.ts';
import '../../design/index.ts';
import { t } from '../../locale/index.ts';
import type { PinInput } from '../../simulator/index.ts';
import { views } from '../browser-rooms.ts';
import { SignalElement } from '../signal-element.ts';
import { textPicture } from '../text-picture.ts';
import type { Mend } from '../workshop/line-of-state.ts';
import type { CompileState } from '../workshop/program.ts';
import type { Workshop } from '../workshop.ts';
import './cable.ts';
import './editor-bar.ts';
import { editorStyles } from './editor-styles.ts';
import './serial-pane.ts';
import './state-line.ts';

const nowhere: readonly never[] = [];

type Pane = 'program' | 'sketch' | 'try' | 'serial';

/** The narrow screen, on which the side pane becomes tabs over the work area. */
const narrow = window.matchMedia('(max-width: 720px)');

/**
 * The editor screen: a bar, a work area, a side pane that folds away, a line of state. Joins the workshop's signals
 * to the views of the other rooms. Sends `work-ready` once the work area can be used, `pane-toggle` {open}, `board-choose` {board}, and `copy-project`,
 * `save-project`, `save-ino`, `save-hex`.
 */
export class Editor extends SignalElement {
  static override properties = {
    workshop: { attribute: false },
    paneOpen: { attribute: false },
    _pane: { state: true },
    _narrow: { state: true },
    _begun: { state: true },
    _shownLine: { state: true },
  };
  static override styles = [controls, editorStyles];

  declare workshop: Workshop;
  declare paneOpen: boolean;
  declare _pane: Pane;
  declare _narrow: boolean;
  /** The work area can be used: from now on the rest may be fetched. */
  declare _begun: boolean;
  /** A line of the pupil's own text to mark: where a mistake is. */
  declare _shownLine: number | undefined;

  constructor() {
    super();
    this.paneOpen = true;
    this._pane = 'program';
    this._narrow = narrow.matches;
    this._begun = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    narrow.addEventListener('change', this.#measure);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    narrow.removeEventListener('change', this.#measure);
  }

  readonly #measure = () => {
    this._narrow = narrow.matches;
  };

  override updated(): void {
    const pane = this.renderRoot.querySelector<Tabs>('kulibin-tabs')?.chosen;
    const { trial, boardSerial } = this.workshop;
    if (this._begun && pane === 'try') void views.workbench();
    if (this._begun && pane === 'serial') void views.monitor();
    const listening = this._begun && pane === 'serial';
    const simulated = listening && boardSerial.source.value === 'simulator';
    trial.look((this._begun && pane === 'try') || simulated);
    boardSerial.look(listening);
  }

  override firstUpdated(): void {
    const { kind } = this.workshop.project.peek();
    this._pane = this._narrow ? 'program' : kind === 'text' ? 'try' : 'sketch';
    void this.#begin(kind);
  }

  /**
   * The work area first; when it can be used, the sketch, the compiler and the rest. Blockly stands there some time
   * after its element, once its words and the fonts are fetched.
   */
  async #begin(kind: 'blocks' | 'text'): Promise<void> {
    // Where all is kept already, nothing competes for the network: the program starts beside the work area.
    if (navigator.serviceWorker?.controller) {
      this.workshop.program.prepare();
      this.workshop.program.start();
    }
    await (kind === 'blocks' ? views.blockEditor() : views.codeEditor());
    do await nextFrame();
    while (kind === 'blocks' && this.isConnected && !document.querySelector('.blocklyMainBackground'));
    if (!this.isConnected) return;
    this._begun = true;
    this.#send('work-ready');
    this.workshop.program.start();
    await views.codeEditor();
    this.requestUpdate();
    // What is not on show leaves the machine to the first firmware.
    await settled(this.workshop.program.compile);
    await Promise.all([views.workbench(), views.monitor()]);
  }

  #send(type: string, detail: object = {}): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  #showPane(pane: Pane): void {
    this._pane = pane;
    if (!this._narrow && !this.paneOpen) this.#send('pane-toggle', { open: true });
  }

  #mend(mend: Mend): void {
    const { workshop } = this;
    const deeds: Readonly<Record<Mend, () => unknown>> = {
      'copy-project': () => this.#send('copy-project'),
      'save-hex': () => this.#send('save-hex'),
      'save-file': () => this.#send('save-project'),
      'save-again': () => workshop.flush(),
      'compile-again': () => workshop.program.retry(),
      'show-mistake': () => this.#showMistake(),
      'upload-again': () => workshop.uploads.press(),
      'choose-port': () => workshop.uploads.choose(),
      'stop-upload': () => workshop.uploads.stop(),
    };
    deeds[mend]();
  }

  #showMistake(): void {
    const line = this.workshop.showMistake();
    if (this.workshop.project.peek().kind === 'text') this._shownLine = line;
    else if (!this._narrow) this.#showPane('sketch');
    if (this._narrow) this._pane = 'program';
  }

  #tabs(kind: 'blocks' | 'text'): readonly Tab[] {
    const program: Tab = {
      id: 'program',
      label: t('app.program'),
      icon: kind === 'blocks' ? Blocks : CodeXml,
    };
    const sketch: Tab = { id: 'sketch', label: t('app.sketch'), icon: CodeXml };
    return [
      ...(this._narrow ? [program] : []),
      ...(kind === 'blocks' ? [sketch] : []),
      { id: 'try', label: t('app.try'), icon: Play },
      { id: 'serial', label: t('app.serial'), icon: MessageSquareText },
    ];
  }

  override render() {
    const { workshop } = this;
    const { kind, name } = workshop.project.value;
    const tabs = this.#tabs(kind);
    const chosen = tabs.some((tab) => tab.id === this._pane) ? this._pane : (tabs[0]?.id ?? 'try');
    const open = this._narrow || this.paneOpen;
    const upload = workshop.uploads.state.value;
    return html`
      <kulibin-editor-bar .name=${name} .board=${workshop.board.value} .save=${workshop.save.value}
        ?passing=${workshop.storage !== undefined} .editable=${workshop.editable.value}
        ?connected=${workshop.uploads.port.value !== undefined} ?trying=${open && chosen === 'try'} .upload=${upload}
        @rename=${(event: CustomEvent<{ name: string }>) => workshop.rename(event.detail.name)}
        @board-choose=${(event: CustomEvent<{ board: BoardId }>) => workshop.chooseBoard(event.detail.board)}
        @try-press=${() => this.#showPane('try')}
        @upload-press=${() => workshop.uploads.press()}
        @upload-stop=${() => workshop.uploads.stop()}
        @menu-choose=${(event: CustomEvent<{ item: string }>) => this.#send(`save-${event.detail.item}`)}>
      </kulibin-editor-bar>
      <main class="stage ${open ? 'open' : 'folded'} ${chosen}">
        <h1 class="only-read">${name}</h1>
        <section class="work" aria-label=${t('app.program')} ?inert=${(this._narrow && chosen !== 'program') || (kind === 'blocks' && !workshop.editable.value)}>
          ${kind === 'blocks' ? this.#blocks() : this.#text()}
        </section>
        <aside class="pane" aria-label=${t('app.sidePane')}>
          ${open ? this.#pane(tabs, chosen, kind) : this.#fold(false)}
        </aside>
      </main>
      <kulibin-state-line .line=${workshop.line.value}
        @mend=${(event: CustomEvent<{ mend: Mend }>) => this.#mend(event.detail.mend)}
        @line-close=${() => workshop.uploads.dismiss()}>
      </kulibin-state-line>
      <kulibin-cable ?open=${upload.state === 'cable'}
        @port-choose=${(event: CustomEvent<{ showAll: boolean }>) => workshop.uploads.choose(event.detail)}
        @dialog-close=${() => workshop.uploads.dismiss()}>
      </kulibin-cable>
    `;
  }

  #fold(open: boolean) {
    const label = open ? t('app.hidePane') : t('app.showPane');
    return html`<kulibin-icon-button class="fold" slot="end" .icon=${open ? PanelRightClose : PanelRightOpen} label=${label}
      @click=${() => this.#send('pane-toggle', { open: !open })}></kulibin-icon-button>`;
  }

  #pane(tabs: readonly Tab[], chosen: string, kind: 'blocks' | 'text') {
    const { workshop } = this;
    return html`
      <h2 class="only-read">${tabs.find((tab) => tab.id === chosen)?.label}</h2>
      <kulibin-tabs label=${t('app.sidePane')} .tabs=${tabs} .chosen=${chosen}
        @tab-choose=${(event: CustomEvent<{ tab: Pane }>) => {
          this._pane = event.detail.tab;
        }}>
        ${
          kind === 'blocks'
            ? html`<kulibin-sketch-view slot="sketch" .text=${workshop.program.sketch.value?.sketch.files[0]?.text ?? ''}
                .fileName=${workshop.program.sketch.value?.sketch.files[0]?.name ?? 'sketch.ino'} .editable=${false}
                .markedLines=${workshop.markedLines.value} .diagnostics=${this.#diagnostics()}
                @line-choose=${(event: CustomEvent<{ line: number }>) => workshop.chooseLine(event.detail.line)}>
              </kulibin-sketch-view>`
            : nothing
        }
        ${this.#trial()}
        ${this._narrow ? nothing : this.#fold(true)}
      </kulibin-tabs>
    `;
  }

  #trial() {
    const { trial, board } = this.workshop;
    const simulation = trial.simulation.value;
    return html`
      <kulibin-try slot="try" .board=${board.value.id} .snapshot=${simulation?.snapshot.value} .state=${this.#nothingToRun()}
        @try-play=${trial.play} @try-pause=${trial.pause} @try-reset=${trial.reset}
        @pin-input=${(event: CustomEvent<PinInput>) => simulation?.input(event.detail)}>
      </kulibin-try>
      <kulibin-serial-pane slot="serial" .workshop=${this.workshop}></kulibin-serial-pane>
    `;
  }

  #nothingToRun() {
    const { state } = this.workshop.program.compile.value;
    if (state === 'mistakes') return 'mistakes';
    return state === 'waiting-toolchain' || state === 'failed' ? 'waiting' : undefined;
  }

  #blocks() {
    const { workshop } = this;
    const project = workshop.project.value;
    if (project.kind !== 'blocks') return nothing;
    return html`<kulibin-block-editor .workspace=${project.workspace} .board=${project.board}
      .chosen=${workshop.chosen.value} .faults=${workshop.faults.value}
      @workspace-change=${(event: CustomEvent<{ workspace: Record<string, unknown> }>) =>
        workshop.changeWorkspace(event.detail.workspace)}
      @workspace-picture=${(event: CustomEvent<{ svg: string }>) => workshop.changePicture(event.detail.svg)}
      @block-choose=${(event: CustomEvent<{ block: string | undefined }>) => workshop.chooseBlock(event.detail.block)}>
    </kulibin-block-editor>`;
  }

  #text() {
    const { workshop } = this;
    const project = workshop.project.value;
    if (project.kind !== 'text') return nothing;
    const [file] = project.files;
    const { _shownLine: shown } = this;
    if (!file) return nothing;
    return html`<kulibin-sketch-view .text=${file.text} .fileName=${file.name} .editable=${workshop.editable.value}
      .markedLines=${shown === undefined ? nowhere : [{ from: shown, to: shown }]} .diagnostics=${this.#diagnostics()}
      @sketch-change=${(event: CustomEvent<{ text: string }>) => {
        this._shownLine = undefined;
        workshop.changeText(file.name, event.detail.text);
        workshop.changePicture(textPicture(event.detail.text));
      }}>
    </kulibin-sketch-view>`;
  }

  #diagnostics() {
    const compile = this.workshop.program.compile.value;
    return compile.state === 'mistakes' || compile.state === 'ready' ? compile.diagnostics : [];
  }
}
customElements.define('kulibin-editor', Editor);

/** A moment after the next drawing, so that what is fetched then does not hold it up. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** Resolves at the first firmware, or when it is known that there is none. */
function settled(compile: ReadonlySignal<CompileState>): Promise<void> {
  return new Promise((resolve) => {
    const stop = effect(() => {
      if (compile.value.state === 'waiting-toolchain' || compile.value.state === 'compiling') return;
      // The effect cannot end itself while it first runs.
      queueMicrotask(() => stop());
      resolve();
    });
  });
}
