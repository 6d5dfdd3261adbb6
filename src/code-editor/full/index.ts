/** The full editor, `<kulibin-full-editor>`; fetched only when asked for. */
export { FullEditor } from './full-editor.ts';
