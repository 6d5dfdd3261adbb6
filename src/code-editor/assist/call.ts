import {
  type EditorState,
  type Extension,
  type StateCommand,
  StateEffect,
  StateField,
  type Transaction,
} from '@codemirror/state';
import { EditorView, keymap, type Rect, showTooltip, type Tooltip, type TooltipView } from '@codemirror/view';
import { language } from '../../locale/index.ts';
import { type SignatureHelp, signatureAt } from '../language/index.ts';
import { callNodes } from './call-nodes.ts';
import { type Desk, placeOf } from './desk.ts';

const wish = StateEffect.define<'ask' | 'leave'>();

/** What the call at the cursor takes; null while nothing is told of it. */
export type CallField = StateField<SignatureHelp | null>;

/**
 * What the call at the cursor takes, from `(` or `,` on or when it is asked for. It is gone when the cursor leaves the
 * call, and by Escape until the next comma.
 */
export function callField(desk: Desk): CallField {
  const callAt = (state: EditorState): SignatureHelp | null => {
    const { main } = state.selection;
    if (!main.empty) return null;
    const file = { name: desk.fileName(), text: state.doc.toString() };
    return signatureAt(desk.knowledge(), file, placeOf(state.doc, main.head), language.value) ?? null;
  };
  return StateField.define<SignatureHelp | null>({
    create: () => null,
    update(shown, transaction) {
      const wished = transaction.effects.find((effect) => effect.is(wish))?.value;
      if (wished === 'leave') return null;
      const isMoved = transaction.docChanged || transaction.selection !== undefined;
      const isWanted = wished === 'ask' || opensCall(transaction) || (shown !== null && isMoved);
      return isWanted ? callAt(transaction.state) : shown;
    },
    provide: (field) => {
      // One function for all, so that the tooltip stays where it is and only its words change.
      const create = (view: EditorView) => callView(view, field);
      return showTooltip.compute([field, 'selection'], (state) => tooltip(state, state.field(field), create));
    },
  });
}

/** Tells what goes between the brackets of the call at the cursor. */
export function tellingCalls(desk: Desk): Extension {
  const field = callField(desk);
  return [
    field,
    EditorView.focusChangeEffect.of((_state, isFocused) => (isFocused ? null : wish.of('leave'))),
    keymap.of([
      { key: 'Mod-Shift-Space', run: askOfCall, preventDefault: true },
      { key: 'Escape', run: (view) => view.state.field(field) !== null && leaveCall(view) },
    ]),
  ];
}

/** Asks what the call at the cursor takes. */
export const askOfCall = wishing('ask');

/** Takes away what is told of the call. */
export const leaveCall = wishing('leave');

function wishing(what: 'ask' | 'leave'): StateCommand {
  return ({ state, dispatch }) => {
    dispatch(state.update({ effects: wish.of(what) }));
    return true;
  };
}

/** Whether a person has just opened a bracket or begun the next value, by keys or by a suggestion. */
function opensCall(transaction: Transaction): boolean {
  if (!transaction.docChanged || !transaction.isUserEvent('input')) return false;
  const { doc, selection } = transaction.state;
  return /[(,]/.test(doc.sliceString(selection.main.head - 1, selection.main.head));
}

/** Over the name of the function, where that is on the cursor's line. */
function tooltip(state: EditorState, call: SignatureHelp | null, create: Tooltip['create']): Tooltip | null {
  if (!call) return null;
  const line = state.doc.lineAt(state.selection.main.head);
  const { opens } = call;
  const pos = opens.line === line.number ? line.from + opens.column - 1 : line.from;
  return { pos, above: true, create };
}

function callView(view: EditorView, field: CallField): TooltipView {
  const dom = document.createElement('div');
  dom.className = 'cm-told cm-call';
  const show = (call: SignatureHelp | null) => call && dom.replaceChildren(...callNodes(call));
  show(view.state.field(field));
  return {
    dom,
    update({ state, startState }) {
      const call = state.field(field);
      if (call !== startState.field(field)) show(call);
    },
    getCoords: (pos) => aroundLine(view, pos),
  };
}

/** All rows of the cursor's line, be it a long one that takes several: none is to be covered. */
function aroundLine(view: EditorView, pos: number): Rect {
  const { left = 0, right = 0 } = view.coordsAtPos(pos) ?? {};
  const { top, bottom } = view.lineBlockAt(view.state.selection.main.head);
  return { left, right, top: view.documentTop + top, bottom: view.documentTop + bottom };
}
