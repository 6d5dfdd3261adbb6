import { saveFile } from '../browser/index.ts';
import type { Desk } from './desk.ts';
import type { Tool } from './tools.ts';
import { print, wholePicture, wholePicturePng } from './whole-picture.ts';

/** What the tools of the corner do with the desk itself; the rest opens and folds views around it. */
export type DeskTool = Exclude<Tool, 'find' | 'keys' | 'map' | 'contrast'>;

/**
 * Uses a tool.
 * @param name what pictures of the program are called
 */
export async function useTool(tool: DeskTool, desk: Desk, name: string): Promise<void> {
  const { workspace } = desk;
  const keepPicture = (picture: Blob | undefined, file: string): void => {
    if (picture !== undefined) saveFile(file, picture, picture.type);
  };
  const deeds: Readonly<Record<DeskTool, () => unknown>> = {
    undo: () => workspace.undo(false),
    redo: () => workspace.undo(true),
    'zoom-out': () => desk.zoom(-1),
    'zoom-in': () => desk.zoom(1),
    'show-all': () => desk.showAll(),
    tidy: () => workspace.cleanUp(),
    'save-svg': async () => keepPicture(await wholePicture(workspace), `${name}.svg`),
    'save-png': async () => keepPicture(await wholePicturePng(workspace), `${name}.png`),
    print: () => print(workspace, name),
  };
  await deeds[tool]();
}
