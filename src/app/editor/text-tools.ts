import { css, html, nothing } from 'lit';
import {
  AArrowDown,
  AArrowUp,
  Blocks,
  Code,
  FilePlus,
  type IconNode,
  Keyboard,
  Pencil,
  Search,
  Sparkles,
  Trash2,
  WrapText,
} from 'lucide';
import { controls, icon, KulibinElement, type MenuItem, Narrow } from '../../design/index.ts';
import { t } from '../../locale/index.ts';

/** What a button over the text asks for. */
export type TextTool =
  | 'file-new'
  | 'file-rename'
  | 'file-remove'
  | 'find'
  | 'replace'
  | 'format'
  | 'smaller'
  | 'bigger'
  | 'wrap'
  | 'full'
  | 'keys'
  | 'to-blocks';

/** The tools over the text of a C++ project; on a phone most of them are in the menu. Sends `text-tool` {tool}. */
export class TextTools extends KulibinElement {
  static override properties = {
    editable: { type: Boolean },
    main: { type: Boolean },
    wrap: { type: Boolean },
    full: { type: Boolean },
  };
  static override styles = [
    controls,
    css`
      :host {
        display: flex;
        justify-content: flex-end;
        flex: none;
        margin-left: auto;
      }
    `,
  ];

  /** The text may be changed. */
  declare editable: boolean;
  /** The shown file is the program itself, which keeps its name. */
  declare main: boolean;
  declare wrap: boolean;
  declare full: boolean;
  readonly #narrow = new Narrow(this);

  constructor() {
    super();
    this.editable = true;
    this.main = true;
    this.wrap = false;
    this.full = false;
  }

  #use(tool: TextTool): void {
    this.send('text-tool', { tool });
  }

  override render() {
    const { editable, full } = this;
    const button = (sign: IconNode, label: string, tool: TextTool, pressed?: boolean) =>
      html`<kulibin-icon-button .icon=${sign} label=${label} .pressed=${pressed} @click=${() => this.#use(tool)}></kulibin-icon-button>`;
    const item = (id: TextTool, label: string, sign: IconNode): MenuItem => ({ id, label, icon: sign });
    const fullLabel = t(full ? 'app.lightEditor' : 'app.fullEditor');
    const isNarrow = this.#narrow.holds;
    const items: readonly MenuItem[] = [
      ...(editable && isNarrow ? [item('file-new', t('app.fileNew'), FilePlus)] : []),
      ...(editable ? [item('replace', t('codeEditor.keyReplace'), Search)] : []),
      ...(editable && isNarrow ? [item('format', t('app.format'), Sparkles)] : []),
      ...(isNarrow
        ? [
            item('smaller', t('app.textSmaller'), AArrowDown),
            item('bigger', t('app.textBigger'), AArrowUp),
            item('full', fullLabel, Code),
          ]
        : []),
      item('wrap', t(this.wrap ? 'app.wrapNot' : 'app.wrap'), WrapText),
      ...(editable && !this.main
        ? [item('file-rename', t('app.fileRename'), Pencil), item('file-remove', t('app.fileRemove'), Trash2)]
        : []),
      item('keys', t('design.keys'), Keyboard),
    ];
    const menu = html`<kulibin-menu label=${t('app.moreTools')} .items=${items}
        @menu-choose=${(event: CustomEvent<{ item: TextTool }>) => this.#use(event.detail.item)}></kulibin-menu>`;
    const find = button(Search, t('codeEditor.find'), 'find');
    if (isNarrow) return html`${find}${button(Blocks, t('conversion.toBlocks'), 'to-blocks')}${menu}`;
    return html`
      ${editable ? button(FilePlus, t('app.fileNew'), 'file-new') : nothing}
      ${find}
      ${editable ? button(Sparkles, t('app.format'), 'format') : nothing}
      ${button(AArrowDown, t('app.textSmaller'), 'smaller')}
      ${button(AArrowUp, t('app.textBigger'), 'bigger')}
      ${button(Code, fullLabel, 'full', full)}
      ${menu}
      <button class="button quiet" type="button" title=${t('conversion.toBlocks')} @click=${() => this.#use('to-blocks')}>
        ${icon(Blocks)}${t('conversion.toBlocksShort')}
      </button>
    `;
  }
}
customElements.define('kulibin-text-tools', TextTools);
