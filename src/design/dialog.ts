import { css, html, nothing, type PropertyValues } from 'lit';
import { X } from 'lucide';
import { t } from '../locale/index.ts';
import { controls } from './controls.ts';
import { KulibinElement } from './element.ts';
import './icon-button.ts';

/**
 * One question over the page: a heading, what is slotted, and the buttons slotted under `actions`. Escape, the
 * cross and a click outside all mean "leave as it was" and send `dialog-close`; the owner then takes `open` away.
 */
export class Dialog extends KulibinElement {
  static override properties = {
    open: { type: Boolean },
    heading: {},
    wide: { type: Boolean },
    _acts: { state: true },
  };
  static override styles = [
    controls,
    css`
      dialog {
        width: min(30rem, 100vw - 2 * var(--space-4));
        max-height: calc(100dvh - 2 * var(--space-4));
        padding: 0;
        border: 0;
        border-radius: var(--radius-card);
        background: var(--paper-raised);
        color: var(--ink);
        box-shadow: var(--shadow-high);
        overflow: auto;
      }

      :host([wide]) dialog {
        width: min(44rem, 100vw - 2 * var(--space-4));
      }

      dialog::backdrop {
        background: var(--shade);
      }

      .head {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-3);
        padding: var(--space-4) var(--space-4) 0 var(--space-5);
      }

      h2 {
        margin: 0;
        font-size: var(--text-l);
        font-weight: var(--weight-heavy);
        line-height: var(--leading-tight);
      }

      .content {
        padding: var(--space-3) var(--space-5) var(--space-5);
      }

      footer {
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-end;
        gap: var(--space-3);
        position: sticky;
        bottom: 0;
        padding: var(--space-3) var(--space-5) var(--space-5);
        background: var(--paper-raised);
      }

      @media (max-width: 560px) {
        footer ::slotted(*) {
          flex: 1 1 100%;
        }
      }
    `,
  ];

  declare open: boolean;
  declare heading: string;
  declare wide: boolean;
  /** There are buttons under the content, which stay in sight while it is scrolled. */
  declare _acts: boolean;

  constructor() {
    super();
    this.open = false;
    this.heading = '';
    this.wide = false;
    this._acts = false;
  }

  override updated(changed: PropertyValues<this>): void {
    if (!changed.has('open')) return;
    const dialog = this.renderRoot.querySelector('dialog');
    if (this.open && !dialog?.open) dialog?.showModal();
    if (!this.open && dialog?.open) dialog.close();
  }

  #leave(): void {
    this.send('dialog-close');
  }

  override render() {
    return html`
      <dialog aria-labelledby="heading"
        @cancel=${(event: Event) => {
          event.preventDefault();
          this.#leave();
        }}
        @click=${(event: MouseEvent) => {
          if (event.target === event.currentTarget) this.#leave();
        }}>
        <div>
          <div class="head">
            <h2 id="heading">${this.heading}</h2>
            <kulibin-icon-button .icon=${X} label=${t('design.close')} @click=${this.#leave}></kulibin-icon-button>
          </div>
          <div class="content">${this.open ? html`<slot></slot>` : nothing}</div>
          <footer ?hidden=${!this._acts}><slot name="actions" @slotchange=${(event: Event) => {
            this._acts = (event.target as HTMLSlotElement).assignedElements().length > 0;
          }}></slot></footer>
        </div>
      </dialog>
    `;
  }
}
customElements.define('kulibin-dialog', Dialog);
