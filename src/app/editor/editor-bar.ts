import { html, nothing } from 'lit';
import {
  Blocks,
  Check,
  ChevronLeft,
  CircleAlert,
  CodeXml,
  Download,
  FileCodeCorner,
  FolderDown,
  GraduationCap,
  Languages,
  LibraryBig,
  ListFilter,
  LoaderCircle,
  Microchip,
  Pencil,
  Play,
} from 'lucide';
import type { Level } from '../../../blocks/entry.ts';
import { type Board, boards } from '../../boards/index.ts';
import { writesFolders } from '../../browser/index.ts';
import { controls, icon, KulibinElement, type MenuItem } from '../../design/index.ts';
import { language, t } from '../../locale/index.ts';
import type { ProjectSummary, SaveState } from '../../project/index.ts';
import { levels, nameLimit, tidyName } from '../../project/index.ts';
import { shortName } from '../board-name.ts';
import { languageItems } from '../language-items.ts';
import { levelHints, levelWords } from '../level-words.ts';
import { projectAddress } from '../route.ts';
import type { UploadState } from '../workshop/uploads.ts';
import { editorBarStyles } from './editor-bar-styles.ts';
import './upload-button.ts';

/**
 * The editor's bar. Sends `rename` {name}, `board-choose` {board}, `level-choose` {level}, `try-press`, `upload-press`, `upload-stop`,
 * `menu-choose` {item: 'blocks' | 'convert' | 'project' | 'folder' | 'ino' | 'hex' | 'libraries' | 'ru' | 'en'}.
 */
export class EditorBar extends KulibinElement {
  static override properties = {
    name: {},
    board: { attribute: false },
    level: { attribute: false },
    save: { attribute: false },
    passing: { type: Boolean },
    editable: { type: Boolean },
    connected: { type: Boolean },
    trying: { type: Boolean },
    upload: { attribute: false },
    otherSide: { attribute: false },
    isOneFile: { attribute: false },
  };
  static override styles = [controls, editorBarStyles];

  declare name: string;
  declare board: Board;
  /** How much of the language the blocks offer; undefined for C++. */
  declare level: Level | undefined;
  declare save: SaveState;
  /** The project lasts only as long as the tab. */
  declare passing: boolean;
  declare editable: boolean;
  /** The board's port is plugged in. */
  declare connected: boolean;
  /** The Try view is open. */
  declare trying: boolean;
  declare upload: UploadState;
  /** The project that has this program in the other language. */
  declare otherSide: ProjectSummary | undefined;
  /** The sketch goes to a disk as one file, not as a folder. */
  declare isOneFile: boolean;

  constructor() {
    super();
    this.name = '';
    this.isOneFile = true;
    this.passing = false;
    this.editable = true;
    this.connected = false;
    this.trying = false;
    this.upload = { state: 'idle' };
    this.save = { state: 'saved' };
  }

  #rename(event: Event): void {
    const field = event.target as HTMLInputElement;
    const name = tidyName(field.value);
    if (name !== undefined && name !== this.name) this.send('rename', { name });
    field.value = name ?? this.name;
  }

  override render() {
    const items: readonly MenuItem[] = [
      ...(this.level && this.editable
        ? [{ id: 'blocks', label: t('app.chooseBlocks'), icon: ListFilter }]
        : []),
      this.level
        ? { id: 'convert', label: t('conversion.toCpp'), icon: CodeXml }
        : { id: 'convert', label: t('conversion.toBlocks'), icon: Blocks },
      { id: 'project', label: t('app.saveProject'), icon: Download },
      ...(writesFolders() ? [{ id: 'folder', label: t('app.saveFolder'), icon: FolderDown }] : []),
      { id: 'ino', label: t(this.isOneFile ? 'app.saveIno' : 'app.saveSketchZip'), icon: FileCodeCorner },
      { id: 'hex', label: t('app.saveHex'), icon: Microchip },
      { id: 'libraries', label: t('app.libraries'), icon: LibraryBig },
      ...languageItems()
        .filter(({ id }) => id !== language.value)
        .map((item) => ({ ...item, icon: Languages })),
    ];
    return html`
      <header class=${this.level ?? ''}>
        <a class="button quiet round back" href="#/" aria-label=${t('app.back')} title=${t('app.back')}>${icon(ChevronLeft)}</a>
        <label class="name">
          <span class="only-read">${t('app.nameLabel')}</span>
          <span class="sizer" aria-hidden="true">${this.name}</span>
          <input maxlength=${nameLimit} .value=${this.name} ?readonly=${!this.editable} spellcheck="false"
            @change=${this.#rename}
            @keydown=${(event: KeyboardEvent) => {
              const field = event.target as HTMLInputElement;
              if (event.key === 'Escape') field.value = this.name;
              if (event.key === 'Enter' || event.key === 'Escape') field.blur();
            }} />
          ${this.editable ? icon(Pencil) : nothing}
        </label>
        ${this.#saved()}
        ${this.otherSide ? this.#toOtherSide(this.otherSide) : nothing}
        <span class="gap"></span>
        ${this.level ? this.#levels(this.level) : nothing}
        <label class="board ${this.connected ? 'connected' : ''}" title=${this.connected ? nothing : t('serial.none')}>
          <span class="only-read">${t('app.board')}</span>
          ${icon(Microchip)}
          <select class="field" ?disabled=${!this.editable} .value=${this.board.id}
            @change=${(event: Event) => this.send('board-choose', { board: (event.target as HTMLSelectElement).value })}>
            ${boards.map(
              (board) =>
                html`<option value=${board.id} ?selected=${board.id === this.board.id}>${shortName(board)}</option>`,
            )}
          </select>
        </label>
        <button class="button try" type="button" aria-pressed=${this.trying} @click=${() => this.send('try-press')}>
          ${icon(Play)}<span>${t('app.try')}</span>
        </button>
        <kulibin-upload-button .upload=${this.upload}></kulibin-upload-button>
        <kulibin-menu class="more" label=${t('app.more')} .items=${items}></kulibin-menu>
      </header>
    `;
  }

  #toOtherSide({ id, name, kind }: ProjectSummary) {
    const isCpp = kind === 'text';
    const label = t('conversion.otherSide', { name });
    return html`<a class="button quiet other-side" href=${projectAddress(id)} aria-label=${label} title=${label}>
      ${icon(isCpp ? CodeXml : Blocks)}<span>${t(isCpp ? 'conversion.cpp' : 'conversion.blocks')}</span>
    </a>`;
  }

  #levels(level: Level) {
    return html`<label class="board level" title=${t(levelHints[level])}>
      <span class="only-read">${t('app.level')}</span>
      ${icon(GraduationCap)}
      <select class="field" ?disabled=${!this.editable} .value=${level}
        @change=${(event: Event) => this.send('level-choose', { level: (event.target as HTMLSelectElement).value })}>
        ${levels.map((id) => html`<option value=${id} ?selected=${id === level}>${t(levelWords[id])}</option>`)}
      </select>
    </label>`;
  }

  #saved() {
    const { state } = this.save;
    const [sign, words] =
      state === 'failed'
        ? ([CircleAlert, t('app.notSaved')] as const)
        : state === 'saving'
          ? ([LoaderCircle, t('app.saving')] as const)
          : this.passing
            ? ([CircleAlert, t('app.onlyInTab')] as const)
            : ([Check, t('app.saved')] as const);
    const shown = this.editable ? words : t('app.readOnly');
    return html`<span class="saved ${state} ${this.passing ? 'passing' : ''}" title=${shown}>
      ${icon(sign)}<span>${shown}</span>
    </span>`;
  }
}
customElements.define('kulibin-editor-bar', EditorBar);
