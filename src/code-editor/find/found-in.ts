import type { SearchQuery } from '@codemirror/search';
import type { EditorState } from '@codemirror/state';

/** More places than this are not counted. */
const most = 999;

/** In how many places of a text some words were found. */
export interface Found {
  readonly count: number;
  /** Which of them is selected, from 1; 0 where none is. */
  readonly at: number;
  /** There are more than `count`. */
  readonly more: boolean;
}

/** Counts the places of a query in a text. */
export function foundIn(state: EditorState, query: SearchQuery): Found {
  const { main } = state.selection;
  let [count, at] = [0, 0];
  if (!query.valid) return { count, at, more: false };
  const places = query.getCursor(state);
  for (let place = places.next(); !place.done; place = places.next()) {
    if (count === most) return { count, at, more: true };
    count += 1;
    if (place.value.from === main.from && place.value.to === main.to) at = count;
  }
  return { count, at, more: false };
}
