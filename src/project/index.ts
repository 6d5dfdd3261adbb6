/**
 * Projects: what a pupil can lose, and how it is kept. The model and its versions, IndexedDB, saving by
 * itself, the hold of one tab on one project, files in and out, whatever the ecosystem keeps programs and libraries in
 * (`open/`). What goes to a disk is fetched when it is asked for, by a door of its own: `disk.ts`. May import `boards`,
 * `browser`’s types, `locale`, the types of `sketch`, `compiler` and the blocks' kit, and how the compiler reads a
 * library's folder and what a sketch includes; touches no DOM.
 */
export { type Autosave, openAutosave, type SaveState } from './autosave.ts';
export { type Example, readExample } from './example.ts';
export { fileName } from './file-name.ts';
export { type Hold, type HoldState, holdProject } from './hold.ts';
export { levels, partNameLimit } from './kit-schema.ts';
export { type LibraryInfo, libraryInfo } from './library-info.ts';
export { withLibraries } from './library-set.ts';
export { fileCountLimit } from './open/file-count.ts';
export type { Asks, OpenChoice, Opened, OpenedProject } from './open/opened.ts';
export { continuedInBlocks, continuedInCpp, otherSide } from './other-side.ts';
export {
  type BlocksProject,
  copyOf,
  freeName,
  nameLimit,
  newBlocksProject,
  newProjectId,
  newTextProject,
  type Project,
  type ProjectKind,
  type ProjectSummary,
  projectVersion,
  readProject,
  type TextProject,
  tidyName,
} from './project.ts';
export { projectFileLimit, readProjectFile, writeProjectFile } from './project-file.ts';
export type { FolderLink } from './records.ts';
export { isFileName, isLaidOutForPlatformio } from './sketch-files.ts';
export type { SavedProgram } from './sketch-folder.ts';
export { openProjectStore, type ProjectStore } from './store.ts';
