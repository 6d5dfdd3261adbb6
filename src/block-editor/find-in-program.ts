import type { BlockSvg, WorkspaceSvg } from 'blockly/core';
import { css, html, nothing } from 'lit';
import { ChevronDown, ChevronUp, Search, X } from 'lucide';
import { Blockly, categories } from '../../blocks/index.ts';
import { controls, icon, KulibinElement } from '../design/index.ts';
import { t } from '../locale/index.ts';
import { type Findable, findables, fits, wordsOf } from './search/block-search.ts';

const mark = 'kulibin-found';

/** Looks for blocks of the program by what stands on them and by their synonyms. Sends `find-close`. */
export class FindInProgram extends KulibinElement {
  static override properties = {
    workspace: { attribute: false },
    _found: { state: true },
    _at: { state: true },
  };
  static override styles = [
    controls,
    css`
      form {
        position: absolute;
        z-index: 75;
        top: var(--space-3);
        right: var(--space-4);
        display: flex;
        align-items: center;
        gap: var(--space-1);
        max-width: calc(100% - 2 * var(--space-3));
        padding: var(--space-1) var(--space-2);
        border: var(--stroke) solid var(--line);
        border-radius: var(--radius-card);
        background: var(--paper-raised);
        color: var(--ink);
        box-shadow: var(--shadow-high);
      }

      input {
        flex: 1;
        min-width: 6rem;
        width: 14rem;
        min-height: var(--touch);
        border: 0;
        border-radius: var(--radius);
        background: transparent;
        color: inherit;
        font: inherit;
      }

      input::placeholder {
        color: var(--ink-soft);
        opacity: 1;
      }

      output {
        min-width: 3.5rem;
        color: var(--ink-soft);
        text-align: center;
        white-space: nowrap;
      }
    `,
  ];

  declare workspace: WorkspaceSvg | undefined;
  declare _found: readonly BlockSvg[];
  declare _at: number;
  readonly #byType: ReadonlyMap<string, Findable> = new Map(
    findables(categories).map((findable) => [findable.entry.type, findable]),
  );

  constructor() {
    super();
    this._found = [];
    this._at = 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.updateComplete.then(() => {
      // An open drawer would lie over what is found.
      this.workspace?.hideChaff();
      this.renderRoot.querySelector('input')?.focus();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unmark();
  }

  #find(query: string): void {
    this.#unmark();
    const blocks = this.workspace?.getAllBlocks(true) ?? [];
    this._found = wordsOf(query).length === 0 ? [] : blocks.filter((block) => this.#isMeant(block, query));
    for (const block of this._found) block.addClass(mark);
    this._at = 0;
    this.#show();
  }

  #isMeant(block: BlockSvg, query: string): boolean {
    // A value that stands in a gap at first is part of the block around it.
    if (block.isShadow()) return false;
    const shown = block.inputList.flatMap((input) =>
      input.fieldRow.flatMap((field) => wordsOf(field.getText())),
    );
    const inside = block
      .getChildren(false)
      .filter((child) => child.isShadow())
      .flatMap((child) => wordsOf(child.toString()));
    const known = this.#byType.get(block.type);
    return fits(query, [...shown, ...inside, ...(known?.own ?? [])]);
  }

  #unmark(): void {
    for (const block of this._found) if (!block.isDeadOrDying()) block.removeClass(mark);
  }

  #step(way: 1 | -1): void {
    const { length } = this._found;
    if (length === 0) return;
    this._at = (this._at + way + length) % length;
    this.#show();
  }

  #show(): void {
    const block = this._found[this._at];
    if (block === undefined || block.isDeadOrDying()) return;
    this.workspace?.centerOnBlock(block.id, true);
    Blockly.common.setSelected(block);
  }

  #close(): void {
    const block = this._found[this._at];
    this.send('find-close');
    if (block !== undefined && !block.isDeadOrDying()) Blockly.getFocusManager().focusNode(block);
  }

  override render() {
    const { length } = this._found;
    return html`
      <form role="search" @submit=${(event: Event) => {
        event.preventDefault();
        this.#step(1);
      }} @keydown=${(event: KeyboardEvent) => {
        event.stopPropagation();
        if (event.key === 'Escape') this.#close();
        if (event.key === 'Enter' && event.shiftKey) {
          event.preventDefault();
          this.#step(-1);
        }
      }}>
        ${icon(Search)}
        <input type="text" aria-label=${t('blockEditor.find')} placeholder=${t('blockEditor.find')} autocomplete="off"
          @input=${(event: Event) => this.#find((event.target as HTMLInputElement).value)}>
        <output aria-live="polite">${length === 0 ? nothing : `${this._at + 1} / ${length}`}</output>
        <kulibin-icon-button .icon=${ChevronUp} label=${t('blockEditor.findPrevious')} ?disabled=${length < 2}
          @click=${() => this.#step(-1)}></kulibin-icon-button>
        <kulibin-icon-button .icon=${ChevronDown} label=${t('blockEditor.findNext')} ?disabled=${length < 2}
          @click=${() => this.#step(1)}></kulibin-icon-button>
        <kulibin-icon-button .icon=${X} label=${t('blockEditor.findClose')} @click=${this.#close}></kulibin-icon-button>
      </form>
    `;
  }
}
customElements.define('kulibin-find-in-program', FindInProgram);
