import type { BoardId } from '../boards/index.ts';
import { t } from '../locale/index.ts';
import {
  freeName,
  newBlocksProject,
  newTextProject,
  type Project,
  type ProjectKind,
} from '../project/index.ts';
import { newWorkspace } from '../sketch/index.ts';
import { textPicture } from './text-picture.ts';

/** A new project of a kind under the first free name, with what a beginner needs to see in it. */
export function newProject(kind: ProjectKind, board: BoardId, taken: readonly string[]): Project {
  if (kind === 'blocks') {
    const name = freeName(t('project.blocksName'), taken);
    return newBlocksProject(name, board, newWorkspace());
  }
  const text = `void setup() {
  // ${t('project.setupComment')}
  pinMode(LED_BUILTIN, OUTPUT);
}

void loop() {
  // ${t('project.loopComment')}
  digitalWrite(LED_BUILTIN, HIGH);
  delay(500);
  digitalWrite(LED_BUILTIN, LOW);
  delay(500);
}
`;
  const name = freeName(t('project.textName'), taken);
  return { ...newTextProject(name, board, [{ name: 'sketch.ino', text }]), picture: textPicture(text) };
}
