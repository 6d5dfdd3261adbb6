/**
 * Projects: what a pupil can lose, and how it is kept. The model and its versions, IndexedDB, saving by
 * itself, the hold of one tab on one project, files in and out, libraries out of ZIP files. May import `boards`, `locale`, the types of `sketch`,
 * `compiler` and the blocks' kit, and how the compiler reads a library's folder; touches no DOM.
 */
export { type Autosave, openAutosave, type SaveState } from './autosave.ts';
export { type Example, readExample } from './example.ts';
export { fileName } from './file-name.ts';
export { type Hold, type HoldState, holdProject } from './hold.ts';
export { levels, partNameLimit } from './kit-schema.ts';
export { type LibraryInfo, libraryInfo } from './library-info.ts';
export { withLibraries } from './library-set.ts';
export { continuedInBlocks, continuedInCpp, otherSide } from './other-side.ts';
export {
  type BlocksProject,
  copyOf,
  freeName,
  isFileName,
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
export { openProjectStore, type ProjectStore } from './store.ts';
