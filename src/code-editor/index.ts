/**
 * The C++ view, `<kulibin-sketch-view>`: CodeMirror in our look, to read a sketch made from blocks or to write
 * one. Imported when first shown. May import `src/compiler`'s and `src/sketch`'s types, `src/locale`,
 * `src/design`.
 */
export { SketchView } from './sketch-view.ts';
