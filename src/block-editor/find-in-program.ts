import type { BlockSvg, WorkspaceSvg } from 'blockly/core';
import { css, html } from 'lit';
import { Blockly, categories } from '../../blocks/index.ts';
import type { FindBar } from '../design/find-bar.ts';
import '../design/find-bar.ts';
import { KulibinElement } from '../design/index.ts';
import { t } from '../locale/index.ts';
import { type Findable, findables, fits, wordsOf } from './search/block-search.ts';

const mark = 'kulibin-found';

/** Looks for blocks of the program by what stands on them and by their synonyms. `find-close` comes through. */
export class FindInProgram extends KulibinElement {
  static override properties = {
    workspace: { attribute: false },
    _found: { state: true },
    _at: { state: true },
  };
  static override styles = css`
      :host {
        position: absolute;
        z-index: 75;
        top: var(--space-3);
        right: var(--space-4);
        width: 28rem;
        max-width: calc(100% - 2 * var(--space-3));
        padding: var(--space-1) var(--space-2);
        border: var(--stroke) solid var(--line);
        border-radius: var(--radius-card);
        background: var(--paper-raised);
        box-shadow: var(--shadow-high);
      }
    `;

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
      this.renderRoot.querySelector<FindBar>('kulibin-find-bar')?.focus();
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

  /** From the field to the block that was found. */
  #goBack(): void {
    const block = this._found[this._at];
    if (block !== undefined && !block.isDeadOrDying()) Blockly.getFocusManager().focusNode(block);
  }

  override render() {
    const { length } = this._found;
    return html`<kulibin-find-bar label=${t('blockEditor.find')} .count=${length} .at=${length === 0 ? 0 : this._at + 1}
      @find-query=${(event: CustomEvent<{ query: string }>) => this.#find(event.detail.query)}
      @find-step=${(event: CustomEvent<{ way: 1 | -1 }>) => this.#step(event.detail.way)}
      @find-close=${this.#goBack}></kulibin-find-bar>`;
  }
}
customElements.define('kulibin-find-in-program', FindInProgram);
