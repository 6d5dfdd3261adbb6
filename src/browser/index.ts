/**
 * What a browser does for any room that has a page: keeps a choice for the next visit, hands a file over and takes files and folders,
 * opens something once. Knows nothing of Kulibin and imports no other room.
 */
export { pickFile, saveFile } from './files.ts';
export { droppedFiles, type HandedFile, pickFiles, pickFolder, picksFolders } from './handed-files.ts';
export { keep, kept, keptValues } from './kept.ts';
export { once } from './once.ts';
