import { css, html } from 'lit';
import { CodeXml } from 'lucide';
import { controls, icon, KulibinElement } from '../design/index.ts';
import { t } from '../locale/index.ts';
import type { Problem } from '../locale/problem.ts';
import type { OpenChoice } from '../project/index.ts';
import type { OpeningState } from './opening.ts';
import { trouble, troubleStyles } from './trouble.ts';
import './file-words.ts';

/**
 * What stands in the way of opening a file: a choice of several programs, or why there is none. Sends `open-choose`
 * {path} and, when it is left as it was, `dialog-close`.
 */
export class OpeningDialog extends KulibinElement {
  static override properties = { state: { attribute: false } };
  static override styles = [
    controls,
    troubleStyles,
    css`
      ul {
        display: grid;
        gap: var(--space-2);
        margin: var(--space-4) 0 0;
        padding: 0;
        list-style: none;
      }

      li .button {
        justify-content: flex-start;
        width: 100%;
        text-align: start;
        overflow-wrap: anywhere;
      }

      small {
        color: var(--ink-soft);
        font-weight: normal;
      }
    `,
  ];

  declare state: OpeningState;

  constructor() {
    super();
    this.state = { state: 'idle' };
  }

  override render() {
    const { state } = this;
    if (state.state === 'several') return this.#several(state.choices);
    if (state.state === 'failed') return this.#failed(state.problem);
    return html`<kulibin-dialog></kulibin-dialog>`;
  }

  #several(choices: readonly OpenChoice[]) {
    return html`
      <kulibin-dialog open heading=${t('fileTraffic.openSeveral')}>
        <p>${t('fileTraffic.openSeveralText')}</p>
        <ul>${choices.map(
          ({
            path,
            name,
          }) => html`<li><button class="button" type="button" @click=${() => this.send('open-choose', { path })}>
            ${icon(CodeXml)}<span>${name} <small>${path}</small></span>
          </button></li>`,
        )}</ul>
      </kulibin-dialog>
    `;
  }

  #failed(problem: Problem) {
    return html`
      <kulibin-dialog open heading=${t('fileTraffic.openFailed')}>
        ${trouble(problem)}
        <button slot="actions" class="button brass" type="button" autofocus @click=${() => this.send('dialog-close')}>
          ${t('conversion.understood')}
        </button>
      </kulibin-dialog>
    `;
  }
}
customElements.define('kulibin-opening', OpeningDialog);
