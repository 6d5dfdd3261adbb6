import { css, html } from 'lit';
import { t } from '../locale/index.ts';
import { controls } from './controls.ts';
import './dialog.ts';
import { KulibinElement } from './element.ts';

/** What some keys do; each key as it is printed on keyboards: `Ctrl + C`. */
export interface KeyWords {
  readonly words: string;
  readonly keys: readonly string[];
}

/** Keys of one kind under a heading. */
export interface KeyGroup {
  readonly heading: string;
  readonly keys: readonly KeyWords[];
}

/** The sheet of keys that work in an editor. Its owner opens and closes it (`dialog-close`). */
export class KeysSheet extends KulibinElement {
  static override properties = { open: { type: Boolean }, groups: { attribute: false } };
  static override styles = [
    controls,
    css`
      .groups {
        columns: 2 18rem;
        column-gap: var(--space-5);
      }

      section {
        break-inside: avoid;
        margin-bottom: var(--space-4);
      }

      h3 {
        margin: 0 0 var(--space-2);
        font-size: var(--text);
        font-weight: var(--weight-heavy);
      }

      dl {
        display: grid;
        gap: var(--space-2);
        margin: 0;
      }

      dl > div {
        display: flex;
        align-items: baseline;
        justify-content: space-between;
        gap: var(--space-3);
      }

      dd {
        flex: none;
        max-width: 60%;
        margin: 0;
        text-align: end;
        line-height: 1.9;
      }

      kbd {
        padding: 1px var(--space-2);
        border: var(--stroke) solid var(--edge);
        border-radius: var(--radius);
        background: var(--paper);
        font: var(--weight-strong) var(--text-s) var(--font);
        white-space: nowrap;
      }
    `,
  ];

  declare open: boolean;
  declare groups: readonly KeyGroup[];

  constructor() {
    super();
    this.open = false;
    this.groups = [];
  }

  override render() {
    return html`
      <kulibin-dialog wide .heading=${t('design.keys')} ?open=${this.open}>
        <div class="groups">
          ${this.groups.map(
            ({ heading, keys }) => html`
              <section>
                <h3>${heading}</h3>
                <dl>
                  ${keys.map(
                    (each) => html`<div>
                      <dt>${each.words}</dt>
                      <dd>${each.keys.map((key) => html`<kbd>${key}</kbd> `)}</dd>
                    </div>`,
                  )}
                </dl>
              </section>`,
          )}
        </div>
      </kulibin-dialog>
    `;
  }
}
customElements.define('kulibin-keys-sheet', KeysSheet);
