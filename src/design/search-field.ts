import { css, html } from 'lit';
import { Search } from 'lucide';
import { controls } from './controls.ts';
import { KulibinElement } from './element.ts';
import { icon } from './icon.ts';

/** A field to search with; its label is its placeholder too. Its owner hears the native `input` and reads `value`. */
export class SearchField extends KulibinElement {
  static override properties = { label: {}, value: {} };
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }

      label {
        position: relative;
        display: block;
      }

      .icon {
        position: absolute;
        left: var(--space-3);
        top: 50%;
        transform: translateY(-50%);
        color: var(--ink-soft);
        pointer-events: none;
      }

      .field {
        width: 100%;
        padding-left: calc(var(--icon) + 2 * var(--space-3));
      }
    `,
  ];

  declare label: string;
  declare value: string;

  constructor() {
    super();
    this.label = '';
    this.value = '';
  }

  override render() {
    return html`<label>
      ${icon(Search)}<span class="only-read">${this.label}</span>
      <input class="field" type="search" placeholder=${this.label} .value=${this.value}
        @input=${(event: Event) => {
          this.value = (event.target as HTMLInputElement).value;
        }} />
    </label>`;
  }
}
customElements.define('kulibin-search-field', SearchField);
