import type { Level } from '../../blocks/entry.ts';
import type { Kit } from '../../blocks/kit.ts';
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
import { withTextPicture } from './text-picture.ts';

/** At which level a new project of blocks begins, and with which parts on the table. */
export interface BlocksStart {
  readonly level?: Level;
  readonly kit?: Kit;
}

/** A new project of a kind under the first free name, with what a beginner needs to see in it. */
export function newProject(
  kind: ProjectKind,
  board: BoardId,
  taken: readonly string[],
  start: BlocksStart = {},
): Project {
  if (kind === 'blocks') {
    const name = freeName(t('project.blocksName'), taken);
    const workspace = start.level === 'start' ? startFrame(newWorkspace()) : newWorkspace();
    return newBlocksProject(name, board, workspace, Date.now(), start);
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
  return withTextPicture(newTextProject(name, board, [{ name: 'sketch.ino', text }]));
}

/** At level Start a program is what one frame holds, “forever” among it; the robot's first verb lies ready. */
function startFrame(workspace: ReturnType<typeof newWorkspace>): object {
  const { blocks } = workspace as {
    readonly blocks: { readonly blocks: readonly { readonly type: string }[] };
  };
  const frames = blocks.blocks.filter(({ type }) => type === 'program_start');
  const forward = { type: 'start_forward', id: 'first-forward', x: 60, y: 240 };
  return { blocks: { ...blocks, blocks: [...frames, forward] } };
}
