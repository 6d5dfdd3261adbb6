import { css, html, nothing } from 'lit';
import { Blockly } from '../../blocks/index.ts';
import { controls, KulibinElement } from '../design/index.ts';
import { t } from '../locale/index.ts';

interface Question {
  readonly heading: string;
  /** The text to begin with, where a text is asked for. */
  readonly text?: string;
  readonly yes: string;
  readonly mayRefuse: boolean;
  readonly answer: (given: string | undefined) => void;
}

/** The questions that Blockly asks (a variable's name, “really delete?”), one at a time, in our own dialog. */
export class BlockQuestions extends KulibinElement {
  static override properties = { _question: { state: true } };
  static override styles = [
    controls,
    css`
      input {
        width: 100%;
      }
    `,
  ];

  declare _question: Question | undefined;

  /** Takes the place of the browser's own prompt, confirm and alert. */
  takeOver(): void {
    Blockly.dialog.setPrompt((message, text, answer) => {
      this.#ask({
        heading: message,
        text,
        yes: t('blockEditor.done'),
        mayRefuse: true,
        answer: (given) => answer(given ?? null),
      });
    });
    Blockly.dialog.setConfirm((message, answer) => {
      this.#ask({
        heading: message,
        yes: t('blockEditor.yes'),
        mayRefuse: true,
        answer: (given) => answer(given !== undefined),
      });
    });
    Blockly.dialog.setAlert((message, done) => {
      this.#ask({
        heading: message,
        yes: t('blockEditor.understood'),
        mayRefuse: false,
        answer: () => done?.(),
      });
    });
  }

  #ask(question: Question): void {
    this.#answer(undefined);
    this._question = question;
    void this.updateComplete.then(() => this.renderRoot.querySelector('input')?.select());
  }

  #answer(given: string | undefined): void {
    const question = this._question;
    this._question = undefined;
    question?.answer(given);
  }

  #given(): string {
    return this.renderRoot.querySelector('input')?.value.trim() ?? '';
  }

  override render() {
    const question = this._question;
    if (question === undefined) return nothing;
    const { heading, text, yes, mayRefuse } = question;
    return html`
      <kulibin-dialog open .heading=${heading} @dialog-close=${() => this.#answer(undefined)}>
        ${
          text === undefined
            ? nothing
            : html`<input class="field" .value=${text} aria-label=${heading} maxlength="40" autocomplete="off"
                @keydown=${(event: KeyboardEvent) => {
                  if (event.key === 'Enter' && this.#given() !== '') this.#answer(this.#given());
                }}>`
        }
        ${
          mayRefuse
            ? html`<button class="button" slot="actions" @click=${() => this.#answer(undefined)}>${t('blockEditor.cancel')}</button>`
            : nothing
        }
        <button class="button brass" slot="actions" @click=${() => this.#answer(text === undefined ? '' : this.#given())}>${yes}</button>
      </kulibin-dialog>
    `;
  }
}
customElements.define('kulibin-block-questions', BlockQuestions);
