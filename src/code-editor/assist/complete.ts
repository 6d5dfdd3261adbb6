import {
  acceptCompletion,
  autocompletion,
  type CompletionContext,
  type CompletionResult,
  pickedCompletion,
  type Completion as Suggestion,
  selectedCompletion,
} from '@codemirror/autocomplete';
import { type Extension, Prec } from '@codemirror/state';
import { type Command, type EditorView, keymap, type Rect } from '@codemirror/view';
import { language } from '../../locale/index.ts';
import { type Completion, completionsAt } from '../language/index.ts';
import { type Desk, placeOf } from './desk.ts';
import { toldNode } from './told-node.ts';

/** The signs of CodeMirror for the kinds of names. */
const signs: Readonly<Record<Completion['kind'], string>> = {
  function: 'function',
  method: 'method',
  variable: 'variable',
  constant: 'constant',
  class: 'class',
  keyword: 'keyword',
  header: 'text',
  pin: 'constant',
};

/** What stands left of the cursor when words are suggested unasked: the beginning of one, or what a member follows. */
const invites = /[\p{L}_][\p{L}\p{N}_]*$|\.$|->$|::$|#\s*include\s*[<"][\w./]*$/u;

export function completing(desk: Desk): Extension {
  const suggest = ({ state, pos, explicit }: CompletionContext): CompletionResult | null => {
    const line = state.doc.lineAt(pos);
    if (!explicit && !invites.test(line.text.slice(0, pos - line.from))) return null;
    const file = { name: desk.fileName(), text: state.doc.toString() };
    const found = completionsAt(desk.knowledge(), file, placeOf(state.doc, pos), language.value);
    if (!found || found.options.length === 0) return null;
    return {
      from: line.from + found.from - 1,
      options: found.options.map(suggestion),
      validFor: /^[\p{L}_][\p{L}\p{N}_]*$/u,
    };
  };
  return [
    autocompletion({ override: [suggest], interactionDelay, maxRenderedOptions: 50, positionInfo: beside }),
    Prec.high(keymap.of([{ key: 'Tab', run: take }])),
  ];
}

/** A list that has been there for less takes no key: an Enter was meant for the text, ms. */
const interactionDelay = 75;

/** A Tab behind a half-written word is always meant for the list: where it comes too soon for it, it waits. */
const take: Command = (view) => {
  if (acceptCompletion(view)) return true;
  if (selectedCompletion(view.state) === null) return false;
  setTimeout(() => acceptCompletion(view), interactionDelay);
  return true;
};

/**
 * What is told of a word stands beside the list, or under it where there is no room. Over it are the line that is being
 * written and what its call takes: rather than upon those it is not shown.
 */
function beside(
  _view: EditorView,
  list: Rect,
  option: Rect,
  info: Rect,
  space: Rect,
): { style: string; class: string } {
  const width = info.right - info.left;
  const height = info.bottom - info.top;
  if (space.right - list.right >= width) {
    const top = Math.max(0, Math.min(option.top, space.bottom - height) - list.top);
    return { style: `top: ${top}px`, class: 'cm-completionInfo-right' };
  }
  const isRoom = space.bottom - list.bottom >= height;
  const place = `top: ${list.bottom - list.top}px; left: 0; max-width: ${space.right - list.left}px`;
  return {
    style: isRoom ? place : `${place}; visibility: hidden`,
    class: 'cm-completionInfo-right-narrow',
  };
}

function suggestion(option: Completion, order: number): Suggestion {
  const { label, kind, detail, words, example } = option;
  return {
    label,
    type: signs[kind],
    // What stands nearest comes first among those that fit as well.
    sortText: String(order).padStart(5, '0'),
    apply: (view, picked, from, to) => put(view, picked, option, from, to),
    ...((detail || words) && {
      info: () => toldNode({ declaration: detail ?? label, words, example }),
    }),
  };
}

/** With brackets where it is called, unless they are there already; the cursor stays between those that take values. */
function put(
  view: EditorView,
  picked: Suggestion,
  { label, call }: Completion,
  from: number,
  to: number,
): void {
  const isCalled = call !== undefined && view.state.sliceDoc(to, to + 1) !== '(';
  const insert = isCalled ? `${label}()` : label;
  const back = isCalled && call === 'values' ? 1 : 0;
  view.dispatch({
    changes: { from, to, insert },
    selection: { anchor: from + insert.length - back },
    userEvent: 'input.complete',
    annotations: pickedCompletion.of(picked),
  });
}
