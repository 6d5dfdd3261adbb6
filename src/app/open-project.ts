import { saveFile } from '../browser/index.ts';
import { t } from '../locale/index.ts';
import { fileName, writeProjectFile } from '../project/index.ts';
import type { Desk } from './desk.ts';
import type { Workshop } from './workshop.ts';

/** What of an open project can be saved as a file. */
export type SavedPart = 'project' | 'ino' | 'hex';

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
    else desk.say({ text: t('app.noFirmware') });
    return;
  }
  const files =
    project.kind === 'text' ? project.files : (workshop.program.sketch.peek()?.sketch.files ?? []);
  for (const [index, file] of files.entries()) {
    // The main tab takes the project's name, as the Arduino IDE wants it; the others keep theirs.
    saveFile(index === 0 ? fileName(project.name, '.ino') : file.name, file.text, 'text/plain');
  }
}
