/**
 * What an editor knows of the sketch: completion, hover, help with a call, definition, rename. Pure functions of the
 * text, the compiler's outline and the reference; both editors stand on them.
 */
export { type Completion, type Completions, completionsAt } from './completion.ts';
export { textsToFlash } from './flash-texts.ts';
export { type Hover, hoverAt } from './hover.ts';
export type { EditedFile, Knowledge, NameAt } from './names.ts';
export { definitionAt, type NamePlace, placesAt, type Renaming, renamed } from './rename.ts';
export { type Signature, type SignatureHelp, signatureAt } from './signature.ts';
