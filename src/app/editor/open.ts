import type { ProjectStore } from '../../project/index.ts';
import { browserRooms } from '../browser-rooms.ts';
import { openWorkshop, type Workshop } from '../workshop.ts';
import './editor.ts';

const rooms = browserRooms();

/**
 * Opens a project in the editor, which is fetched together with this module.
 * @throws Problem as `openWorkshop` does
 */
export function openProject(id: string, store: ProjectStore): Promise<Workshop> {
  return openWorkshop(id, store, rooms);
}
