/**
 * The block editor, `<kulibin-block-editor>`: Blockly with our blocks, in our look. Imported when an editor is
 * first opened. May import `blocks/`, `src/boards`, `src/locale`, `src/design`, `src/browser`.
 */
export { BlockEditor } from './block-editor.ts';
export type { BlockWarning } from './block-notes.ts';
