import { css, html } from 'lit';
import { controls, KulibinElement } from '../design/index.ts';
import { type Language, language, t } from '../locale/index.ts';
import { robotPicture, robotPictureStyles } from './robot-picture.ts';

/** A ready robot as it is offered. */
export interface RobotChoice {
  readonly id: string;
  readonly words: Readonly<Record<Language, { readonly name: string; readonly tip: string }>>;
}

/** A dialog with the ready robots. Sends `robot-choose` {robot: its id} and the dialog's `dialog-close`. */
export class RobotChooser extends KulibinElement {
  static override properties = { open: { type: Boolean }, robots: { attribute: false }, chosen: {} };
  static override styles = [
    controls,
    robotPictureStyles,
    css`
      p {
        margin: 0 0 var(--space-4);
      }

      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(12rem, 100%), 1fr));
        gap: var(--space-3);
        margin: 0;
        padding: 0;
        list-style: none;
      }

      .robot {
        display: grid;
        align-content: start;
        justify-items: center;
        gap: var(--space-2);
        width: 100%;
        height: 100%;
        padding: var(--space-4);
        border-color: var(--line);
        border-radius: var(--radius-card);
        text-align: center;
        font-size: var(--text-l);
        font-weight: var(--weight-heavy);
      }

      .robot:hover,
      .robot[aria-pressed='true'] {
        border-color: var(--brass-deep);
        background: var(--brass-wash);
      }

      small {
        color: var(--ink-soft);
        font-size: var(--text);
        font-weight: var(--weight);
        line-height: 1.35;
      }

      .name::first-letter {
        text-transform: uppercase;
      }
    `,
  ];

  declare open: boolean;
  declare robots: readonly RobotChoice[];
  declare chosen: string | undefined;

  constructor() {
    super();
    this.open = false;
    this.robots = [];
  }

  override render() {
    return html`
      <kulibin-dialog ?open=${this.open} wide heading=${t('kit.robotTitle')}>
        <p>${t('kit.robotText')}</p>
        <ul>
          ${this.robots.map(
            ({ id, words }) => html`<li>
              <button class="button robot" type="button" aria-pressed=${id === this.chosen}
                @click=${() => this.send('robot-choose', { robot: id })}>
                ${robotPicture(id)}
                <span class="name">${words[language.value].name}</span>
                <small>${words[language.value].tip}</small>
              </button>
            </li>`,
          )}
        </ul>
      </kulibin-dialog>
    `;
  }
}
customElements.define('kulibin-robot-chooser', RobotChooser);
