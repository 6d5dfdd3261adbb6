import { css, html, nothing } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { Search } from 'lucide';
import { categories, type Kit, type Part, parts } from '../../blocks/index.ts';
import type { Board } from '../boards/index.ts';
import { controls, icon, KulibinElement } from '../design/index.ts';
import { language, t } from '../locale/index.ts';
import { countOf } from './changes.ts';
import { matches } from './matches.ts';
import { colourOf, iconOf } from './part-look.ts';

/** A dialog with all parts by their drawers. Sends `part-choose` {part: its kind} and the dialog's `dialog-close`. */
export class PartChooser extends KulibinElement {
  static override properties = {
    open: { type: Boolean },
    board: { attribute: false },
    kit: { attribute: false },
    _search: { state: true },
  };
  static override styles = [
    controls,
    css`
      .search {
        position: relative;
        display: block;
        margin-bottom: var(--space-4);
      }

      .search .icon {
        position: absolute;
        left: var(--space-3);
        top: calc((var(--touch) - var(--icon)) / 2);
        color: var(--ink-soft);
        pointer-events: none;
      }

      .search .field {
        width: 100%;
        padding-left: calc(var(--icon) + 2 * var(--space-3));
      }

      h3 {
        margin: var(--space-4) 0 var(--space-2);
        font-size: var(--text);
        font-weight: var(--weight-heavy);
      }

      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr));
        gap: var(--space-2);
        margin: 0;
        padding: 0;
        list-style: none;
      }

      .part {
        display: flex;
        align-items: flex-start;
        justify-content: flex-start;
        gap: var(--space-3);
        width: 100%;
        height: 100%;
        padding: var(--space-3);
        border-color: var(--line);
        border-radius: var(--radius-card);
        text-align: start;
      }

      .badge {
        display: grid;
        place-items: center;
        width: var(--touch);
        height: var(--touch);
        flex: none;
        border-radius: var(--radius);
        background: var(--part);
        color: white;
      }

      .words {
        min-width: 0;
        overflow-wrap: anywhere;
      }

      .words::first-letter {
        text-transform: uppercase;
      }

      small {
        display: block;
        margin-top: var(--space-1);
        color: var(--ink-soft);
        font-size: var(--text-s);
        font-weight: var(--weight);
        line-height: 1.35;
      }

      .nothing {
        color: var(--ink-soft);
      }
    `,
  ];

  declare open: boolean;
  declare board: Board;
  declare kit: Kit;
  declare _search: string;

  constructor() {
    super();
    this.open = false;
    this._search = '';
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('open') && this.open) this._search = '';
  }

  override render() {
    const found = parts.filter((part) => matches(part, this._search));
    const drawers = categories
      .map((drawer) => ({ drawer, parts: found.filter((part) => part.drawer === drawer.id) }))
      .filter((each) => each.parts.length > 0);
    return html`
      <kulibin-dialog ?open=${this.open} wide heading=${t('kit.chooseTitle')}>
        <label class="search">
          ${icon(Search)}<span class="only-read">${t('kit.search')}</span>
          <input class="field" type="search" placeholder=${t('kit.search')} .value=${this._search}
            @input=${(event: Event) => {
              this._search = (event.target as HTMLInputElement).value;
            }} />
        </label>
        <p class="only-read" role="status">${this._search.trim() === '' ? '' : t('kit.found', { count: found.length })}</p>
        ${found.length === 0 ? html`<p class="nothing">${t('kit.nothingFound')}</p>` : nothing}
        ${drawers.map(
          ({ drawer, parts: inside }) => html`
            <h3>${drawer.words[language.value]}</h3>
            <ul>${inside.map((part) => html`<li>${this.#part(part)}</li>`)}</ul>
          `,
        )}
      </kulibin-dialog>
    `;
  }

  #part(part: Part) {
    const { name, tip } = part.words[language.value];
    const fits = part.boards === undefined || part.boards.includes(this.board.id);
    const count = countOf(this.kit, part);
    return html`<button class="button part" type="button" ?disabled=${!fits}
      @click=${() =>
        this.dispatchEvent(
          new CustomEvent('part-choose', { detail: { part: part.id }, bubbles: true, composed: true }),
        )}>
      <span class="badge" style=${styleMap({ '--part': colourOf(part) })}>${icon(iconOf(part))}</span>
      <span class="words">${name}${count > 0 ? ` · ${t('kit.there', { count })}` : nothing}
        <small>${fits ? tip : t('kit.otherBoard', { board: this.board.name })}</small></span>
    </button>`;
  }
}
customElements.define('kulibin-part-chooser', PartChooser);
