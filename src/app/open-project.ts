import { saveFile } from '../browser/index.ts';
import { t } from '../locale/index.ts';
import { archivedSketch, folderName, packInWorker, sketchFolder } from '../project/disk.ts';
import { fileName, type SavedProgram, writeProjectFile } from '../project/index.ts';
import type { Desk } from './desk.ts';
import { librariesApart } from './libraries-apart.ts';
import type { Workshop } from './workshop.ts';
import './file-words.ts';

/** What of an open project can be saved as a file. */
export type SavedPart = 'project' | 'ino' | 'hex';

/** The open program as C++; undefined while its blocks have not become a sketch. */
export function sketchOf(workshop: Workshop): SavedProgram | undefined {
  const project = workshop.project.peek();
  const { name, board, libraries } = project;
  const files = project.kind === 'text' ? project.files : workshop.program.sketch.peek()?.sketch.files;
  return files && { name, board, libraries, files };
}

/** Gives the pupil a file made of the open project as it is now. */
export async function savePart(part: SavedPart, workshop: Workshop, desk: Desk): Promise<void> {
  const project = workshop.project.peek();
  if (part === 'project') {
    saveFile(fileName(project.name, '.kulibin'), writeProjectFile(project), 'application/json');
    return;
  }
  if (part === 'hex') {
    const compile = workshop.program.compile.peek();
    if (compile.state === 'ready')
      saveFile(fileName(project.name, '.hex'), compile.firmware.hex, 'text/plain');
    else desk.say({ text: t('fileTraffic.noFirmware') });
    return;
  }
  const program = sketchOf(workshop);
  if (program) await saveSketch(program, desk);
  else desk.say({ text: t('fileTraffic.noSketch') });
}

/** One tab as the file it is; several, or libraries with it, as a ZIP of what the Arduino IDE wants in a folder. */
async function saveSketch(program: SavedProgram, desk: Pick<Desk, 'say'>): Promise<void> {
  const folder = folderName(program);
  const [main, ...others] = sketchFolder(program, folder);
  if (main && others.length === 0) {
    saveFile(main.path, main.text, 'text/plain');
    return;
  }
  saveFile(`${folder}.zip`, await packInWorker(archivedSketch(program)), 'application/zip');
  const names = librariesApart(program);
  if (names !== '') desk.say({ text: t('fileTraffic.zippedLibraries', { names, folder }) });
}
