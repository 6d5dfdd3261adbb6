import { css, html } from 'lit';
import { FolderOpen } from 'lucide';
import { controls, icon, KulibinElement } from '../design/index.ts';
import { t } from '../locale/index.ts';
import type { Problem } from '../locale/problem.ts';
import { namesOf } from './names.ts';
import type { SavingState } from './saving.ts';
import { trouble, troubleStyles } from './trouble.ts';
import './file-words.ts';

/**
 * What stands in the way of saving into a folder: files in it that others changed, or a failure. Sends `save-over`,
 * `save-both`, `save-elsewhere`, `open-changed` and, when it is left as it was, `dialog-close`.
 */
export class SavingDialog extends KulibinElement {
  static override properties = { state: { attribute: false } };
  static override styles = [
    controls,
    troubleStyles,
    css`
      .ways {
        display: grid;
        gap: var(--space-3);
        margin-top: var(--space-4);
      }

      .ways .button {
        justify-content: flex-start;
        padding-block: var(--space-2);
        text-align: start;
      }

      small {
        display: block;
        color: var(--ink-soft);
        font-weight: normal;
      }

      .brass small {
        color: inherit;
      }
    `,
  ];

  declare state: SavingState;

  constructor() {
    super();
    this.state = { state: 'idle' };
  }

  override render() {
    const { state } = this;
    if (state.state === 'changed') return this.#changed(state);
    if (state.state === 'failed') return this.#failed(state.problem);
    return html`<kulibin-dialog></kulibin-dialog>`;
  }

  #changed({ folder, names, canKeepBoth }: Extract<SavingState, { state: 'changed' }>) {
    const first = canKeepBoth
      ? this.#way('save-both', t('fileTraffic.saveBoth'), t('fileTraffic.saveBothHint'), true)
      : this.#way('save-elsewhere', t('fileTraffic.saveElsewhere'), t('fileTraffic.saveElsewhereHint'), true);
    return html`
      <kulibin-dialog open heading=${t('fileTraffic.saveChanged')}>
        <p role="alert">${t('fileTraffic.saveChangedText', { folder, names: namesOf(names) })}</p>
        <div class="ways">
          ${first}
          ${this.#way('open-changed', t('fileTraffic.openChanged'), t('fileTraffic.openChangedHint'))}
          ${this.#way('save-over', t('fileTraffic.saveOver'), t('fileTraffic.saveOverHint'))}
        </div>
      </kulibin-dialog>
    `;
  }

  #way(event: string, words: string, hint: string, isNext = false) {
    return html`<button class="button ${isNext ? 'brass' : ''}" type="button" @click=${() => this.send(event)}>
      <span>${words}<small>${hint}</small></span>
    </button>`;
  }

  #failed(problem: Problem) {
    return html`
      <kulibin-dialog open heading=${t('fileTraffic.saveFailed')}>
        ${trouble(problem)}
        <button slot="actions" class="button" type="button" @click=${() => this.send('dialog-close')}>
          ${t('conversion.understood')}
        </button>
        <button slot="actions" class="button brass" type="button" @click=${() => this.send('save-elsewhere')}>
          ${icon(FolderOpen)}${t('fileTraffic.saveElsewhere')}
        </button>
      </kulibin-dialog>
    `;
  }
}
customElements.define('kulibin-saving', SavingDialog);
