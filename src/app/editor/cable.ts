import { css, html, svg } from 'lit';
import { Usb } from 'lucide';
import { controls, icon, KulibinElement } from '../../design/index.ts';
import { t } from '../../locale/index.ts';

/**
 * What to do with the cable, before the browser's own chooser opens. Sends `port-choose` {showAll} and, when it is
 * left as it was, `dialog-close`.
 */
export class Cable extends KulibinElement {
  static override properties = { open: { type: Boolean } };
  static override styles = [
    controls,
    css`
      .drawing {
        display: block;
        width: 100%;
        max-height: 190px;
        margin-bottom: var(--space-3);
        border-radius: var(--radius);
        background: var(--paper-sunken);
      }

      p {
        margin: 0;
        max-width: var(--measure);
      }

      .line {
        stroke: var(--ink);
        stroke-width: 2.5;
        stroke-linejoin: round;
        stroke-linecap: round;
      }

      .none {
        fill: none;
      }

      .screen {
        fill: var(--brass-wash);
      }

      .body {
        fill: var(--paper-raised);
      }

      .board {
        fill: var(--drawn-board);
      }

      .metal {
        fill: var(--drawn-metal);
      }

      .chip {
        fill: var(--drawn-chip);
      }

      .wire {
        fill: none;
        stroke: var(--brass-deep);
        stroke-width: 6;
        stroke-linecap: round;
      }

      .light {
        fill: var(--drawn-light);
      }
    `,
  ];

  declare open: boolean;

  constructor() {
    super();
    this.open = false;
  }

  #choose(showAll: boolean): void {
    this.send('port-choose', { showAll });
  }

  override render() {
    return html`
      <kulibin-dialog ?open=${this.open} heading=${t('app.cableTitle')}>
        ${drawing}
        <p>${t('app.cableText')}</p>
        <button slot="actions" class="button quiet" type="button" @click=${() => this.#choose(true)}>
          ${t('app.cableMissing')} ${t('serial.showAll')}
        </button>
        <button slot="actions" class="button brass" type="button" autofocus @click=${() => this.#choose(false)}>
          ${icon(Usb)}${t('app.cableChoose')}
        </button>
      </kulibin-dialog>
    `;
  }
}
customElements.define('kulibin-cable', Cable);

const drawing = svg`<svg class="drawing" viewBox="0 0 420 180" aria-hidden="true">
  <rect class="line body" x="34" y="30" width="150" height="96" rx="10" />
  <rect class="line screen" x="46" y="42" width="126" height="72" rx="4" />
  <path class="line none" d="M62 62h34M62 76h54M74 90h30" />
  <path class="line body" d="M20 134h178l8 16q0 6-6 6H18q-6 0-6-6z" />
  <path class="line none" d="M90 146h40" />
  <path class="wire" d="M212 148c46 0 34-64 80-64" />
  <rect class="line metal" x="198" y="141" width="20" height="14" rx="2" />
  <rect class="line board" x="296" y="40" width="108" height="88" rx="8" />
  <rect class="line metal" x="284" y="70" width="28" height="28" rx="3" />
  <rect class="line chip" x="332" y="92" width="56" height="18" rx="3" />
  <path class="line none" stroke-dasharray="0 9" d="M322 50h72M340 120h54" />
  <circle class="light" cx="334" cy="70" r="5" />
  <circle class="metal line" cx="372" cy="70" r="8" />
</svg>`;
