import { css, html, nothing, type PropertyValues } from 'lit';
import { X } from 'lucide';
import { t } from '../locale/index.ts';
import { controls } from './controls.ts';
import { KulibinElement } from './element.ts';
import { icon } from './icon.ts';

/** A word about what was just done, with one way to take it back. */
export interface ToastMessage {
  readonly text: string;
  /** The word on the button. */
  readonly action?: string;
}

/** How long a short toast stays, in ms; while the pointer or the keyboard is on it, it stays. */
export const toastTime = 8000;

/** How long a child reads a letter of a long one, in ms. */
const letterTime = 80;

/** Shows a message for a while. Sends `toast-action` when its button is pressed, `toast-gone` when it goes. */
export class Toast extends KulibinElement {
  static override properties = { message: { attribute: false } };
  static override styles = [
    controls,
    css`
      :host {
        position: fixed;
        z-index: 60;
        left: 50%;
        bottom: calc(var(--space-5) + env(safe-area-inset-bottom));
        transform: translateX(-50%);
        max-width: calc(100vw - 2 * var(--space-4));
      }

      .toast {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        padding: var(--space-2) var(--space-2) var(--space-2) var(--space-4);
        border-radius: var(--radius-card);
        background: var(--ink);
        color: var(--paper);
        box-shadow: var(--shadow-high);
        font-weight: var(--weight-strong);
        white-space: pre-line;
      }

      .action {
        flex: none;
        border-color: currentColor;
        background: transparent;
        color: inherit;
      }

      .action:hover,
      .cross:hover {
        background: var(--ink-soft);
      }

      .cross {
        color: inherit;
      }
    `,
  ];

  declare message: ToastMessage | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('message')) this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  #start(): void {
    clearTimeout(this.#timer);
    if (!this.message) return;
    const time = Math.max(toastTime, this.message.text.length * letterTime);
    this.#timer = setTimeout(() => this.#send('toast-gone'), time);
  }

  #send(type: 'toast-action' | 'toast-gone'): void {
    clearTimeout(this.#timer);
    this.send(type);
  }

  override render() {
    const { message } = this;
    return html`
      <div role="status" aria-live="polite">
        ${
          message
            ? html`<div class="toast" @pointerenter=${() => clearTimeout(this.#timer)} @pointerleave=${this.#start}
                @focusin=${() => clearTimeout(this.#timer)} @focusout=${this.#start}>
                <span>${message.text}</span>
                ${
                  message.action
                    ? html`<button class="button action" type="button"
                        @click=${() => this.#send('toast-action')}>${message.action}</button>`
                    : nothing
                }
                <button class="button quiet round cross" type="button" aria-label=${t('design.close')}
                  @click=${() => this.#send('toast-gone')}>
                  ${icon(X)}
                </button>
              </div>`
            : nothing
        }
      </div>
    `;
  }
}
customElements.define('kulibin-toast', Toast);
