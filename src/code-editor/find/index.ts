/** Find and replace in the light editor; fetched when first asked for. */
import { findNext, findPrevious, openSearchPanel, search } from '@codemirror/search';
import { type Extension, Prec } from '@codemirror/state';
import { type EditorView, keymap } from '@codemirror/view';
import { createFindPanel, type FindPanel } from './find-panel.ts';

/** What a text needs so that it can be searched. */
export const finding: Extension = [
  search({ top: true, literal: true, createPanel: createFindPanel }),
  Prec.high(
    keymap.of([
      { key: 'F3', run: findNext, shift: findPrevious, preventDefault: true },
      { key: 'Mod-g', run: findNext, shift: findPrevious, preventDefault: true },
    ]),
  ),
];

/** Opens the panel over the text, with what is selected there; with `replacing`, what can be put in its place too. */
export function openFind(view: EditorView, replacing: boolean): void {
  openSearchPanel(view);
  const panel = view.dom.querySelector<FindPanel>('kulibin-find-panel');
  if (replacing && panel) panel.replacing = true;
}
