/** A second door of the room: programs as folders of the disk, and the worker that reads what was handed over. */
export { isNamed } from './library-info.ts';
export { openInWorker, packInWorker } from './open/in-worker.ts';
export { readPlatformio } from './open/platformio.ts';
export { knownOn, saveFolder } from './save-folder.ts';
export { archivedSketch, folderName, pathInSketchbook, sketchFolder } from './sketch-folder.ts';
