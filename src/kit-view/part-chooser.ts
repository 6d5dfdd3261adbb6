import { css, html, nothing } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { categories, type Kit, type Part, parts } from '../../blocks/index.ts';
import type { Board } from '../boards/index.ts';
import { controls, groupedList, icon, KulibinElement, type SearchField } from '../design/index.ts';
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
    groupedList,
    css`
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
        <kulibin-search-field label=${t('kit.search')} .value=${this._search}
          @input=${(event: Event) => {
            this._search = (event.target as SearchField).value;
          }}></kulibin-search-field>
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
      @click=${() => this.send('part-choose', { part: part.id })}>
      <span class="badge" style=${styleMap({ '--part': colourOf(part) })}>${icon(iconOf(part))}</span>
      <span class="words">${name}${count > 0 ? ` · ${t('kit.there', { count })}` : nothing}
        <small>${fits ? tip : t('kit.otherBoard', { board: this.board.name })}</small></span>
    </button>`;
  }
}
customElements.define('kulibin-part-chooser', PartChooser);
