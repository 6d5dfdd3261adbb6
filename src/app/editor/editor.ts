import { html, nothing } from 'lit';
import {
  Blocks,
  CodeXml,
  Component,
  MemoryStick,
  MessageSquareText,
  PanelRightClose,
  PanelRightOpen,
  Play,
} from 'lucide';
import type { Mend as ConflictMend } from '../../../blocks/conflicts.ts';
import type { Level } from '../../../blocks/entry.ts';
import type { BlockEditor } from '../../block-editor/index.ts';
import type { BoardId } from '../../boards/index.ts';
import { controls, type Tab, type Tabs } from '../../design/index.ts';
import '../../design/index.ts';
import { mendedWords } from '../../kit-view/mend-words.ts';
import { t } from '../../locale/index.ts';
import { isLaidOutForPlatformio, type Project, type ProjectSummary } from '../../project/index.ts';
import type { PinInput } from '../../simulator/index.ts';
import { views } from '../browser-rooms.ts';
import { openRobots } from '../robots.ts';
import { SignalElement } from '../signal-element.ts';
import type { Mend } from '../workshop/line-of-state.ts';
import type { Workshop } from '../workshop.ts';
import './cable.ts';
import './editor-bar.ts';
import { editorStyles } from './editor-styles.ts';
import './kit-pane.ts';
import { nextFrame, settled } from './moments.ts';
import './state-line.ts';
import { blocksArea, sketchArea } from './work-area.ts';

type Pane = 'program' | 'sketch' | 'kit' | 'try' | 'serial' | 'memory';

/** The narrow screen, on which the side pane becomes tabs over the work area. */
const narrow = window.matchMedia('(max-width: 720px)');

/**
 * The editor screen: a bar, a work area, a side pane that folds away, a line of state. Joins the workshop's signals
 * to the views of the other rooms. Sends `work-ready` once the work area can be used, `pane-toggle` {open}, `board-choose` {board}, `language-choose` {language},
 * and `copy-project`, `save-project`, `save-folder`, `save-ino`, `save-hex`, `convert`, `project-made` {project}, `say` {toast}.
 */
export class Editor extends SignalElement {
  static override properties = {
    workshop: { attribute: false },
    paneOpen: { attribute: false },
    _pane: { state: true },
    _narrow: { state: true },
    _begun: { state: true },
    _shownLine: { state: true },
    _libraries: { state: true },
    otherSide: { attribute: false },
    _asking: { state: true },
  };
  static override styles = [controls, editorStyles];

  declare workshop: Workshop;
  declare paneOpen: boolean;
  declare _pane: Pane;
  declare _narrow: boolean;
  /** The work area can be used: from now on the rest may be fetched. */
  declare _begun: boolean;
  /** A line of the pupil's own text to mark: where a mistake is. */
  declare _shownLine: ReturnType<Workshop['showMistake']>;
  /** The dialog of libraries; undefined until it is first asked for. */
  declare _libraries: 'open' | 'closed' | undefined;
  /** The project that has this program in the other language. */
  declare otherSide: ProjectSummary | undefined;
  /** It is asked whether to open it or to make another. */
  declare _asking: boolean;

  constructor() {
    super();
    this.paneOpen = true;
    this._pane = 'program';
    this._narrow = narrow.matches;
    this._begun = false;
    this._asking = false;
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
    const project = this.workshop.project.value;
    this.dataset.level = project.kind === 'blocks' ? project.level : '';
    const pane = this.renderRoot.querySelector<Tabs>('kulibin-tabs')?.chosen;
    const { trial, boardSerial } = this.workshop;
    if (this._begun && pane === 'try') void views.workbench();
    if (this._begun && pane === 'serial') void views.monitor();
    if (this._begun && pane === 'memory') void views.memory();
    const listening = this._begun && pane === 'serial';
    const simulated = listening && boardSerial.source.value === 'simulator';
    trial.look((this._begun && pane === 'try') || simulated);
    boardSerial.look(listening);
  }

  override firstUpdated(): void {
    const project = this.workshop.project.peek();
    const { kind } = project;
    // C++ stands in the work area already, and the youngest look at the robot's board.
    const wordless = kind === 'text' || project.level === 'start';
    this._pane = this._narrow ? 'program' : wordless ? 'try' : 'sketch';
    void this.#begin(kind);
  }

  /**
   * The work area first; when it can be used, the sketch, the compiler and the rest. Blockly stands there some time
   * after its element, once its words and the fonts are fetched.
   */
  async #begin(kind: 'blocks' | 'text'): Promise<void> {
    const standing = new Promise((resolve) => {
      this.addEventListener('workspace-ready', resolve, { once: true });
      // Why it cannot be shown is said by who makes the sketch of it.
      this.addEventListener('workspace-refuse', resolve, { once: true });
    });
    await (kind === 'blocks' ? views.blockEditor().then(() => standing) : views.textArea());
    await nextFrame();
    if (!this.isConnected) return;
    this._begun = true;
    this.send('work-ready');
    this.workshop.program.start();
    if (kind === 'blocks') await views.codeEditor();
    this.requestUpdate();
    // What is not on show leaves the machine to the first firmware.
    await settled(this.workshop.program.compile);
    await Promise.all([views.workbench(), views.monitor()]);
  }

  async #chooseBoard(board: BoardId): Promise<void> {
    const { workshop } = this;
    const before = workshop.board.peek().id;
    workshop.chooseBoard(board);
    if (workshop.kit.peek().robot === undefined) return;
    const { movedKit } = await openRobots();
    workshop.changeKit(movedKit(workshop.kit.peek(), before, board));
  }

  #showPane(pane: Pane): void {
    this._pane = pane;
    if (!this._narrow && !this.paneOpen) this.send('pane-toggle', { open: true });
  }

  #mend(mend: Mend): void {
    const { workshop } = this;
    const deeds: Readonly<Record<Mend, () => unknown>> = {
      'copy-project': () => this.send('copy-project'),
      'save-hex': () => this.send('save-hex'),
      'save-file': () => this.send('save-project'),
      'save-again': () => workshop.flush(),
      'compile-again': () => workshop.program.retry(),
      'show-mistake': () => this.#showMistake(),
      'mend-mistake': () => workshop.mendMistake(),
      'upload-again': () => workshop.uploads.press(),
      'choose-port': () => workshop.uploads.choose(),
      'stop-upload': () => workshop.uploads.stop(),
      'add-library': () => this.#openLibraries(),
      'mend-conflict': () => {
        const [first] = workshop.conflicts.list.value;
        if (first?.mend) this.#mendConflict(first.mend);
      },
    };
    deeds[mend]();
  }

  #mendConflict(mend: ConflictMend): void {
    const act = this.workshop.mend(mend);
    this.say({ text: mendedWords(mend), action: t('app.undo'), act });
  }

  #allowBlocks(allowed: readonly string[] | undefined): void {
    const act = this.workshop.allowBlocks(allowed);
    const text = t(allowed ? 'app.blocksNarrowed' : 'app.blocksWhole');
    this.say({ text, action: t('app.undo'), act });
  }

  async #openLibraries(): Promise<void> {
    await views.libraries();
    this._libraries = 'open';
  }

  /** Goes on with the program in the other language; asks first where it is there already. */
  #convert(): void {
    void views.conversion();
    if (this.otherSide) this._asking = true;
    else this.send('convert');
  }

  #chooseMenu(item: string): void {
    if (item === 'convert') this.#convert();
    else if (item === 'libraries') void this.#openLibraries();
    else if (item === 'blocks')
      void this.renderRoot.querySelector<BlockEditor>('kulibin-block-editor')?.chooseBlocks();
    else if (item === 'ru' || item === 'en') this.send('language-choose', { language: item });
    else this.send(`save-${item}`);
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
    const kit: Tab = { id: 'kit', label: t('app.kit'), icon: Component };
    return [
      ...(this._narrow ? [program] : []),
      ...(kind === 'blocks' ? [sketch, kit] : []),
      { id: 'try', label: t('app.try'), icon: Play },
      { id: 'serial', label: t('app.serial'), icon: MessageSquareText },
      ...(kind === 'text' ? [{ id: 'memory', label: t('app.memoryTab'), icon: MemoryStick }] : []),
    ];
  }

  override render() {
    const { workshop } = this;
    const project = workshop.project.value;
    const { kind, name } = project;
    const tabs = this.#tabs(kind);
    const chosen = tabs.some((tab) => tab.id === this._pane) ? this._pane : (tabs[0]?.id ?? 'try');
    const open = this._narrow || this.paneOpen;
    const upload = workshop.uploads.state.value;
    return html`
      <kulibin-editor-bar .name=${name} .board=${workshop.board.value} .level=${project.kind === 'blocks' ? project.level : undefined} .save=${workshop.save.value}
        ?passing=${workshop.storage !== undefined} .editable=${workshop.editable.value}
        ?connected=${workshop.uploads.port.value !== undefined} ?trying=${open && chosen === 'try'} .upload=${upload} .otherSide=${this.otherSide}
        .isOneFile=${isOneFile(project)}
        @rename=${(event: CustomEvent<{ name: string }>) => workshop.rename(event.detail.name)}
        @board-choose=${(event: CustomEvent<{ board: BoardId }>) => this.#chooseBoard(event.detail.board)}
        @try-press=${() => this.#showPane('try')}
        @upload-press=${() => workshop.uploads.press()}
        @upload-stop=${() => workshop.uploads.stop()}
        @level-choose=${(event: CustomEvent<{ level: Level }>) => workshop.chooseLevel(event.detail.level)}
        @menu-choose=${(event: CustomEvent<{ item: string }>) => this.#chooseMenu(event.detail.item)}>
      </kulibin-editor-bar>
      <main class="stage ${open ? 'open' : 'folded'} ${chosen}" @find-failed=${() => this.say({ text: t('app.findAway') })}>
        <h1 class="only-read">${name}</h1>
        <section class="work" aria-label=${t('app.program')} ?inert=${(this._narrow && chosen !== 'program') || (kind === 'blocks' && !workshop.editable.value)}>
          ${
            kind === 'blocks'
              ? blocksArea(workshop, {
                  mend: (mend) => this.#mendConflict(mend),
                  allow: (allowed) => this.#allowBlocks(allowed),
                })
              : html`<kulibin-text-area .workshop=${workshop} .shownLine=${this._shownLine}
                  @convert-press=${() => this.#convert()}
                  @try-press=${() => this.#showPane('try')}
                  @upload-press=${() => workshop.uploads.press()}
                  @text-typed=${() => {
                    this._shownLine = undefined;
                  }}></kulibin-text-area>`
          }
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
      <kulibin-conversion .workshop=${workshop} .there=${this._asking ? this.otherSide : undefined}
        @conversion-start=${() => {
          this._asking = false;
          this.send('convert');
        }}
        @dialog-close=${() => {
          this._asking = false;
          workshop.conversion.leave();
        }}>
      </kulibin-conversion>
      ${
        this._libraries
          ? html`<kulibin-project-libraries .workshop=${workshop} ?open=${this._libraries === 'open'}
              @dialog-close=${() => {
                this._libraries = 'closed';
              }}></kulibin-project-libraries>`
          : nothing
      }
    `;
  }

  #fold(open: boolean) {
    const label = open ? t('app.hidePane') : t('app.showPane');
    return html`<kulibin-icon-button class="fold" slot="end" .icon=${open ? PanelRightClose : PanelRightOpen} label=${label}
      @click=${() => this.send('pane-toggle', { open: !open })}></kulibin-icon-button>`;
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
            ? html`${sketchArea(workshop, () => this.#convert())}
              <kulibin-kit-pane slot="kit" .workshop=${workshop} ?shown=${this._begun && chosen === 'kit'}></kulibin-kit-pane>`
            : html`<kulibin-memory-pane slot="memory" .workshop=${workshop} ?shown=${this._begun && chosen === 'memory'}></kulibin-memory-pane>`
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
}
/** Whether a program is saved as its tab alone. */
function isOneFile(project: Project): boolean {
  if (project.libraries.length > 0) return false;
  return project.kind === 'blocks' || (project.files.length === 1 && !isLaidOutForPlatformio(project.files));
}
customElements.define('kulibin-editor', Editor);
