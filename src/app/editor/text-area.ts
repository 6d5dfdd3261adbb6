import { html, nothing, type PropertyValues } from 'lit';
import { AArrowDown, AArrowUp, Blocks, Code, FilePlus, Pencil, Sparkles, Trash2, WrapText } from 'lucide';
import { once } from '../../browser/index.ts';
import { formatSketch, type Knowledge, reference, TextHistory } from '../../code-editor/writing.ts';
import { controls, icon } from '../../design/index.ts';
import { t } from '../../locale/index.ts';
import { isFileName } from '../../project/index.ts';
import { SignalElement } from '../signal-element.ts';
import { textPicture } from '../text-picture.ts';
import type { Workshop } from '../workshop.ts';
import { textAreaStyles } from './text-area-styles.ts';
import { fontSizes, textSettings } from './text-settings.ts';
import { diagnosticsOf } from './work-area.ts';

const fetchFullEditor = once(() => import('../../code-editor/full/index.ts'));

/** Names are read anew when writing rests this long, ms. */
const outlineRest = 400;
const nowhere: readonly never[] = [];

/** What the dialog asks for: a name for a new file, or another for the shown one. */
type Naming = 'new' | 'rename' | undefined;

/**
 * The text of a C++ project: its files as tabs, the light editor or the full one, and what can be done with the text.
 * Sends `text-typed` when the student writes, `convert-press`.
 */
export class TextArea extends SignalElement {
  static override properties = {
    workshop: { attribute: false },
    shownLine: { attribute: false },
    _file: { state: true },
    _knowledge: { state: true },
    _full: { state: true },
    _naming: { state: true },
    _wrongName: { state: true },
  };
  static override styles = [controls, textAreaStyles];

  declare workshop: Workshop;
  /** A line to bring into view: where a mistake is. */
  declare shownLine: { readonly file?: string | undefined; readonly line: number } | undefined;
  declare _file: string | undefined;
  declare _knowledge: Knowledge;
  /** The full editor is here. */
  declare _full: boolean;
  declare _naming: Naming;
  declare _wrongName: boolean;
  readonly #histories = new Map<string, TextHistory>();
  #outlineTimer: ReturnType<typeof setTimeout> | undefined;
  #outlined: unknown;

  constructor() {
    super();
    this._knowledge = { outline: undefined, reference, pins: [] };
    this._full = false;
    this._wrongName = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
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
    if (textSettings.full.value && !this._full) void this.#openFull();
    if (textSettings.full.value && this._full && this.#outlined !== this.#files) this.#outlineSoon();
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
      this._knowledge = {
        outline: outline ?? this._knowledge.outline,
        reference,
        pins: [...pins, 'LED_BUILTIN'],
      };
    }, outlineRest);
  }

  #historyOf(file: string, text: string): TextHistory {
    const key = `${this.workshop.project.peek().id}-${file}`;
    const there = this.#histories.get(key);
    // What was not written by hand (a mistake mended from the line of state) is a step as well.
    there?.note(text);
    if (there) return there;
    const history = new TextHistory(sessionStorage, key, text);
    this.#histories.set(key, history);
    return history;
  }

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

  #name(event: SubmitEvent): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const name = String(new FormData(form).get('name') ?? '').trim();
    const taken = this.#files.some((file) => file.name === name);
    if (!isFileName(name) || taken) {
      this._wrongName = true;
      return;
    }
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
    const isMain = file === this.#files[0];
    const editable = this.workshop.editable.value;
    const full = textSettings.full.value;
    const tool = (sign: unknown, label: string, press: () => void, pressed?: boolean) =>
      html`<kulibin-icon-button .icon=${sign} label=${label} .pressed=${pressed} @click=${press}></kulibin-icon-button>`;
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
        <div class="tools">
          ${editable ? tool(FilePlus, t('app.fileNew'), () => this.#ask('new')) : nothing}
          ${editable && !isMain ? tool(Pencil, t('app.fileRename'), () => this.#ask('rename')) : nothing}
          ${editable && !isMain ? tool(Trash2, t('app.fileRemove'), () => this.#remove()) : nothing}
          ${editable ? tool(Sparkles, t('app.format'), () => void this.#format()) : nothing}
          ${tool(AArrowDown, t('app.textSmaller'), () => this.#grow(-2))}
          ${tool(AArrowUp, t('app.textBigger'), () => this.#grow(2))}
          ${tool(
            WrapText,
            t('app.wrap'),
            () => {
              textSettings.wrap.value = !textSettings.wrap.value;
            },
            textSettings.wrap.value,
          )}
          ${tool(
            Code,
            full ? t('app.lightEditor') : t('app.fullEditor'),
            () => {
              textSettings.full.value = !full;
            },
            full,
          )}
          <button class="button quiet" type="button" title=${t('conversion.toBlocks')}
            @click=${() => this.send('convert-press')}>
            ${icon(Blocks)}${t('conversion.toBlocksShort')}
          </button>
        </div>
      </div>
      ${full && this._full ? this.#fullEditor(file, diagnostics, editable) : this.#lightEditor(file, diagnostics, editable)}
      <kulibin-dialog ?open=${this._naming !== undefined} heading=${this._naming === 'rename' ? t('app.fileRename') : t('app.fileNew')}
        @dialog-close=${() => {
          this._naming = undefined;
        }}>
        <form id="name" @submit=${this.#name}>
          <label>${t('app.fileName')}
            <input class="field" name="name" autocomplete="off" spellcheck="false"
              .value=${this._naming === 'rename' ? file.name : 'motor.h'} /></label>
          ${this._wrongName ? html`<p class="hint" role="alert">${t('app.fileNameWrong')}</p>` : nothing}
          <button class="button brass" type="submit">${t('app.fileNameTake')}</button>
        </form>
      </kulibin-dialog>`;
  }

  #ask(naming: Naming): void {
    this._wrongName = false;
    this._naming = naming;
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
      .past=${this.#historyOf(file.name, file.text).past} .fontSize=${textSettings.fontSize.value} .wrap=${textSettings.wrap.value}
      .markedLines=${line === undefined ? nowhere : [{ from: line, to: line }]} .diagnostics=${diagnostics}
      @sketch-change=${(event: CustomEvent<{ text: string }>) => this.#change(file.name, event.detail.text)}>
    </kulibin-sketch-view>`;
  }

  #fullEditor(file: { name: string }, diagnostics: readonly object[], editable: boolean) {
    return html`<kulibin-full-editor .files=${this.#files} .fileName=${file.name} .editable=${editable}
      .diagnostics=${diagnostics} .knowledge=${this._knowledge} .shownLine=${this.#lineOf(file.name)}
      .pastOf=${(name: string, text: string) => this.#historyOf(name, text).past}
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
