import { css, html, nothing } from 'lit';
import { CircleAlert, CircleCheck, FolderOpen, LibraryBig, Plus, Trash } from 'lucide';
import type { Library } from '../../compiler/index.ts';
import { controls, icon, KulibinElement } from '../../design/index.ts';
import { t } from '../../locale/index.ts';
import type { Problem } from '../../locale/problem.ts';
import { problemWords } from '../../locale/problem-words.ts';
import { libraryInfo } from '../../project/index.ts';

/**
 * The libraries added to the project: a dialog. A file can be dropped anywhere on the page. Sends `library-file`,
 * `library-remove` {name}, `library-include` {header}, and the dialog's `dialog-close`.
 */
export class LibrariesDialog extends KulibinElement {
  static override properties = {
    open: { type: Boolean },
    libraries: { attribute: false },
    notes: { attribute: false },
    problem: { attribute: false },
    missing: { attribute: false },
    busy: { type: Boolean },
    editable: { type: Boolean },
    text: { type: Boolean },
  };
  static override styles = [
    controls,
    css`
      .place {
        display: grid;
        gap: var(--space-4);
      }

      p {
        margin: 0;
        line-height: var(--leading-tight);
      }

      .soft,
      small {
        color: var(--ink-soft);
        font-size: var(--text-s);
      }

      .note {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        padding: var(--space-3);
        border-radius: var(--radius);
        background: var(--good-wash);
      }

      .note .icon {
        color: var(--good);
      }

      .note.bad {
        background: var(--bad-wash);
      }

      .note.bad .icon {
        color: var(--bad);
      }

      .drop {
        display: grid;
        justify-items: center;
        gap: var(--space-3);
        padding: var(--space-5) var(--space-4);
        border: 2px dashed var(--edge);
        border-radius: var(--radius-card);
        text-align: center;
      }

      ul {
        display: grid;
        gap: var(--space-2);
        margin: 0;
        padding: 0;
        list-style: none;
      }

      li {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        padding: var(--space-2) var(--space-2) var(--space-2) var(--space-4);
        border: var(--stroke) solid var(--line);
        border-radius: var(--radius-card);
      }

      li > .icon {
        color: var(--brass-text);
      }

      .words {
        flex: 1;
        min-width: 0;
        overflow-wrap: anywhere;
      }

      .headers {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
        margin-top: var(--space-2);
      }

      code {
        font-family: var(--font-mono);
        font-size: var(--text-s);
      }

      .header {
        font-family: var(--font-mono);
        font-size: var(--text-s);
        padding: 0 var(--space-3);
      }

      .header .icon {
        width: var(--icon-s);
        height: var(--icon-s);
      }
    `,
  ];

  declare open: boolean;
  declare libraries: readonly Library[];
  declare notes: readonly string[];
  declare problem: Problem | undefined;
  /** The header that the program asks for and no library has. */
  declare missing: string | undefined;
  /** A ZIP is being read. */
  declare busy: boolean;
  declare editable: boolean;
  /** The project is C++: headers can be put into it. */
  declare text: boolean;

  constructor() {
    super();
    this.open = false;
    this.libraries = [];
    this.notes = [];
    this.busy = false;
    this.editable = true;
    this.text = false;
  }

  override render() {
    return html`
      <kulibin-dialog ?open=${this.open} heading=${t('app.libraries')}>
        <div class="place">
          <p>${this.missing ? t('app.libraryWanted', { header: this.missing }) : t('app.librariesText')}</p>
          <div role="status">${this.#news()}</div>
          ${
            this.libraries.length > 0
              ? html`<ul>${this.libraries.map((library) => this.#library(library))}</ul>`
              : nothing
          }
          ${this.editable ? this.#add() : nothing}
        </div>
      </kulibin-dialog>
    `;
  }

  #news() {
    if (this.problem) {
      const { words, next } = problemWords(this.problem);
      return html`<div class="note bad">${icon(CircleAlert)}<p><strong>${words}</strong> ${next}</p></div>`;
    }
    if (this.notes.length === 0) return nothing;
    return html`<div class="note">${icon(CircleCheck)}<div>${this.notes.map((note) => html`<p>${note}</p>`)}</div></div>`;
  }

  #library(library: Library) {
    const { name, version, headers } = libraryInfo(library);
    return html`<li>
      ${icon(LibraryBig)}
      <div class="words">
        <strong>${name}</strong> ${version ? html`<small>${version}</small>` : nothing}
        <div class="headers">${headers.slice(0, 6).map((header) => this.#header(header))}</div>
      </div>
      ${
        this.editable
          ? html`<kulibin-icon-button .icon=${Trash} label=${t('app.libraryRemove', { name })}
              @click=${() => this.send('library-remove', { name: library.name })}></kulibin-icon-button>`
          : nothing
      }
    </li>`;
  }

  #header(header: string) {
    const line = `#include <${header}>`;
    if (!this.text || !this.editable) return html`<code>${line}</code>`;
    return html`<button class="button header" type="button" title=${t('app.libraryInclude')}
      @click=${() => this.send('library-include', { header })}>${icon(Plus)}${line}</button>`;
  }

  #add() {
    return html`<div class="drop">
      <button class="button brass" type="button" ?disabled=${this.busy} @click=${() => this.send('library-file')}>
        ${icon(FolderOpen)}${t('app.libraryChoose')}
      </button>
      <p class="soft">${t('app.libraryDrop')}</p>
    </div>`;
  }
}
customElements.define('kulibin-libraries', LibrariesDialog);
