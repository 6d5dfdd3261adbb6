import { css, html, nothing, type PropertyValues } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { ChevronDown, ChevronUp } from 'lucide';
import { colourOfHue, type Level } from '../../blocks/index.ts';
import { controls, icon, KulibinElement, type SearchField } from '../design/index.ts';
import { language, t } from '../locale/index.ts';
import { allowedOf, type ChoiceDrawer, drawersOf, keptTypes } from './block-choice.ts';
import { blockFace, blockFaceStyles } from './block-face.ts';
import { drawerIconStyles } from './drawer-icon-styles.ts';
import { type Findable, findables, findBlocks } from './search/block-search.ts';
import { drawerIcons } from './toolbox-drawer.ts';

/**
 * A dialog in which a teacher says which blocks the toolbox of this program keeps. Sends `blocks-allow` {allowed}
 * (undefined: all) and the dialog's `dialog-close`.
 */
export class BlockChooser extends KulibinElement {
  static override properties = {
    open: { type: Boolean },
    level: {},
    allowed: { attribute: false },
    used: { attribute: false },
    _kept: { state: true },
    _unfolded: { state: true },
    _search: { state: true },
  };
  static override styles = [
    controls,
    blockFaceStyles,
    drawerIconStyles,
    css`
      .place {
        display: grid;
        gap: var(--space-4);
      }

      p,
      ul {
        margin: 0;
      }

      .soft {
        color: var(--ink-soft);
      }

      .all {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2);
      }

      .all p {
        flex: 1 1 12rem;
        font-weight: var(--weight-strong);
      }

      .drawers,
      .blocks {
        padding: 0;
        list-style: none;
      }

      .drawers > li {
        border-top: var(--stroke) solid var(--line);
      }

      .drawer {
        display: flex;
        align-items: center;
      }

      label {
        display: flex;
        flex: 1;
        align-items: center;
        gap: var(--space-3);
        min-width: 0;
        min-height: var(--touch);
        padding: var(--space-1) 0;
        cursor: pointer;
      }

      input {
        flex: none;
        width: var(--icon);
        height: var(--icon);
        margin: 0 var(--space-1);
        accent-color: var(--brass-text);
        cursor: inherit;
      }

      .name {
        font-weight: var(--weight-strong);
      }

      .count {
        margin: 0 var(--space-2) 0 auto;
        color: var(--ink-soft);
        font-size: var(--text-s);
        white-space: nowrap;
      }

      .blocks {
        padding: 0 0 var(--space-3) var(--space-6);
      }

      .blocks small {
        color: var(--ink-soft);
        font-size: var(--text-s);
      }

      .blocks label:has(:disabled) {
        cursor: default;
      }

      @media (max-width: 560px) {
        .blocks {
          padding-left: 0;
        }
      }
    `,
  ];

  declare open: boolean;
  declare level: Level;
  declare allowed: readonly string[] | undefined;
  /** The types of blocks that the program holds: they always stay. */
  declare used: ReadonlySet<string>;
  declare _kept: ReadonlySet<string>;
  /** The drawer whose blocks are shown. */
  declare _unfolded: string | undefined;
  declare _search: string;
  #drawers: readonly ChoiceDrawer[] = [];
  #findables: readonly Findable[] = [];

  constructor() {
    super();
    this.open = false;
    this.level = 'blocks';
    this.allowed = undefined;
    this.used = new Set();
    this._kept = new Set();
    this._unfolded = undefined;
    this._search = '';
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!this.open || !changed.has('open')) return;
    this.#drawers = drawersOf(this.level);
    this.#findables = findables(this.#drawers.map(({ category, blocks }) => ({ ...category, blocks })));
    this._kept = keptTypes(this.#drawers, this.allowed, this.used);
    this._unfolded = undefined;
    this._search = '';
  }

  #keep(blocks: ChoiceDrawer['blocks'], isKept: boolean): void {
    const kept = new Set(this._kept);
    for (const { type } of blocks) {
      if (isKept) kept.add(type);
      else if (!this.used.has(type)) kept.delete(type);
    }
    this._kept = kept;
  }

  #keepAll(isKept: boolean): void {
    this.#keep(
      this.#drawers.flatMap(({ blocks }) => blocks),
      isKept,
    );
  }

  #take(): void {
    const allowed = allowedOf(this._kept, this.level, this.allowed);
    this.send('blocks-allow', { allowed });
    this.send('dialog-close');
  }

  /** The drawers with what fits the search; all of them while nothing is searched. */
  get #shown(): readonly ChoiceDrawer[] {
    if (this._search.trim() === '') return this.#drawers;
    const found = new Set(findBlocks(this.#findables, this._search, this.#findables.length));
    return this.#drawers
      .map(({ category, blocks }) => ({ category, blocks: blocks.filter((entry) => found.has(entry)) }))
      .filter(({ blocks }) => blocks.length > 0);
  }

  override render() {
    return html`
      <kulibin-dialog ?open=${this.open} wide heading=${t('blockEditor.choiceTitle')}>
        ${this.open ? this.#choice() : nothing}
        <button slot="actions" class="button brass" type="button" @click=${this.#take}>${t('blockEditor.choiceTake')}</button>
      </kulibin-dialog>
    `;
  }

  #choice() {
    const shown = this.#shown;
    const all = this.#drawers.reduce((sum, { blocks }) => sum + blocks.length, 0);
    return html`<div class="place">
      <p class="soft">${t('blockEditor.choiceText')}</p>
      <kulibin-search-field label=${t('blockEditor.search')} .value=${this._search}
        @input=${(event: Event) => {
          this._search = (event.target as SearchField).value;
        }}></kulibin-search-field>
      <div class="all">
        <p role="status">${t('blockEditor.choiceCount', { count: this._kept.size, all })}</p>
        <button class="button" type="button" @click=${() => this.#keepAll(true)}>${t('blockEditor.choiceAll')}</button>
        <button class="button" type="button" @click=${() => this.#keepAll(false)}>${t('blockEditor.choiceUsed')}</button>
      </div>
      ${shown.length === 0 ? html`<p class="soft" role="status">${t('blockEditor.searchNone')}</p>` : nothing}
      <ul class="drawers">${shown.map((drawer) => this.#drawer(drawer))}</ul>
    </div>`;
  }

  #drawer({ category, blocks }: ChoiceDrawer) {
    const name = category.words[language.value];
    const isSearched = this._search.trim() !== '';
    const isUnfolded = isSearched || this._unfolded === category.id;
    const kept = blocks.filter(({ type }) => this._kept.has(type)).length;
    return html`<li style=${styleMap({ '--category': colourOfHue(category.hue) })}>
      <div class="drawer">
        <label>
          <input type="checkbox" .checked=${kept === blocks.length} .indeterminate=${kept > 0 && kept < blocks.length}
            @change=${() => this.#keep(blocks, kept < blocks.length)} />
          <span class="kulibin-drawer-icon">${icon(drawerIcons[category.icon] ?? [])}</span>
          <span class="name">${name}</span>
          <span class="count">${t('blockEditor.choiceOf', { count: kept, all: blocks.length })}</span>
        </label>
        ${
          isSearched
            ? nothing
            : html`<button class="button quiet round" type="button" aria-expanded=${isUnfolded}
                aria-label=${t('blockEditor.choiceUnfold', { drawer: name })}
                @click=${() => {
                  this._unfolded = isUnfolded ? undefined : category.id;
                }}>${icon(isUnfolded ? ChevronUp : ChevronDown)}</button>`
        }
      </div>
      ${isUnfolded ? html`<ul class="blocks">${blocks.map((entry) => this.#block(entry))}</ul>` : nothing}
    </li>`;
  }

  #block(entry: ChoiceDrawer['blocks'][number]) {
    const isUsed = this.used.has(entry.type);
    return html`<li><label>
      <input type="checkbox" .checked=${this._kept.has(entry.type)} ?disabled=${isUsed}
        @change=${(event: Event) => this.#keep([entry], (event.target as HTMLInputElement).checked)} />
      ${blockFace(entry, language.value)}
      ${isUsed ? html`<small>${t('blockEditor.choiceInProgram')}</small>` : nothing}
    </label></li>`;
  }
}
customElements.define('kulibin-block-chooser', BlockChooser);
