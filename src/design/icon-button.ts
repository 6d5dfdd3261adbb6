import { css, html, nothing } from 'lit';
import type { IconNode } from 'lucide';
import { controls } from './controls.ts';
import { KulibinElement } from './element.ts';
import { icon } from './icon.ts';

/** A tooltip is about this large, in px. */
const roomForTip = { width: 200, height: 40 };

/**
 * A round button with only an icon. Its label is its name for a screen reader and its tooltip for the rest.
 * Clicks come from the element itself.
 */
export class IconButton extends KulibinElement {
  static override properties = {
    icon: { attribute: false },
    label: {},
    pressed: { attribute: false },
    disabled: { type: Boolean },
    _tip: { state: true },
  };
  static override shadowRootOptions = { ...KulibinElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [
    controls,
    css`
      :host {
        position: relative;
        display: inline-flex;
        flex: none;
      }

      .tip {
        position: absolute;
        z-index: 20;
        top: calc(100% + var(--space-1));
        right: 0;
        padding: var(--space-1) var(--space-2);
        border-radius: var(--radius);
        background: var(--ink);
        color: var(--paper);
        font-size: var(--text-s);
        font-weight: var(--weight-strong);
        white-space: nowrap;
        pointer-events: none;
        opacity: 0;
        visibility: hidden;
        transition: opacity var(--quick) var(--ease);
      }

      .tip.start {
        right: auto;
        left: 0;
      }

      .tip.above {
        top: auto;
        bottom: calc(100% + var(--space-1));
      }

      .button:hover + .tip,
      .button:focus-visible + .tip {
        opacity: 1;
        visibility: visible;
        transition-delay: 400ms;
      }

      .button[aria-pressed='true'] {
        background: var(--brass-wash);
        color: var(--brass-text);
      }
    `,
  ];

  declare icon: IconNode | undefined;
  declare label: string;
  /** For a button that stays pressed; undefined for one that does not. */
  declare pressed: boolean | undefined;
  declare disabled: boolean;
  /** Where the tooltip has room. */
  declare _tip: string;

  constructor() {
    super();
    this.label = '';
    this.disabled = false;
    this._tip = '';
  }

  readonly #findRoom = () => {
    const { left, bottom } = this.getBoundingClientRect();
    const above = bottom + roomForTip.height > window.innerHeight;
    this._tip = `${above ? 'above' : ''} ${left < roomForTip.width ? 'start' : ''}`;
  };

  override render() {
    return html`
      <button class="button quiet round" type="button" aria-label=${this.label} ?disabled=${this.disabled}
        @pointerenter=${this.#findRoom} @focus=${this.#findRoom}
        aria-pressed=${this.pressed === undefined ? nothing : String(this.pressed)}>
        ${this.icon ? icon(this.icon) : nothing}
      </button>
      <span class="tip ${this._tip}" aria-hidden="true">${this.label}</span>
    `;
  }
}
customElements.define('kulibin-icon-button', IconButton);
