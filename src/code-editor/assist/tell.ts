import { type EditorState, type Extension, StateEffect, StateField } from '@codemirror/state';
import { type EditorView, hoverTooltip, keymap, showTooltip, type Tooltip } from '@codemirror/view';
import { language } from '../../locale/index.ts';
import { hoverAt } from '../language/index.ts';
import { type Desk, placeOf } from './desk.ts';
import { toldNode } from './told-node.ts';

const told = StateEffect.define<Tooltip | null>();

/** Asked for by the keyboard; it goes when the cursor does. */
const asked = StateField.define<Tooltip | null>({
  create: () => null,
  update(shown, { effects, docChanged, selection }) {
    const newest = effects.find((effect) => effect.is(told));
    if (newest?.is(told)) return newest.value;
    return docChanged || selection ? null : shown;
  },
  provide: (field) => showTooltip.from(field),
});

/** Tells of the word under the pointer, or by keys of the one at the cursor. */
export function telling(desk: Desk): Extension {
  const tooltip = (state: EditorState, at: number): Tooltip | null => {
    const file = { name: desk.fileName(), text: state.doc.toString() };
    const hover = hoverAt(desk.knowledge(), file, placeOf(state.doc, at), language.value);
    if (!hover) return null;
    const pos = state.doc.line(hover.name.line).from + hover.name.column - 1;
    return {
      pos,
      end: pos + hover.name.name.length,
      above: true,
      create: () => {
        const dom = toldNode(hover);
        dom.setAttribute('role', 'status');
        return { dom };
      },
    };
  };
  const ask = (view: EditorView): boolean => {
    view.dispatch({ effects: told.of(tooltip(view.state, view.state.selection.main.head)) });
    return true;
  };
  const leave = (view: EditorView): boolean => {
    if (view.state.field(asked) === null) return false;
    view.dispatch({ effects: told.of(null) });
    return true;
  };
  return [
    asked,
    hoverTooltip((view, at) => tooltip(view.state, at)),
    keymap.of([
      { key: 'Mod-k Mod-i', run: ask, preventDefault: true },
      { key: 'Escape', run: leave },
    ]),
  ];
}
