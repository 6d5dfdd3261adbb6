import { css, html, nothing, type PropertyValues } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { CircleAlert, CircleCheck, Info, LoaderCircle, TriangleAlert, X } from 'lucide';
import { controls, icon, KulibinElement } from '../../design/index.ts';
import { isRamLow } from '../../firmware/ram.ts';
import { t } from '../../locale/index.ts';
import type { LineOfState, Mend, Tone } from '../workshop/line-of-state.ts';

const signs = {
  calm: Info,
  busy: LoaderCircle,
  good: CircleCheck,
  warn: TriangleAlert,
  bad: CircleAlert,
} as const;

/** A compile mostly takes less: the line does not flicker for it, ms. */
const patience = 400;

/** The editor's voice. Sends `mend` {mend} when its button is pressed, `line-close` when it is closed. */
export class StateLine extends KulibinElement {
  static override properties = { line: { attribute: false }, _shown: { state: true } };
  static override styles = [
    controls,
    css`
      :host {
        display: block;
        background: var(--paper-raised);
        border-top: var(--stroke) solid var(--line);
        padding-bottom: env(safe-area-inset-bottom);
      }

      .line {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        min-height: 52px;
        padding: var(--space-1) var(--space-4);
      }

      .line.warn {
        background: var(--warn-wash);
      }

      .line.bad {
        background: var(--bad-wash);
      }

      .line > .icon {
        color: var(--ink-soft);
      }

      .good > .icon {
        color: var(--good);
      }

      .warn > .icon {
        color: var(--warn);
      }

      .bad > .icon {
        color: var(--bad);
      }

      .busy > .icon {
        animation: turn 1.2s linear infinite;
      }

      @keyframes turn {
        to {
          transform: rotate(1turn);
        }
      }

      @media (prefers-reduced-motion: reduce) {
        .busy > .icon {
          animation: none;
        }
      }

      .words {
        flex: 1 1 auto;
        min-width: 0;
        margin: 0;
        font-weight: var(--weight-strong);
        line-height: var(--leading-tight);
        overflow-wrap: anywhere;
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 3;
        overflow: hidden;
      }

      .next {
        font-weight: var(--weight);
      }

      kulibin-progress {
        width: min(220px, 22vw);
      }

      .memory {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        flex: none;
        color: var(--ink-soft);
        font-size: var(--text-s);
        white-space: nowrap;
      }

      .gauge {
        width: 56px;
        height: 8px;
        border-radius: var(--radius-round);
        background: var(--paper-sunken);
        box-shadow: inset 0 0 0 1px var(--edge);
        overflow: hidden;
      }

      .gauge span {
        display: block;
        height: 100%;
        background: var(--good);
      }

      .gauge.low span {
        background: var(--warn);
      }

      .button {
        flex: none;
      }

      @media (max-width: 560px) {
        .line {
          gap: var(--space-2);
          padding: var(--space-1) var(--space-3);
          font-size: var(--text-s);
        }

        .button {
          padding: var(--space-1) var(--space-3);
        }
      }
    `,
  ];

  declare line: LineOfState;
  declare _shown: LineOfState;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('line')) return;
    clearTimeout(this.#timer);
    const { line } = this;
    const brief = line.tone === 'busy' && line.done === undefined && line.mend === undefined;
    if (!brief || !this._shown || this._shown.tone === 'busy') {
      this._shown = line;
      return;
    }
    this.#timer = setTimeout(() => {
      this._shown = line;
    }, patience);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  override render() {
    const { tone, words, next, done, mend, mendWords, closable, memory } = this._shown;
    // A number that runs would be read aloud without end: the progress bar tells it instead.
    const running = done !== undefined;
    return html`
      <section class="line ${tone satisfies Tone}" aria-label=${t('app.lineLabel')}>
        ${icon(signs[tone])}
        <p class="words" role=${running ? nothing : 'status'}>
          ${words}${next ? html` <span class="next">${next}</span>` : nothing}
        </p>
        ${running ? html`<kulibin-progress .done=${done} label=${words}></kulibin-progress>` : nothing}
        ${memory && !mend ? this.#memory(memory) : nothing}
        ${
          mend
            ? html`<button class="button" type="button" @click=${() => this.#mend(mend)}>${wordsOf(mend, mendWords)}</button>`
            : nothing
        }
        ${
          closable
            ? html`<kulibin-icon-button .icon=${X} label=${t('app.close')}
                @click=${() => this.send('line-close')}>
              </kulibin-icon-button>`
            : nothing
        }
      </section>
    `;
  }

  #memory({ flash, ram }: NonNullable<LineOfState['memory']>) {
    const isLow = isRamLow(ram);
    const { used, limit } = isLow ? ram : flash;
    const percent = Math.max(1, Math.round((used / limit) * 100));
    const full = { used: flash.used, limit: flash.limit, ram: ram.used, ramLimit: ram.limit };
    return html`<span class="memory" title=${t('app.memoryFull', full)}>
      <span class="gauge ${isLow ? 'low' : ''}" aria-hidden="true"><span style=${styleMap({ width: `${percent}%` })}></span></span>
      ${t(isLow ? 'app.memoryRam' : 'app.memory', { percent })}
    </span>`;
  }

  #mend(mend: Mend): void {
    this.send('mend', { mend });
  }
}
customElements.define('kulibin-state-line', StateLine);

function wordsOf(mend: Mend, ofConflict = ''): string {
  switch (mend) {
    case 'copy-project':
      return t('app.mendCopy');
    case 'save-file':
      return t('app.mendSaveFile');
    case 'save-hex':
      return t('app.saveHex');
    case 'show-mistake':
      return t('app.mendShow');
    case 'mend-mistake':
      return t('app.mendMistake');
    case 'add-library':
      return t('app.mendLibrary');
    case 'mend-conflict':
      return ofConflict;
    case 'choose-port':
      return t('serial.choose');
    case 'stop-upload':
      return t('upload.stop');
    case 'save-again':
    case 'compile-again':
    case 'upload-again':
      return t('app.mendAgain');
  }
}
