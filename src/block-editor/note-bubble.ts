import { css, html, nothing, type PropertyValues } from 'lit';
import { CircleAlert, Info, TriangleAlert, Wrench } from 'lucide';
import { controls, icon, KulibinElement } from '../design/index.ts';
import { t } from '../locale/index.ts';
import type { NoteIcon } from './note-icon.ts';

const icons = { bad: CircleAlert, warn: TriangleAlert, info: Info } as const;
const gap = 8;

/**
 * What a block's sign says, beside it, with the buttons that mend. Sends `note-mend`, and `note-close` on Escape,
 * the press of “Got it”, or anything outside.
 */
export class NoteBubble extends KulibinElement {
  static override properties = { sign: { attribute: false } };
  static override styles = [
    controls,
    css`
      section {
        position: absolute;
        z-index: 80;
        display: grid;
        gap: var(--space-3);
        width: max-content;
        max-width: min(22rem, 100% - 2 * var(--space-3));
        padding: var(--space-4);
        border: var(--stroke) solid var(--line);
        border-radius: var(--radius-card);
        background: var(--paper-raised);
        color: var(--ink);
        box-shadow: var(--shadow-high);
      }

      p {
        display: flex;
        gap: var(--space-2);
        margin: 0;
        line-height: var(--leading);
      }

      .bad .icon {
        color: var(--bad);
      }

      .warn .icon {
        color: var(--warn);
      }

      .info .icon {
        color: var(--ink-soft);
      }

      footer {
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-end;
        gap: var(--space-2);
      }
    `,
  ];

  /** The sign that was pressed. */
  declare sign: NoteIcon | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('pointerdown', this.#outside);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('pointerdown', this.#outside);
  }

  readonly #outside = (event: Event) => {
    if (!event.composedPath().includes(this)) this.send('note-close');
  };

  override updated(changed: PropertyValues<this>): void {
    const box = this.renderRoot.querySelector<HTMLElement>('section');
    const room = this.parentNode instanceof ShadowRoot ? this.parentNode.host : null;
    const sign = this.sign?.place;
    if (!changed.has('sign') || !box || !room || !sign) return;
    const { left, top, width, height } = room.getBoundingClientRect();
    const isBeside = sign.right - left + gap + box.offsetWidth <= width;
    const x = isBeside ? sign.right - left + gap : Math.min(sign.left - left, width - box.offsetWidth - gap);
    const y = isBeside ? sign.top - top - gap : sign.bottom - top + gap;
    box.style.left = `${Math.max(gap, x)}px`;
    box.style.top = `${Math.max(gap, Math.min(y, height - box.offsetHeight - gap))}px`;
    box.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
  }

  override render() {
    const notes = this.sign?.notes ?? [];
    const mends = notes.flatMap(({ mend }) => (mend === undefined ? [] : [mend]));
    return html`
      <section role="dialog" aria-label=${notes.map(({ text }) => text).join(' ')}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          this.send('note-close');
        }}>
        ${notes.map(({ kind, text }) => html`<p class=${kind}>${icon(icons[kind])}<span>${text}</span></p>`)}
        <footer>
          ${
            mends.length === 0
              ? nothing
              : html`<button class="button brass" @click=${() => this.send('note-mend')}>${icon(Wrench)}${mends[0]}</button>`
          }
          <button class="button" @click=${() => this.send('note-close')}>${t('blockEditor.understood')}</button>
        </footer>
      </section>
    `;
  }
}
customElements.define('kulibin-note-bubble', NoteBubble);
