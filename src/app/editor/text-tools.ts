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
import { controls, icon, KulibinElement, type MenuItem } from '../../design/index.ts';
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

/** The tools over the text of a C++ project. Sends `text-tool` {tool}. */
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
        flex-wrap: wrap;
        justify-content: flex-end;
        flex: 0 1 auto;
        margin-left: auto;
      }

      @media (max-width: 480px) {
        .button {
          padding: var(--space-1);
        }
      }
    `,
  ];

  /** The text may be changed. */
  declare editable: boolean;
  /** The shown file is the program itself, which keeps its name. */
  declare main: boolean;
  declare wrap: boolean;
  declare full: boolean;

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
    const items: readonly MenuItem[] = [
      ...(editable ? [item('replace', t('codeEditor.keyReplace'), Search)] : []),
      item('wrap', t(this.wrap ? 'app.wrapNot' : 'app.wrap'), WrapText),
      ...(editable && !this.main
        ? [item('file-rename', t('app.fileRename'), Pencil), item('file-remove', t('app.fileRemove'), Trash2)]
        : []),
      item('keys', t('design.keys'), Keyboard),
    ];
    return html`
      ${editable ? button(FilePlus, t('app.fileNew'), 'file-new') : nothing}
      ${button(Search, t('codeEditor.find'), 'find')}
      ${editable ? button(Sparkles, t('app.format'), 'format') : nothing}
      ${button(AArrowDown, t('app.textSmaller'), 'smaller')}
      ${button(AArrowUp, t('app.textBigger'), 'bigger')}
      ${button(Code, t(full ? 'app.lightEditor' : 'app.fullEditor'), 'full', full)}
      <kulibin-menu label=${t('app.moreTools')} .items=${items}
        @menu-choose=${(event: CustomEvent<{ item: TextTool }>) => this.#use(event.detail.item)}></kulibin-menu>
      <button class="button quiet" type="button" title=${t('conversion.toBlocks')} @click=${() => this.#use('to-blocks')}>
        ${icon(Blocks)}${t('conversion.toBlocksShort')}
      </button>
    `;
  }
}
customElements.define('kulibin-text-tools', TextTools);
