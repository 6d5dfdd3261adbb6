import { css, html, nothing, type PropertyValues } from 'lit';
import { FileDown } from 'lucide';
import { controls, icon, KulibinElement } from '../design/index.ts';
import { t } from '../locale/index.ts';

/**
 * A veil over the whole page while files are dragged over it, and while what was dropped takes long to read. No editor
 * underneath sees the drag. Sends `files-drop` {transfer}.
 */
export class DropVeil extends KulibinElement {
  static override properties = { hint: {}, reading: { type: Boolean }, _dragged: { state: true } };
  static override styles = [
    controls,
    css`
      .veil {
        position: fixed;
        inset: var(--space-4);
        width: auto;
        height: auto;
        margin: 0;
        padding: var(--space-5);
        border: 4px dashed var(--brass-deep);
        border-radius: var(--radius-card);
        background: color-mix(in srgb, var(--paper) 92%, transparent);
        color: var(--ink);
        text-align: center;
        pointer-events: none;
      }

      .veil:popover-open {
        display: grid;
        place-content: center;
        justify-items: center;
        gap: var(--space-3);
      }

      .veil::backdrop {
        background: var(--shade);
      }

      .icon {
        width: 64px;
        height: 64px;
        color: var(--brass-text);
      }

      strong {
        font-size: var(--text-xl);
        font-weight: var(--weight-heavy);
        line-height: var(--leading-tight);
      }

      span {
        max-width: var(--measure);
        line-height: var(--leading-tight);
      }

      /* What is read at once flashes no veil. */
      .reading:popover-open {
        animation: late 0s 400ms both;
      }

      @keyframes late {
        from {
          visibility: hidden;
        }
      }
    `,
  ];

  /** What becomes of what is dropped. */
  declare hint: string;
  declare reading: boolean;
  declare _dragged: boolean;
  #listening: AbortController | undefined;

  constructor() {
    super();
    this.hint = '';
    this.reading = false;
    this._dragged = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listening = new AbortController();
    const options = { capture: true, signal: this.#listening.signal };
    window.addEventListener('dragenter', this.#over, options);
    window.addEventListener('dragover', this.#over, options);
    window.addEventListener('dragleave', this.#leave, options);
    window.addEventListener('drop', this.#drop, options);
    // While something is dragged the pointer is not told of: when it is, the drag has ended elsewhere.
    window.addEventListener('pointermove', this.#end, options);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening?.abort();
  }

  readonly #over = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.stopPropagation();
    event.dataTransfer.dropEffect = 'copy';
    this._dragged = true;
  };

  /** Leaving one element for another is no leaving of the page. */
  readonly #leave = (event: DragEvent) => {
    if (event.relatedTarget === null) this.#end();
  };

  readonly #drop = (event: DragEvent) => {
    this.#end();
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.stopPropagation();
    this.send('files-drop', { transfer: event.dataTransfer });
  };

  readonly #end = () => {
    this._dragged = false;
  };

  override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    // Over an open dialog as well, which lies over the page: hence a popover.
    const veil = this.renderRoot.querySelector<HTMLElement>('.veil');
    const shown = this._dragged || this.reading;
    if (veil && shown !== veil.matches(':popover-open')) veil.togglePopover(shown);
  }

  override render() {
    return html`<div class="veil ${this._dragged ? '' : 'reading'}" popover="manual" role="status">
      ${
        this._dragged
          ? html`${icon(FileDown)}<strong>${t('app.dropHere')}</strong><span>${this.hint}</span>`
          : this.reading
            ? html`<strong>${t('app.openReading')}</strong>`
            : nothing
      }
    </div>`;
  }
}
customElements.define('kulibin-drop-veil', DropVeil);
