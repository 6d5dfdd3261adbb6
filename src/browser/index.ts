/**
 * What a browser does for any room that has a page: keeps a choice for the next visit, hands a file over and takes files and folders,
 * opens something once, puts off what can wait. Knows nothing of Kulibin and imports no other room.
 * `disk-folder.ts`, which few need, is a door of its own.
 */

export { pickFile, saveFile } from './files.ts';
export { type FolderHandle, mayWrite, pickDiskFolder, writesFolders } from './folder-access.ts';
export {
  droppedFiles,
  filesOf,
  type Handed,
  type HandedFile,
  pickFiles,
  pickFolder,
  picksFolders,
} from './handed-files.ts';
export { keep, kept, keptValues } from './kept.ts';
export { once } from './once.ts';
export { openUnhurried, type Unhurried } from './unhurried.ts';
