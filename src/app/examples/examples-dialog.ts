import { css, html, nothing } from 'lit';
import { controls, groupedList, KulibinElement, type SearchField } from '../../design/index.ts';
import { language, t } from '../../locale/index.ts';
import type { Example } from '../../project/index.ts';
import { examplesIn, themes } from './gallery.ts';

/** The gallery of sketches by theme and difficulty. Sends `example-open` {example} and the dialog's `dialog-close`. */
export class ExamplesDialog extends KulibinElement {
  static override properties = { open: { type: Boolean }, _search: { state: true } };
  static override styles = [
    controls,
    groupedList,
    css`
      .example {
        justify-content: space-between;
        gap: var(--space-3);
        width: 100%;
        min-height: var(--touch);
        padding: var(--space-2) var(--space-3);
        border-color: var(--line);
        text-align: start;
      }

      .level {
        flex: none;
        color: var(--brass-text);
        letter-spacing: 2px;
      }
    `,
  ];

  declare open: boolean;
  declare _search: string;

  constructor() {
    super();
    this.open = false;
    this._search = '';
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('open') && this.open) this._search = '';
  }

  override render() {
    const wanted = this._search.trim().toLowerCase();
    const found = examplesIn(language.value).filter(
      ({ title, file }) => title.toLowerCase().includes(wanted) || file.text.toLowerCase().includes(wanted),
    );
    return html`
      <kulibin-dialog ?open=${this.open} wide heading=${t('app.examples')}>
        <kulibin-search-field label=${t('app.examplesSearch')} .value=${this._search}
          @input=${(event: Event) => {
            this._search = (event.target as SearchField).value;
          }}></kulibin-search-field>
        <p class="only-read" role="status">${wanted === '' ? '' : t('app.examplesFound', { count: found.length })}</p>
        ${found.length === 0 ? html`<p class="nothing">${t('app.examplesNone')}</p>` : nothing}
        ${themes.map((theme) => this.#theme(theme, found))}
      </kulibin-dialog>
    `;
  }

  #theme(theme: (typeof themes)[number], found: readonly Example[]) {
    const inside = found.filter((example) => example.theme === theme);
    if (inside.length === 0) return nothing;
    return html`<h3>${t(`app.theme.${theme}`)}</h3>
      <ul>${inside.map((example) => html`<li>${this.#example(example)}</li>`)}</ul>`;
  }

  #example(example: Example) {
    return html`<button class="button example" type="button"
      @click=${() => this.send('example-open', { example })}>
      <span>${example.title}</span>
      <span class="level" role="img" aria-label=${t('app.exampleLevel', { level: example.level })}>${'●'.repeat(example.level)}${'○'.repeat(4 - example.level)}</span>
    </button>`;
  }
}
customElements.define('kulibin-examples', ExamplesDialog);
