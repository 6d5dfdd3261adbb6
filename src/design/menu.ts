import { css, html, nothing } from 'lit';
import { EllipsisVertical, type IconNode } from 'lucide';
import { controls } from './controls.ts';
import { KulibinElement } from './element.ts';
import { icon } from './icon.ts';
import './icon-button.ts';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconNode;
  /** The language of the label, where it is not the page's. */
  readonly lang?: string;
  /** Throws something away: shown in red. */
  readonly harmful?: boolean;
}

/**
 * A button with a menu under it, as the ARIA practices describe a menu button: arrows, Home, End, first
 * letters, Escape. Sends `menu-choose` with `{ item }`, the item's id.
 */
export class Menu extends KulibinElement {
  static override properties = {
    label: {},
    icon: { attribute: false },
    items: { attribute: false },
    _open: { state: true },
  };
  static override styles = [
    controls,
    css`
      :host {
        position: relative;
        display: inline-flex;
      }

      .menu {
        position: absolute;
        z-index: 30;
        top: calc(100% + var(--space-1));
        right: 0;
        min-width: 13rem;
        padding: var(--space-2);
        border: var(--stroke) solid var(--line);
        border-radius: var(--radius-card);
        background: var(--paper-raised);
        box-shadow: var(--shadow-high);
      }

      .menu.up {
        top: auto;
        bottom: calc(100% + var(--space-1));
      }

      .item {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        width: 100%;
        min-height: var(--touch);
        padding: var(--space-1) var(--space-3);
        border: 0;
        border-radius: var(--radius);
        background: transparent;
        color: var(--ink);
        font: inherit;
        text-align: start;
        white-space: nowrap;
        cursor: pointer;
      }

      .item:hover,
      .item:focus-visible {
        background: var(--paper-sunken);
      }

      .item.harmful {
        color: var(--bad);
      }
    `,
  ];

  declare label: string;
  declare icon: IconNode | undefined;
  declare items: readonly MenuItem[];
  declare _open: boolean;
  #up = false;

  constructor() {
    super();
    this.label = '';
    this.items = [];
    this._open = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close();
  }

  readonly #outside = (event: Event) => {
    if (!event.composedPath().includes(this)) this.#close();
  };

  #show(first: boolean): void {
    const { bottom } = this.getBoundingClientRect();
    const height = this.items.length * 44 + 24;
    this.#up = bottom + height > window.innerHeight && bottom > height;
    this._open = true;
    document.addEventListener('pointerdown', this.#outside);
    document.addEventListener('focusin', this.#outside);
    void this.updateComplete.then(() => this.#focus(first ? 0 : this.items.length - 1));
  }

  #close(giveBackFocus = false): void {
    document.removeEventListener('pointerdown', this.#outside);
    document.removeEventListener('focusin', this.#outside);
    this._open = false;
    if (giveBackFocus) this.renderRoot.querySelector<HTMLElement>('button')?.focus();
  }

  #focus(index: number): void {
    const items = this.renderRoot.querySelectorAll<HTMLElement>('.item');
    items[(index + items.length) % items.length]?.focus();
  }

  #choose(item: MenuItem): void {
    this.#close(true);
    this.send('menu-choose', { item: item.id });
  }

  #menuKey(event: KeyboardEvent, index: number): void {
    const letter = this.items.findIndex(
      (item, at) => at > index && item.label.toLowerCase().startsWith(event.key.toLowerCase()),
    );
    const first = this.items.findIndex((item) =>
      item.label.toLowerCase().startsWith(event.key.toLowerCase()),
    );
    if (event.key === 'ArrowDown') this.#focus(index + 1);
    else if (event.key === 'ArrowUp') this.#focus(index - 1);
    else if (event.key === 'Home') this.#focus(0);
    else if (event.key === 'End') this.#focus(-1);
    else if (event.key === 'Escape') this.#close(true);
    else if (event.key === 'Tab') {
      this.#close();
      return;
    } else if (event.key.length === 1 && event.key !== ' ' && first >= 0)
      this.#focus(letter >= 0 ? letter : first);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  override render() {
    return html`
      <button class="button quiet round" type="button" aria-label=${this.label} title=${this.label}
        aria-haspopup="menu" aria-expanded=${this._open}
        @click=${() => (this._open ? this.#close() : this.#show(true))}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          this.#show(event.key === 'ArrowDown');
        }}>
        ${icon(this.icon ?? EllipsisVertical)}
      </button>
      ${
        this._open
          ? html`<div class="menu ${this.#up ? 'up' : ''}" role="menu" aria-label=${this.label}>
              ${this.items.map(
                (item, index) => html`
                  <button class="item ${item.harmful ? 'harmful' : ''}" role="menuitem" lang=${item.lang ?? nothing} type="button" tabindex="-1"
                    @click=${() => this.#choose(item)} @keydown=${(event: KeyboardEvent) => this.#menuKey(event, index)}>
                    ${item.icon ? icon(item.icon) : nothing}${item.label}
                  </button>`,
              )}
            </div>`
          : nothing
      }
    `;
  }
}
customElements.define('kulibin-menu', Menu);
