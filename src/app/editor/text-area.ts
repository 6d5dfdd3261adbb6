import { html, nothing, type PropertyValues } from 'lit';
import { once, openUnhurried, type Unhurried } from '../../browser/index.ts';
import type { FullEditor } from '../../code-editor/full/index.ts';
import {
  formatSketch,
  type Knowledge,
  libraryClasses,
  reference,
  type SketchView,
  TextHistory,
} from '../../code-editor/writing.ts';
import { controls, type KeyGroup } from '../../design/index.ts';
import { t } from '../../locale/index.ts';
import { SignalElement } from '../signal-element.ts';
import { textPicture } from '../text-picture.ts';
import type { Workshop } from '../workshop.ts';
import type { Naming } from './file-name-dialog.ts';
import './file-name-dialog.ts';
import { deedOf, type KeyDeed, textAreaKeys } from './text-area-keys.ts';
import { textAreaStyles } from './text-area-styles.ts';
import { fontSizes, textSettings } from './text-settings.ts';
import type { TextTool } from './text-tools.ts';
import './text-tools.ts';
import { diagnosticsOf } from './work-area.ts';

const fetchFullEditor = once(() => import('../../code-editor/full/index.ts'));

/** Names are read anew when writing rests this long, ms. */
const outlineRest = 400;
const nowhere: readonly never[] = [];
const noKeys: readonly KeyGroup[] = [];

/**
 * The text of a C++ project: its files as tabs, the light editor or the full one, and what can be done with the text.
 * Sends `text-typed` when the student writes, `convert-press`, and by keys `try-press` and `upload-press`.
 */
export class TextArea extends SignalElement {
  static override properties = {
    workshop: { attribute: false },
    shownLine: { attribute: false },
    _file: { state: true },
    _knowledge: { state: true },
    _full: { state: true },
    _naming: { state: true },
    _areKeysShown: { state: true },
  };
  static override styles = [controls, textAreaStyles];

  declare workshop: Workshop;
  /** A line to bring into view: where a mistake is. */
  declare shownLine: { readonly file?: string | undefined; readonly line: number } | undefined;
  declare _file: string | undefined;
  declare _knowledge: Knowledge;
  /** The full editor is here. */
  declare _full: boolean;
  /** What the dialog asks a name for. */
  declare _naming: Naming | undefined;
  declare _areKeysShown: boolean;
  readonly #histories = new Map<string, TextHistory>();
  #unhurried: Unhurried | undefined;
  #outlineTimer: ReturnType<typeof setTimeout> | undefined;
  #outlined: unknown;

  constructor() {
    super();
    this._knowledge = { outline: undefined, reference, classes: libraryClasses, pins: [] };
    this._full = false;
    this._areKeysShown = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unhurried = openUnhurried();
    // Before the editor has them: some would mean something else to it.
    this.addEventListener('keydown', this.#key, { capture: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unhurried?.close();
    clearTimeout(this.#outlineTimer);
  }

  get #files() {
    const project = this.workshop.project.value;
    return project.kind === 'text' ? project.files : [];
  }

  get #shown() {
    return this.#files.find(({ name }) => name === this._file) ?? this.#files[0];
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('shownLine') && this.shownLine?.file !== undefined) this._file = this.shownLine.file;
  }

  override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.has('_file'))
      this.renderRoot
        .querySelector('.file[aria-selected="true"]')
        ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const shown = this.#shown;
    if (shown) this.#historyOf(shown.name, shown.text);
    if (textSettings.full.value && !this._full) void this.#openFull();
    if (this.workshop.editable.value && this.#outlined !== this.#files) this.#outlineSoon();
  }

  async #openFull(): Promise<void> {
    try {
      await fetchFullEditor();
      this._full = true;
    } catch {
      this.#fullFailed();
    }
  }

  #fullFailed(): void {
    textSettings.full.value = false;
    this.say({ text: t('app.fullEditorAway') });
  }

  /** All but Monaco's menus follow a change of the language at once; nothing typed is lost by a reload. */
  #offerReload(): void {
    const act = async () => {
      await this.workshop.flush();
      location.reload();
    };
    this.say({ text: t('app.fullEditorMenus'), action: t('app.reload'), act });
  }

  /** The names of the program, a moment after it was changed. */
  #outlineSoon(): void {
    const files = this.#files;
    this.#outlined = files;
    clearTimeout(this.#outlineTimer);
    this.#outlineTimer = setTimeout(async () => {
      const outline = await this.workshop.outline().catch(() => undefined);
      if (!this.isConnected) return;
      const pins = this.workshop.board.peek().pins.flatMap(({ name }) => (/^A/.test(name) ? [name] : []));
      const known = this._knowledge;
      this._knowledge = { ...known, outline: outline ?? known.outline, pins: [...pins, 'LED_BUILTIN'] };
    }, outlineRest);
  }

  #historyOf(file: string, text: string): TextHistory {
    const key = `${this.workshop.project.peek().id}-${file}`;
    const there = this.#histories.get(key);
    // What was not written by hand (a mistake mended from the line of state) is a step as well.
    there?.note(text);
    if (there) return there;
    const history = new TextHistory(sessionStorage, key, text, (keep) => this.#unhurried?.soon(keep));
    this.#histories.set(key, history);
    return history;
  }

  readonly #pastOf = (file: string, text: string) => this.#historyOf(file, text).past;

  #change(file: string, text: string): void {
    this.send('text-typed');
    this.#historyOf(file, this.#files.find(({ name }) => name === file)?.text ?? '').note(text);
    this.workshop.changeText(file, text);
    if (file === this.#files[0]?.name) this.workshop.changePicture(textPicture(text));
  }

  async #format(): Promise<void> {
    const file = this.#shown;
    if (!file) return;
    const text = await formatSketch(file.text);
    if (this.#shown?.text === file.text && text !== file.text) this.#change(file.name, text);
  }

  #grow(by: number): void {
    const { fontSize } = textSettings;
    fontSize.value = Math.min(fontSizes.most, Math.max(fontSizes.least, fontSize.value + by));
  }

  #name(name: string): void {
    if (this._naming === 'new') this.workshop.addFile(name);
    else if (this.#shown) this.workshop.renameFile(this.#shown.name, name);
    this._file = name;
    this._naming = undefined;
  }

  #remove(): void {
    const file = this.#shown;
    if (!file) return;
    const undo = this.workshop.removeFile(file.name);
    const toast = { text: t('app.fileRemoved', { name: file.name }), action: t('app.undo'), act: undo };
    this.say(toast);
  }

  override render() {
    const file = this.#shown;
    if (!file) return nothing;
    const diagnostics = diagnosticsOf(this.workshop);
    const wrong = new Set(
      diagnostics.filter(({ severity }) => severity === 'error').map((each) => each.file),
    );
    const editable = this.workshop.editable.value;
    const full = textSettings.full.value;
    return html`
      <div class="bar">
        <div class="files" role="tablist" aria-label=${t('app.files')} @keydown=${this.#walkTabs}>
          ${this.#files.map(
            ({
              name,
            }) => html`<button class="file" type="button" role="tab" aria-selected=${name === file.name}
              tabindex=${name === file.name ? 0 : -1}
              @click=${() => {
                this._file = name;
              }}>${name}${wrong.has(name) ? html` <span class="wrong" role="img" aria-label=${t('app.fileWrong')}>●</span>` : nothing}</button>`,
          )}
        </div>
        <kulibin-text-tools ?editable=${editable} ?main=${file === this.#files[0]} ?wrap=${textSettings.wrap.value} ?full=${full}
          @text-tool=${(event: CustomEvent<{ tool: TextTool }>) => this.#use(event.detail.tool)}></kulibin-text-tools>
      </div>
      ${full && this._full ? this.#fullEditor(file, diagnostics, editable) : this.#lightEditor(file, diagnostics, editable)}
      <kulibin-file-name-dialog .naming=${this._naming} .shown=${file.name} .taken=${this.#files.map(({ name }) => name)}
        @file-name=${(event: CustomEvent<{ name: string }>) => this.#name(event.detail.name)}
        @dialog-close=${() => {
          this._naming = undefined;
        }}></kulibin-file-name-dialog>
      <kulibin-keys-sheet .groups=${this._areKeysShown ? textAreaKeys(full) : noKeys} ?open=${this._areKeysShown}
        @dialog-close=${() => {
          this._areKeysShown = false;
        }}></kulibin-keys-sheet>`;
  }

  #use(tool: TextTool | KeyDeed): void {
    const { full, wrap } = textSettings;
    const deeds: Readonly<Record<TextTool | KeyDeed, () => unknown>> = {
      'file-new': () => this.#ask('new'),
      'file-rename': () => this.#ask('rename'),
      'file-remove': () => this.#remove(),
      find: () => this.#find(false),
      replace: () => this.#find(true),
      format: () => this.#format(),
      smaller: () => this.#grow(-2),
      bigger: () => this.#grow(2),
      wrap: () => {
        wrap.value = !wrap.value;
      },
      full: () => {
        full.value = !full.value;
      },
      keys: () => {
        this._areKeysShown = true;
      },
      'to-blocks': () => this.send('convert-press'),
      try: () => this.send('try-press'),
      upload: () => this.send('upload-press'),
    };
    void deeds[tool]();
  }

  readonly #key = (event: KeyboardEvent) => {
    const deed = deedOf(event);
    if (deed === undefined || (deed === 'format' && !this.workshop.editable.value)) return;
    event.preventDefault();
    event.stopPropagation();
    this.#use(deed);
  };

  #ask(naming: Naming): void {
    this._naming = naming;
  }

  #find(replacing: boolean): void {
    const editor = this.renderRoot.querySelector<SketchView | FullEditor>(
      'kulibin-sketch-view, kulibin-full-editor',
    );
    void editor?.find({ replacing });
  }

  /** Left and right walk along the files, as along any tabs. */
  readonly #walkTabs = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const files = this.#files;
    const at = files.findIndex(({ name }) => name === this.#shown?.name);
    this._file = files[(at + step + files.length) % files.length]?.name;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('.file[aria-selected="true"]')?.focus(),
    );
  };

  #lineOf(file: string): number | undefined {
    const { shownLine } = this;
    return shownLine && (shownLine.file ?? this.#files[0]?.name) === file ? shownLine.line : undefined;
  }

  #lightEditor(file: { name: string; text: string }, diagnostics: readonly object[], editable: boolean) {
    const line = this.#lineOf(file.name);
    return html`<kulibin-sketch-view .text=${file.text} .fileName=${file.name} .editable=${editable}
      .pastOf=${this.#pastOf} .knowledge=${this._knowledge} .fontSize=${textSettings.fontSize.value} .wrap=${textSettings.wrap.value}
      .markedLines=${line === undefined ? nowhere : [{ from: line, to: line }]} .diagnostics=${diagnostics}
      @sketch-change=${(event: CustomEvent<{ text: string }>) => this.#change(file.name, event.detail.text)}>
    </kulibin-sketch-view>`;
  }

  #fullEditor(file: { name: string }, diagnostics: readonly object[], editable: boolean) {
    return html`<kulibin-full-editor .files=${this.#files} .fileName=${file.name} .editable=${editable}
      .diagnostics=${diagnostics} .knowledge=${this._knowledge} .shownLine=${this.#lineOf(file.name)}
      .pastOf=${this.#pastOf}
      .fontSize=${textSettings.fontSize.value} .wrap=${textSettings.wrap.value}
      @sketch-change=${(event: CustomEvent<{ file: string; text: string }>) => this.#change(event.detail.file, event.detail.text)}
      @file-choose=${(event: CustomEvent<{ file: string }>) => {
        this._file = event.detail.file;
      }}
      @menus-stale=${() => this.#offerReload()}
      @editor-failed=${() => this.#fullFailed()}>
    </kulibin-full-editor>`;
  }
}
customElements.define('kulibin-text-area', TextArea);
