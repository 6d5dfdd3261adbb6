/** What a C++ project needs beyond the view: the reference, the history of a text, its formatting, the sheet of keys. */
export { formatSketch } from './format/index.ts';
export type { Knowledge } from './language/index.ts';
export { libraryClasses, reference } from './reference/index.ts';
export { SketchView } from './sketch-view.ts';
export { TextHistory, type TextPast } from './text-history.ts';
export { printedKey, textKeys } from './text-keys.ts';
