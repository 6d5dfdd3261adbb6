import { type EditorState, type Extension, Prec, StateEffect, StateField } from '@codemirror/state';
import { EditorView, hoverTooltip, keymap, showTooltip, type Tooltip } from '@codemirror/view';
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
  const ask = (view: EditorView) =>
    view.dispatch({ effects: told.of(tooltip(view.state, view.state.selection.main.head)) });
  const leave = (view: EditorView): boolean => {
    if (view.state.field(asked) === null) return false;
    view.dispatch({ effects: told.of(null) });
    return true;
  };
  // By the places of the keys, so that a Russian keyboard has them, and apart from Shift with the same letter.
  let isBegun = false;
  const keydown = (event: KeyboardEvent, view: EditorView): boolean => {
    const isHeld = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    const isSecond = isBegun && isHeld && event.code === 'KeyI';
    if (!/^(?:Control|Meta)/.test(event.key)) isBegun = isHeld && event.code === 'KeyK';
    if (isSecond) ask(view);
    return isSecond || isBegun;
  };
  return [
    asked,
    hoverTooltip((view, at) => tooltip(view.state, at)),
    Prec.highest(EditorView.domEventHandlers({ keydown })),
    keymap.of([{ key: 'Escape', run: leave }]),
  ];
}
