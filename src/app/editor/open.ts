import type { ProjectStore } from '../../project/index.ts';
import { browserRooms } from '../browser-rooms.ts';
import { openWorkshop, type Workshop } from '../workshop.ts';
import './editor.ts';

const rooms = browserRooms();

/**
 * Opens a project in the editor, which is fetched together with this module.
 * @throws Problem as `openWorkshop` does
 */
export async function openProject(id: string, store: ProjectStore): Promise<Workshop> {
  const workshop = await openWorkshop(id, store, rooms);
  // Where all is kept already, nothing competes for the network: the program is made while the editor is drawn.
  if (navigator.serviceWorker?.controller) {
    workshop.program.prepare();
    workshop.program.start();
  }
  return workshop;
}
