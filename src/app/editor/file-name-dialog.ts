import { css, html, nothing, type PropertyValues } from 'lit';
import { controls, KulibinElement } from '../../design/index.ts';
import { t } from '../../locale/index.ts';
import { isFileName } from '../../project/index.ts';

/** What a name is asked for: a new file, or the shown one. */
export type Naming = 'new' | 'rename';

/** Asks for the name of a file. Sends `file-name` {name} when there is a good one, `dialog-close`. */
export class FileNameDialog extends KulibinElement {
  static override properties = {
    naming: { attribute: false },
    shown: {},
    taken: { attribute: false },
    _isWrong: { state: true },
  };
  static override styles = [
    controls,
    css`
      form {
        display: grid;
        gap: var(--space-3);
      }

      .hint {
        margin: 0;
        color: var(--bad);
      }
    `,
  ];

  /** Undefined while nothing is asked. */
  declare naming: Naming | undefined;
  /** The name of the shown file. */
  declare shown: string;
  declare taken: readonly string[];
  declare _isWrong: boolean;

  constructor() {
    super();
    this.shown = '';
    this.taken = [];
    this._isWrong = false;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('naming')) this._isWrong = false;
  }

  #take(event: SubmitEvent): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const name = String(new FormData(form).get('name') ?? '').trim();
    this._isWrong = !isFileName(name) || this.taken.includes(name);
    if (!this._isWrong) this.send('file-name', { name });
  }

  override render() {
    const isRename = this.naming === 'rename';
    return html`
      <kulibin-dialog ?open=${this.naming !== undefined} heading=${t(isRename ? 'app.fileRename' : 'app.fileNew')}>
        <form @submit=${this.#take}>
          <label>${t('app.fileName')}
            <input class="field" name="name" autocomplete="off" spellcheck="false"
              .value=${isRename ? this.shown : 'motor.h'} /></label>
          ${this._isWrong ? html`<p class="hint" role="alert">${t('app.fileNameWrong')}</p>` : nothing}
          <button class="button brass" type="submit">${t('app.fileNameTake')}</button>
        </form>
      </kulibin-dialog>`;
  }
}
customElements.define('kulibin-file-name-dialog', FileNameDialog);
