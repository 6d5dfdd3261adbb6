import type { utils } from 'blockly/core';
import { Search } from 'lucide';
import {
  Blockly,
  blockSetting,
  categories,
  type Offer,
  offeredBlocks,
  toolboxBlocks,
} from '../../../blocks/index.ts';
import { t } from '../../locale/index.ts';
import { drawing } from '../toolbox-drawer.ts';
import { type Findable, findables, findBlocks } from './block-search.ts';

/** The kind by which a toolbox's JSON names the search. */
export const searchKind = 'kulibin_search';
export const searchField = 'kulibin-search-field';

/**
 * The first row of the toolbox: a field to type in, and the blocks found in the drawer beside it. Arrow down or
 * Enter goes to what was found, Escape empties the field and then leaves it.
 */
export class SearchDrawer extends Blockly.ToolboxCategory {
  #field: HTMLInputElement | undefined;
  #among: readonly Findable[] | undefined;

  /** The focus manager finds a drawer by the id of what has the focus: here the field itself. */
  override getId(): string {
    return searchField;
  }

  override getFocusableElement(): HTMLElement {
    const field = this.#field;
    if (field === undefined) throw new Error('the search has not been drawn yet');
    return field;
  }

  override getClickTarget(): Element {
    return this.getFocusableElement();
  }

  override onNodeFocus(): void {
    super.onNodeFocus();
    this.#find();
  }

  protected override createDom_(): HTMLDivElement {
    const row = super.createDom_();
    // The field alone is what the toolbox and the focus manager know by the id.
    row.removeAttribute('id');
    row.removeAttribute('aria-labelledby');
    row.setAttribute('aria-label', t('blockEditor.searchLabel'));
    const field = document.createElement('input');
    field.id = searchField;
    field.type = 'search';
    field.className = 'kulibin-search';
    field.autocomplete = 'off';
    field.spellcheck = false;
    field.placeholder = t('blockEditor.search');
    field.setAttribute('aria-label', t('blockEditor.searchLabel'));
    field.setAttribute('aria-keyshortcuts', '/');
    // The toolbox would take a second press for “close the drawer”.
    field.addEventListener('pointerdown', (event) => event.stopPropagation());
    field.addEventListener('input', () => this.#find());
    field.addEventListener('keydown', (event) => this.#press(event));
    for (const change of ['focus', 'blur'] as const) {
      // On a narrow screen the field grows while it is used, and the toolbox with it.
      field.addEventListener(change, () => requestAnimationFrame(() => Blockly.svgResize(this.workspace_)));
    }
    this.#field = field;
    this.rowContents_?.replaceChildren(drawing(Search), field);
    this.rowDiv_?.classList.add('kulibin-search-row');
    if (this.rowContents_ !== null) this.rowContents_.style.pointerEvents = 'auto';
    return row;
  }

  #press(event: KeyboardEvent): void {
    const field = this.#field;
    if (field === undefined) return;
    const navigator = this.parentToolbox_.getNavigator();
    const manager = Blockly.getFocusManager();
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      const next = this.#foundAny
        ? navigator.getInNode(this)
        : event.key === 'ArrowDown'
          ? navigator.getNextNode(this)
          : null;
      if (next) {
        Blockly.keyboardNavigationController.setIsActive(true);
        manager.focusNode(next);
      }
    } else if (event.key === 'Escape' && field.value !== '') {
      field.value = '';
      this.#find();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** The toolbox says what is on offer at its level: `{ kind: 'kulibin_search', offer }`. */
  get #offer(): Offer {
    return (Reflect.get(this.toolboxItemDef_, 'offer') ?? {}) as Offer;
  }

  get #foundAny(): boolean {
    return Array.isArray(this.flyoutItems_) && this.flyoutItems_.some((item) => item.kind === 'block');
  }

  #find(): void {
    const query = this.#field?.value ?? '';
    this.#among ??= findables(
      categories.map((category) => ({ ...category, blocks: offeredBlocks(category, this.#offer) })),
    );
    const found = findBlocks(this.#among, query);
    const { language } = blockSetting(this.workspace_);
    const blocks = found.flatMap((entry) =>
      toolboxBlocks(entry, language),
    ) as utils.toolbox.FlyoutItemInfoArray;
    const said =
      query.trim() === ''
        ? t('blockEditor.searchHint')
        : found.length > 0
          ? undefined
          : t('blockEditor.searchNone');
    this.flyoutItems_ = said === undefined ? blocks : [{ kind: 'label', text: said }];
    Blockly.utils.aria.announceDynamicAriaState(
      said ?? t('blockEditor.searchFound', { count: found.length }),
    );
    if (this.parentToolbox_.getSelectedItem() === this) this.parentToolbox_.refreshSelection();
  }
}

/** Makes Blockly build the search where a toolbox names it. */
export function registerSearch(): void {
  Blockly.registry.register(Blockly.registry.Type.TOOLBOX_ITEM, searchKind, SearchDrawer, true);
}
