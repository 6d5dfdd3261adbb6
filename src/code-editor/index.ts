/**
 * The C++ view, `<kulibin-sketch-view>`: CodeMirror in our look, to read a sketch made from blocks or to write one.
 * Imported when first shown; what only writing needs is in `writing.ts`, the full editor in `full/`. May import
 * `src/compiler`'s and `src/sketch`'s types, `src/firmware`, `src/locale`, `src/design`.
 */
export { SketchView } from './sketch-view.ts';
