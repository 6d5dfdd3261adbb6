import {
  closeSearchPanel,
  findNext,
  findPrevious,
  getSearchQuery,
  replaceAll,
  replaceNext,
  SearchQuery,
  setSearchQuery,
} from '@codemirror/search';
import { EditorView, type Panel, type ViewUpdate } from '@codemirror/view';
import { css, html, nothing, type TemplateResult } from 'lit';
import { CaseSensitive, Replace, ReplaceAll, WholeWord } from 'lucide';
import type { FindBar } from '../../design/find-bar.ts';
import '../../design/find-bar.ts';
import { controls, icon, KulibinElement, Narrow } from '../../design/index.ts';
import { t } from '../../locale/index.ts';
import { type Found, foundIn } from './found-in.ts';

const nothingFound: Found = { count: 0, at: 0, more: false };

/** The panel over a text in which one looks for words and, where the text may be changed, replaces them. */
export class FindPanel extends KulibinElement {
  static override properties = {
    view: { attribute: false },
    replacing: { type: Boolean },
    _query: { state: true },
    _found: { state: true },
  };
  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-1);
        padding: var(--space-1) var(--space-2);
        font: var(--weight) var(--text) var(--font);
      }

      form {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-1);
      }

      .field {
        flex: 1;
        min-width: 6rem;
        width: 14rem;
      }

      /* On a phone: what is looked for in one row, all that concerns it in the next. */
      @media (max-width: 480px) {
        form {
          flex-wrap: nowrap;
        }
      }
    `,
  ];

  declare view: EditorView | undefined;
  /** The row with what comes in place of the found words is there. */
  declare replacing: boolean;
  declare _query: SearchQuery;
  declare _found: Found;
  readonly #narrow = new Narrow(this);

  constructor() {
    super();
    this.replacing = false;
    this._query = new SearchQuery({ search: '' });
    this._found = nothingFound;
  }

  override focus(): void {
    this.#bar?.focus();
  }

  /** Marks what is in the field. Asked for by CodeMirror when the panel opens, and again by the key that opened it. */
  select(): void {
    void this.updateComplete.then(() => {
      this.#bar?.focus();
      this.#bar?.select();
    });
  }

  /** Takes up what happened to the text: other words to look for, another place in it. */
  follow(update: ViewUpdate): void {
    const query = getSearchQuery(update.state);
    if (query.eq(this._query) && !update.docChanged && !update.selectionSet) return;
    this._query = query;
    this._found = foundIn(update.state, query);
  }

  /** Takes up a panel's first query. */
  open(view: EditorView): void {
    this.view = view;
    this._query = getSearchQuery(view.state);
    this._found = foundIn(view.state, this._query);
  }

  get #bar(): FindBar | null {
    return this.renderRoot.querySelector<FindBar>('kulibin-find-bar');
  }

  get #canReplace(): boolean {
    return this.view?.state.readOnly === false;
  }

  #ask(change: Partial<SearchQuery>): void {
    const { search, replace, caseSensitive, wholeWord } = { ...this._query, ...change };
    const query = new SearchQuery({ search, replace, caseSensitive, wholeWord, literal: true });
    this.view?.dispatch({ effects: setSearchQuery.of(query) });
  }

  /** Shows the first place from the cursor on while the words are still being typed. */
  #look(search: string): void {
    this.#ask({ search });
    const { view } = this;
    const { from } = view?.state.selection.main ?? { from: 0 };
    if (!view || !this._query.valid) return;
    const ahead = this._query.getCursor(view.state, from).next();
    const first = ahead.done ? this._query.getCursor(view.state).next() : ahead;
    if (first.done) return;
    const { value } = first;
    const selection = { anchor: value.from, head: value.to };
    view.dispatch({ selection, effects: EditorView.scrollIntoView(value.from, { y: 'center' }) });
  }

  /** The editor's own keys go on working in the fields. */
  readonly #key = (event: KeyboardEvent) => {
    const { view } = this;
    if (!view) return;
    const isHeld = event.ctrlKey || event.metaKey;
    if (event.key === 'Escape') closeSearchPanel(view);
    else if (event.code === 'F3') (event.shiftKey ? findPrevious : findNext)(view);
    else if (isHeld && event.code === 'KeyF' && !event.altKey) this.select();
    else if (isHeld && event.code === 'KeyH' && this.#canReplace) this.replacing = true;
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', this.#key, { capture: true });
  }

  override render() {
    const { view, _query: query, _found: found } = this;
    if (!view) return nothing;
    const toggle = (sign: typeof Replace, label: string, pressed: boolean, press: () => void) =>
      html`<kulibin-icon-button .icon=${sign} label=${label} .pressed=${pressed} @click=${press}></kulibin-icon-button>`;
    const exactness = html`
      ${toggle(CaseSensitive, t('codeEditor.findCase'), query.caseSensitive, () => this.#ask({ caseSensitive: !query.caseSensitive }))}
      ${toggle(WholeWord, t('codeEditor.findWord'), query.wholeWord, () => this.#ask({ wholeWord: !query.wholeWord }))}`;
    const canReplace = this.#canReplace;
    const isNarrow = this.#narrow.holds;
    return html`
      <kulibin-find-bar label=${t('codeEditor.find')} .query=${query.search} .count=${found.count} .at=${found.at} .more=${found.more}
        @find-query=${(event: CustomEvent<{ query: string }>) => this.#look(event.detail.query)}
        @find-step=${(event: CustomEvent<{ way: 1 | -1 }>) => (event.detail.way === 1 ? findNext : findPrevious)(view)}
        @find-close=${() => closeSearchPanel(view)}>
        ${canReplace && !(isNarrow && this.replacing) ? exactness : nothing}
        ${
          canReplace
            ? toggle(Replace, t('codeEditor.replaceRow'), this.replacing, () => {
                this.replacing = !this.replacing;
              })
            : nothing
        }
      </kulibin-find-bar>
      ${this.replacing && canReplace ? this.#replaceRow(view, isNarrow ? exactness : nothing) : nothing}
    `;
  }

  #replaceRow(view: EditorView, more: TemplateResult | typeof nothing) {
    const isNarrow = this.#narrow.holds;
    return html`<form @submit=${(event: Event) => {
      event.preventDefault();
      replaceNext(view);
    }} @keydown=${(event: KeyboardEvent) => event.stopPropagation()}>
      ${isNarrow ? nothing : icon(Replace)}
      <input class="field" type="text" aria-label=${t('codeEditor.replaceWith')} placeholder=${t('codeEditor.replaceWith')}
        autocomplete="off" spellcheck="false" .value=${this._query.replace}
        @input=${(event: Event) => this.#ask({ replace: (event.target as HTMLInputElement).value })}>
      ${more}
      ${
        isNarrow
          ? html`<kulibin-icon-button .icon=${Replace} label=${t('codeEditor.replace')} @click=${() => replaceNext(view)}></kulibin-icon-button>
            <kulibin-icon-button .icon=${ReplaceAll} label=${t('codeEditor.replaceAll')} @click=${() => replaceAll(view)}></kulibin-icon-button>`
          : html`<button class="button" type="submit">${t('codeEditor.replace')}</button>
            <button class="button" type="button" @click=${() => replaceAll(view)}>${t('codeEditor.replaceAll')}</button>`
      }
    </form>`;
  }
}
customElements.define('kulibin-find-panel', FindPanel);

/** The panel as CodeMirror takes it. */
export function createFindPanel(view: EditorView): Panel {
  const dom = document.createElement('div');
  const panel = new FindPanel();
  // By this CodeMirror knows where to put the cursor.
  panel.setAttribute('main-field', 'true');
  panel.open(view);
  dom.append(panel);
  return { dom, top: true, mount: () => panel.select(), update: (update) => panel.follow(update) };
}
