import { css, html, nothing } from 'lit';
import type { IconNode } from 'lucide';
import { controls } from './controls.ts';
import { KulibinElement } from './element.ts';
import { icon } from './icon.ts';

export interface Tab {
  /** Also the name of the slot that holds the tab's panel. */
  readonly id: string;
  readonly label: string;
  readonly icon?: IconNode;
  /** Something happened there that has not been seen. */
  readonly news?: boolean;
}

/**
 * Tabs over panels; each panel is slotted under its tab's id. Arrows move between tabs and choose at once.
 * Sends `tab-choose` with `{ tab }`. The slot `end` stands at the end of the row of tabs.
 */
export class Tabs extends KulibinElement {
  static override properties = { tabs: { attribute: false }, chosen: {}, label: {} };
  static override styles = [
    controls,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-height: 0;
      }

      .head {
        container-type: inline-size;
      }

      .row {
        display: flex;
        align-items: center;
        gap: var(--space-1);
        height: var(--tabs);
        padding: var(--space-1) var(--space-2) 0;
        border-bottom: var(--stroke) solid var(--line);
        background: var(--paper-raised);
      }

      .tabs {
        display: flex;
        flex: 1;
        min-width: 0;
        gap: var(--space-1);
      }

      .tab {
        position: relative;
        display: inline-flex;
        align-items: center;
        justify-content: center;
        gap: var(--space-2);
        min-height: var(--touch);
        min-width: 0;
        padding: 0 var(--space-3);
        border: 0;
        border-radius: var(--radius) var(--radius) 0 0;
        background: transparent;
        color: var(--ink-soft);
        font: inherit;
        font-weight: var(--weight-strong);
        cursor: pointer;
      }

      .tab .icon {
        width: var(--icon-s);
        height: var(--icon-s);
      }

      .tab:hover {
        background: var(--paper-sunken);
      }

      .tab:focus-visible {
        outline-offset: -3px;
      }

      .tab[aria-selected='true'] {
        color: var(--ink);
      }

      .tab[aria-selected='true']::after {
        content: '';
        position: absolute;
        inset: auto var(--space-2) -1px;
        height: 3px;
        border-radius: var(--radius-round);
        background: var(--brass-deep);
      }

      .news {
        width: 8px;
        height: 8px;
        border-radius: var(--radius-round);
        background: var(--brass-deep);
      }

      .panel {
        flex: 1;
        min-height: 0;
        display: flex;
        flex-direction: column;
      }

      @container (max-width: 400px) {
        .row {
          padding-inline: var(--space-1);
        }

        .tabs {
          gap: 0;
        }

        .tab {
          padding: 0 var(--space-2);
          gap: var(--space-1);
          font-size: var(--text-s);
        }

        .tab .icon {
          display: none;
        }
      }

      @media (max-width: 720px) {
        .tab {
          flex: 1;
        }
      }
    `,
  ];

  declare tabs: readonly Tab[];
  declare chosen: string;
  declare label: string;

  constructor() {
    super();
    this.tabs = [];
    this.chosen = '';
    this.label = '';
  }

  #choose(tab: Tab | undefined): void {
    if (!tab || tab.id === this.chosen) return;
    this.send('tab-choose', { tab: tab.id });
  }

  #key(event: KeyboardEvent, index: number): void {
    const last = this.tabs.length - 1;
    const to = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const tab = this.tabs[(to + this.tabs.length) % this.tabs.length];
    this.#choose(tab);
    this.renderRoot.querySelector<HTMLElement>(`#tab-${tab?.id}`)?.focus();
  }

  override render() {
    return html`
      <div class="head"><div class="row">
        <div class="tabs" role="tablist" aria-label=${this.label}>
          ${this.tabs.map(
            (tab, index) => html`
              <button class="tab" role="tab" type="button" id="tab-${tab.id}" aria-controls="panel-${tab.id}"
                aria-selected=${tab.id === this.chosen} tabindex=${tab.id === this.chosen ? 0 : -1}
                @click=${() => this.#choose(tab)} @keydown=${(event: KeyboardEvent) => this.#key(event, index)}>
                ${tab.icon ? icon(tab.icon) : nothing}<span>${tab.label}</span>
                ${tab.news ? html`<span class="news"></span>` : nothing}
              </button>`,
          )}
        </div>
        <slot name="end"></slot>
      </div></div>
      ${this.tabs.map(
        (tab) => html`
          <div class="panel" role="tabpanel" id="panel-${tab.id}" aria-labelledby="tab-${tab.id}"
            ?hidden=${tab.id !== this.chosen}>
            <slot name=${tab.id}></slot>
          </div>`,
      )}
    `;
  }
}
customElements.define('kulibin-tabs', Tabs);
