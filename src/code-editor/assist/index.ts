/** What helps while C++ is written in the light editor; fetched when a text that may be changed is opened. */
import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { type Extension, Prec } from '@codemirror/state';
import { type EditorView, keymap, tooltips } from '@codemirror/view';
import { tellingCalls } from './call.ts';
import { completing } from './complete.ts';
import type { Desk } from './desk.ts';
import { assistLook } from './look.ts';
import { telling } from './tell.ts';

export type { Desk } from './desk.ts';

/** Closing brackets come by themselves, words are suggested, and words and the call being written are told of. */
export function assisting(desk: Desk): Extension {
  return [
    closeBrackets(),
    Prec.high(keymap.of(closeBracketsKeymap)),
    // Over the text and nothing else: beside it they would be cut off or hide the tools.
    tooltips({ tooltipSpace: (view: EditorView) => view.scrollDOM.getBoundingClientRect() }),
    completing(desk),
    telling(desk),
    tellingCalls(desk),
    assistLook,
  ];
}
