import { css, html, nothing } from 'lit';
import { Lock } from 'lucide';
import { controls, icon, KulibinElement } from '../design/index.ts';
import { t } from '../locale/index.ts';
import type { PinInput, PinView } from '../simulator/index.ts';
import { modeWords, percent, pinShare, pinWords } from './words.ts';
import './room-words.ts';

const isKey = ({ key }: KeyboardEvent) => key === ' ' || key === 'Enter';

/** Property `view`; event `pin-input` ({@link PinInput}) when the pupil presses or turns something. */
export class PinCard extends KulibinElement {
  static override properties = {
    view: { attribute: false, hasChanged: differs },
    _pressing: { state: true },
    _turned: { state: true },
  };
  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        grid-template-columns: auto auto minmax(0, 1fr);
        align-items: center;
        gap: var(--space-1) var(--space-3);
        padding: var(--space-2) var(--space-3);
        border: var(--stroke) solid var(--line);
        border-radius: var(--radius);
        background: var(--paper-raised);
      }

      .name {
        min-width: 3.2ch;
        padding: var(--space-1) var(--space-2);
        border-radius: var(--radius);
        background: var(--paper-sunken);
        font-family: var(--font-mono);
        font-weight: var(--weight-strong);
        text-align: center;
      }

      .what {
        display: flex;
        flex-direction: column;
        line-height: var(--leading-tight);
        font-variant-numeric: tabular-nums;
      }

      .now {
        font-weight: var(--weight-strong);
      }

      .mode {
        color: var(--ink-soft);
        font-size: var(--text-s);
      }

      .lamp {
        align-self: stretch;
        width: var(--space-2);
        border: var(--stroke) solid var(--edge);
        border-radius: var(--radius-round);
        background: linear-gradient(var(--brass), var(--brass)) no-repeat bottom / 100% calc(var(--share) * 100%);
      }

      .hands {
        grid-column: 1 / -1;
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }

      .hands .button {
        flex: 1 1 auto;
        user-select: none;
        touch-action: none;
      }

      .button[aria-pressed='true'],
      .button:active {
        background: var(--brass-wash);
        border-color: var(--brass-deep);
        color: var(--brass-text);
      }

      label {
        flex: 1;
        display: flex;
        align-items: center;
        gap: var(--space-2);
        min-height: var(--touch);
      }

      input {
        flex: 1;
        min-width: 0;
        margin: 0;
        height: var(--touch);
        accent-color: var(--brass-deep);
      }
    `,
  ];

  declare view: PinView | undefined;
  /** A finger is on the button. */
  declare _pressing: boolean;
  /** Where the pupil has turned the knob: the simulation answers a moment later. */
  declare _turned: number | undefined;

  constructor() {
    super();
    this._pressing = false;
  }

  override render() {
    const { view } = this;
    if (!view) return nothing;
    return html`
      <span class="lamp" style=${`--share:${pinShare(view)}`} aria-hidden="true"></span>
      <span class="name">${view.name}</span>
      <span class="what"><span class="now">${pinWords(view)}</span><span class="mode">${modeWords(view)}</span></span>
      ${view.mode === 'output' ? nothing : html`<div class="hands">${view.analog === undefined ? this.#button(view) : this.#knob(view, view.analog)}</div>`}
    `;
  }

  #button(view: PinView) {
    const name = { pin: view.name };
    return html`
      <button class="button" type="button" aria-label=${t('workbench.pressPin', name)}
        @pointerdown=${this.#pressByPointer} @pointerup=${this.#letGo} @pointercancel=${this.#letGo}
        @keydown=${(event: KeyboardEvent) => isKey(event) && !event.repeat && this.#press()}
        @keyup=${(event: KeyboardEvent) => isKey(event) && this.#letGo()} @blur=${this.#letGo}>
        ${t('workbench.press')}
      </button>
      <button class="button" type="button" aria-pressed=${String(this.#held)} aria-label=${t('workbench.holdPin', name)}
        @click=${this.#hold}>
        ${icon(Lock)}${t('workbench.hold')}
      </button>
    `;
  }

  #knob(view: PinView, analog: number) {
    const value = this._turned ?? analog;
    return html`<label>
      <span class="only-read">${t('workbench.turnPin', { pin: view.name })}</span>
      <input type="range" min="0" max="1023" .value=${String(value)}
        aria-valuetext=${`${value}, ${percent(value / 1023)}`} @input=${this.#turn} @change=${this.#turned} />
    </label>`;
  }

  #pressByPointer(event: PointerEvent): void {
    if (event.button !== 0) return;
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    this.#press();
  }

  /** Kept down, or pressed by a wire of the pupil's: not by the finger. */
  get #held(): boolean {
    return this.view?.external !== undefined && !this._pressing;
  }

  #heldBefore = false;

  #press(): void {
    this.#heldBefore = this.#held;
    this._pressing = true;
    this.#wire(true);
  }

  #letGo(): void {
    if (!this._pressing) return;
    this._pressing = false;
    if (!this.#heldBefore) this.#wire(false);
  }

  #hold(): void {
    this.#wire(!this.#held);
  }

  /** A button goes to ground where there is a pull-up, else to plus. */
  #wire(closed: boolean): void {
    const { view } = this;
    if (!view) return;
    const level = view.mode === 'input-pullup' ? 0 : 1;
    this.#send({ pin: view.name, level: closed ? level : undefined });
  }

  #turn(event: InputEvent): void {
    this._turned = Number((event.currentTarget as HTMLInputElement).value);
    this.#send({ pin: this.view?.name ?? '', analog: this._turned });
  }

  #turned(): void {
    this._turned = undefined;
  }

  #send(detail: PinInput): void {
    this.send('pin-input', detail);
  }
}

function differs(now: PinView | undefined, before: PinView | undefined): boolean {
  return JSON.stringify(now) !== JSON.stringify(before);
}

customElements.define('kulibin-pin', PinCard);
