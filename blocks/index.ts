/**
 * The block language: each block whole in its category's file (shape, words in both languages, C++), a
 * category a file. Adding a block is adding one entry; adding a category is adding a file and its line in
 * `categories.ts`. May import `src/boards` and the types of `src/locale`; touches no DOM.
 */
export { Blockly } from './blockly.ts';
export { categories, entryOf } from './categories.ts';
export { colourOfHue, darker, whiteContrast } from './colour.ts';
export { type Conflict, type ConflictCode, conflictDetails, conflictsOf, type Mend } from './conflicts.ts';
export { type GeneratedSketch, generateSketch } from './cpp/generate.ts';
export { functionBlocks } from './cpp/routines.ts';
export { defineBlocks } from './define.ts';
export type { BlockEntry, BlockState, Category, Check, Gap, Level, PinTalent } from './entry.ts';
export { callOfDefinition, shadowFor } from './function-shape.ts';
export {
  completeKit,
  emptyKit,
  type Kit,
  type KitPart,
  newKitPart,
  nextPartId,
  partNumberOf,
  partTypeOf,
  withChange,
} from './kit.ts';
export { newWorkspace } from './new-workspace.ts';
export { PartField, partLabel } from './part-field.ts';
export { partById, parts } from './parts/index.ts';
export type { Part, PartLeg, PartSetting, PartWords } from './parts/part.ts';
export { PinField } from './pin-field.ts';
export { pinsWith } from './pins-of-board.ts';
export { type Misplacement, misplacement } from './placement.ts';
export { type BlockSetting, blockSetting, setBlockSetting } from './setting.ts';
export { colourStyle } from './shape.ts';
export {
  customDrawer,
  isAllowed,
  mostOfEach,
  type Offer,
  offeredBlocks,
  toolbox,
  toolboxBlocks,
} from './toolbox.ts';
