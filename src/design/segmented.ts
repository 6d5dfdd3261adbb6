import { css, html, nothing } from 'lit';
import type { IconNode } from 'lucide';
import { controls } from './controls.ts';
import { KulibinElement } from './element.ts';
import { icon } from './icon.ts';

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconNode;
}

/** One of a few, all in sight: native radio buttons in one row. Sends `choice` with `{ choice }`. */
export class Segmented extends KulibinElement {
  static override properties = { label: {}, choices: { attribute: false }, chosen: {} };
  static override styles = [
    controls,
    css`
      fieldset {
        display: inline-flex;
        flex-wrap: wrap;
        min-width: 0;
        margin: 0;
        padding: 3px;
        gap: 3px;
        border: 0;
        border-radius: calc(var(--radius) + 3px);
        background: var(--paper-sunken);
      }

      legend {
        padding: 0;
        margin-bottom: var(--space-1);
        font-weight: var(--weight-strong);
        float: left;
        width: 100%;
      }

      label {
        position: relative;
        display: inline-flex;
        align-items: center;
        gap: var(--space-2);
        min-height: var(--touch);
        padding: 0 var(--space-4);
        border: var(--stroke) solid transparent;
        border-radius: var(--radius);
        font-weight: var(--weight-strong);
        color: var(--ink-soft);
        cursor: pointer;
      }

      input {
        position: absolute;
        inset: 0;
        margin: 0;
        opacity: 0;
        cursor: pointer;
      }

      label:hover {
        color: var(--ink);
      }

      label:has(input:checked) {
        background: var(--paper-raised);
        border-color: var(--edge);
        color: var(--ink);
      }

      label:has(input:focus-visible) {
        outline: var(--focus-width) solid var(--focus);
        outline-offset: 1px;
      }

      .icon {
        width: var(--icon-s);
        height: var(--icon-s);
      }
    `,
  ];

  declare label: string;
  declare choices: readonly Choice[];
  declare chosen: string;

  constructor() {
    super();
    this.label = '';
    this.choices = [];
    this.chosen = '';
  }

  #choose(choice: Choice): void {
    this.send('choice', { choice: choice.id });
  }

  override render() {
    return html`
      <fieldset aria-label=${this.label}>
        ${this.choices.map(
          (choice) => html`
            <label>
              <input type="radio" name="choice" value=${choice.id} .checked=${choice.id === this.chosen}
                @change=${() => this.#choose(choice)} />
              ${choice.icon ? icon(choice.icon) : nothing}${choice.label}
            </label>`,
        )}
      </fieldset>
    `;
  }
}
customElements.define('kulibin-segmented', Segmented);
