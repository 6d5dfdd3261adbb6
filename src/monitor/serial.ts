import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { ArrowDown, Check, Copy, SendHorizontal, Trash2 } from 'lucide';
import { controls, icon, KulibinElement } from '../design/index.ts';
import { t } from '../locale/index.ts';
import { baudRatesWith } from './baud-rates.ts';
import { isLineEnding, type LineEnding, lineEndings } from './line-ending.ts';
import { serialStyles } from './serial-styles.ts';
import { textBlocks } from './text-blocks.ts';
import './words.ts';

/** So near the end, in px, the reader counts as being at it. */
const nearEnd = 24;
const copiedShownMs = 2000;
/** Long text is drawn anew at most this often: nobody reads faster. */
const longText = 20_000;
const longTextPauseMs = 80;

/**
 * What a board prints, and a line to send to it. It follows the newest text until the reader scrolls up; then the
 * text stands still until the reader is back at its end.
 *
 * Properties: `text`, all of it; `connected`, whether anybody listens to what is sent; `hint`, what to say while
 * there is no text, if not that the program is to be started; `baudRate`, where there is one to choose.
 * Events: `serial-send` {text, line ending and all}, `serial-clear`, `baud-rate-choose` {baudRate}.
 */
export class SerialView extends KulibinElement {
  static override properties = {
    text: {},
    connected: { type: Boolean },
    hint: {},
    baudRate: { type: Number },
    _ending: { state: true },
    _following: { state: true },
    _copied: { state: true },
  };
  static override styles = [controls, serialStyles];

  declare text: string;
  declare connected: boolean;
  declare hint: string | undefined;
  declare baudRate: number | undefined;
  declare _ending: LineEnding;
  declare _following: boolean;
  declare _copied: boolean;
  #copiedTimer: ReturnType<typeof setTimeout> | undefined;
  /** The text that is drawn: the newest, or the one where the reader stopped. */
  #shown = '';
  /** Where following has scrolled to. */
  #followedTo = 0;
  #drawnAt = 0;
  /** A screen that has grown shorter still ends with the newest line. */
  readonly #size = new ResizeObserver(() => this._following && this.#scrollToEnd());

  constructor() {
    super();
    this.text = '';
    this.connected = false;
    this._ending = 'nl';
    this._following = true;
    this._copied = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#size.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#size.disconnect();
    clearTimeout(this.#copiedTimer);
  }

  override render() {
    return html`
      <div class="tools ${this.baudRate === undefined ? '' : 'many'}">
        ${this.#rates()}
        <button class="button quiet" type="button" title=${t('monitor.copy')} ?disabled=${!this.text} @click=${this.#copy}>
          ${icon(this._copied ? Check : Copy)}<span class="word" aria-live="polite">${t(this._copied ? 'monitor.copied' : 'monitor.copy')}</span>
        </button>
        <button class="button quiet" type="button" title=${t('monitor.clear')} ?disabled=${!this.text} @click=${this.#clear}>
          ${icon(Trash2)}<span class="word">${t('monitor.clear')}</span>
        </button>
      </div>
      <div class="screen">
        <div class="text" role="region" tabindex="0" aria-label=${t('monitor.label')} @scroll=${this.#scrolled}>${this.#text()}</div>
        ${
          this._following
            ? nothing
            : html`<button class="button to-end" type="button" @click=${this.#follow}>${icon(ArrowDown)}${t('monitor.toEnd')}</button>`
        }
      </div>
      <form @submit=${this.#send}>
        <input class="field" name="line" autocomplete="off" autocapitalize="off" spellcheck="false"
          aria-label=${t('monitor.message')} placeholder=${t('monitor.message')} ?disabled=${!this.connected} />
        <div class="sending">
          <select class="field" aria-label=${t('monitor.ending')} .value=${this._ending} @change=${this.#chooseEnding}>
            <option value="nl">${t('monitor.endingNl')}</option>
            <option value="cr">${t('monitor.endingCr')}</option>
            <option value="both">${t('monitor.endingBoth')}</option>
            <option value="none">${t('monitor.endingNone')}</option>
          </select>
          <button class="button" type="submit" ?disabled=${!this.connected}>${icon(SendHorizontal)}${t('monitor.send')}</button>
        </div>
      </form>
    `;
  }

  #rates() {
    const { baudRate } = this;
    if (baudRate === undefined) return nothing;
    return html`<select class="field" aria-label=${t('monitor.baudRate')} title=${t('monitor.baudRate')}
      @change=${this.#chooseBaudRate}>
      ${baudRatesWith(baudRate).map(
        (rate) =>
          html`<option value=${rate} .selected=${rate === baudRate}>${t('monitor.baud', { rate })}</option>`,
      )}
    </select>`;
  }

  #text() {
    if (!this.#shown) {
      const hint = t(this.connected ? 'monitor.empty' : 'monitor.emptyOff');
      return html`<span class="empty">${this.hint ?? hint}</span>`;
    }
    return repeat(
      textBlocks(this.#shown),
      (block) => block.key,
      (block) => html`<div class="block">${block.text}</div>`,
    );
  }

  protected override async scheduleUpdate(): Promise<void> {
    const wait = this.text.length > longText ? this.#drawnAt + longTextPauseMs - performance.now() : 0;
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    await super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    this.#drawnAt = performance.now();
    // The browser tells of scrolling a moment late: text that comes meanwhile must not pull the reader back.
    const screen = this.#screen;
    if (screen && screen.scrollTop < this.#followedTo - nearEnd && !this.#atEnd(screen))
      this._following = false;
    if (this._following || !this.text) this.#shown = this.text;
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (!this._following || !(changed.has('text') || changed.has('_following'))) return;
    this.#scrollToEnd();
    // Blocks that come into sight take their real height only with the next frame.
    requestAnimationFrame(() => this._following && this.#scrollToEnd());
  }

  #scrollToEnd(): void {
    const screen = this.#screen;
    if (!screen) return;
    screen.scrollTop = screen.scrollHeight;
    this.#followedTo = screen.scrollTop;
  }

  get #screen(): HTMLElement | null {
    return this.renderRoot.querySelector('.text');
  }

  #scrolled(): void {
    const screen = this.#screen;
    if (!screen) return;
    this._following = this.#atEnd(screen);
  }

  #atEnd(screen: HTMLElement): boolean {
    return screen.scrollHeight - screen.scrollTop - screen.clientHeight <= nearEnd;
  }

  #follow(): void {
    this.#followedTo = 0;
    this._following = true;
    this.#screen?.focus();
  }

  #chooseEnding(event: Event): void {
    const { value } = event.currentTarget as HTMLSelectElement;
    if (isLineEnding(value)) this._ending = value;
  }

  #chooseBaudRate(event: Event): void {
    const detail = { baudRate: Number((event.currentTarget as HTMLSelectElement).value) };
    this.send('baud-rate-choose', detail);
  }

  #send(event: SubmitEvent): void {
    event.preventDefault();
    const field = this.renderRoot.querySelector('input');
    if (!field) return;
    const detail = { text: field.value + lineEndings[this._ending] };
    field.value = '';
    if (detail.text) this.send('serial-send', detail);
  }

  #clear(): void {
    this.#followedTo = 0;
    this._following = true;
    this.send('serial-clear');
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.text.replace(/\r\n/g, '\n'));
    } catch {
      // The browser does not let us: the text is chosen, and the person copies it by hand.
      if (this.#screen) getSelection()?.selectAllChildren(this.#screen);
      return;
    }
    this._copied = true;
    clearTimeout(this.#copiedTimer);
    this.#copiedTimer = setTimeout(() => {
      this._copied = false;
    }, copiedShownMs);
  }
}
customElements.define('kulibin-serial', SerialView);
