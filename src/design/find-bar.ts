import { css, html, nothing } from 'lit';
import { ChevronDown, ChevronUp, Search, X } from 'lucide';
import { t } from '../locale/index.ts';
import { controls } from './controls.ts';
import { KulibinElement } from './element.ts';
import { icon } from './icon.ts';
import './icon-button.ts';

/**
 * One line to look for something in what is open: a field, which of how many is shown, a button to each neighbour.
 * Enter and Shift+Enter step, Escape leaves. Sends `find-query` {query}, `find-step` {way}, `find-close`; more
 * buttons may be slotted.
 */
export class FindBar extends KulibinElement {
  static override properties = {
    label: {},
    query: {},
    count: { type: Number },
    at: { type: Number },
    more: { type: Boolean },
  };
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }

      form {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: flex-end;
        gap: var(--space-1);
        color: var(--ink);
      }

      input {
        flex: 1;
        min-width: 4rem;
        width: 4rem;
        min-height: var(--touch);
        padding: 0 var(--space-2);
        border: 0;
        border-radius: var(--radius);
        background: transparent;
        color: inherit;
        font: inherit;
      }

      input::placeholder {
        color: var(--ink-soft);
        opacity: 1;
      }

      output {
        min-width: 3.5rem;
        color: var(--ink-soft);
        text-align: center;
        white-space: nowrap;
      }
    `,
  ];

  declare label: string;
  declare query: string;
  /** How many were found, and which of them is shown, from 1; 0 where none is. */
  declare count: number;
  declare at: number;
  /** There are more than were counted. */
  declare more: boolean;

  constructor() {
    super();
    this.label = '';
    this.query = '';
    this.count = 0;
    this.at = 0;
    this.more = false;
  }

  override focus(): void {
    this.renderRoot.querySelector('input')?.focus();
  }

  /** Marks what is in the field, so that the next letter replaces it. */
  select(): void {
    this.renderRoot.querySelector('input')?.select();
  }

  readonly #step = (way: 1 | -1) => this.send('find-step', { way });

  #key(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === 'Escape') this.send('find-close');
    if (event.key === 'Enter' && event.shiftKey) {
      event.preventDefault();
      this.#step(-1);
    }
  }

  override render() {
    const { count, at } = this;
    const said = count > 0 ? `${at} / ${count}${this.more ? '+' : ''}` : t('design.findNothing');
    return html`
      <form role="search" @keydown=${this.#key} @submit=${(event: Event) => {
        event.preventDefault();
        this.#step(1);
      }}>
        ${icon(Search)}
        <input type="text" aria-label=${this.label} placeholder=${this.label} autocomplete="off" spellcheck="false"
          .value=${this.query} @input=${(event: Event) => {
            this.query = (event.target as HTMLInputElement).value;
            this.send('find-query', { query: this.query });
          }}>
        <output aria-live="polite">${this.query.trim() === '' ? nothing : said}</output>
        <kulibin-icon-button .icon=${ChevronUp} label=${t('design.findPrevious')} ?disabled=${count === 0}
          @click=${() => this.#step(-1)}></kulibin-icon-button>
        <kulibin-icon-button .icon=${ChevronDown} label=${t('design.findNext')} ?disabled=${count === 0}
          @click=${() => this.#step(1)}></kulibin-icon-button>
        <slot></slot>
        <kulibin-icon-button .icon=${X} label=${t('design.findClose')}
          @click=${() => this.send('find-close')}></kulibin-icon-button>
      </form>
    `;
  }
}
customElements.define('kulibin-find-bar', FindBar);
