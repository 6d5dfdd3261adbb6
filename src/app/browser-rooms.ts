import { once } from '../browser/index.ts';
import { fetchUploadWords } from '../locale/index.ts';
import { convertInWorker, openSketchMaker } from '../sketch/index.ts';
import { browserCompiler } from './browser-compiler.ts';
import type { Rooms, Uploading } from './workshop/rooms.ts';

/** The real rooms, each fetched when first needed. */
export function browserRooms(): Rooms {
  return {
    sketchMaker: once(async () => openSketchMaker()),
    toBlocks: async () => convertInWorker,
    simulation: async () => (await import('../simulator/index.ts')).openSimulation(),
    compiler: browserCompiler,
    libraries: once(async () => {
      const [{ readLibrariesInWorker }, { bundledNames }] = await Promise.all([
        import('../project/open/in-worker.ts'),
        import('./workshop/bundled-names.ts'),
      ]);
      return { read: readLibrariesInWorker, bundled: bundledNames };
    }),
    uploading: once(async (): Promise<Uploading> => {
      const [serial, { canUpload, upload }] = await Promise.all([
        import('../serial/index.ts'),
        import('../upload/index.ts'),
        // What goes wrong is told in general words where its own did not come.
        fetchUploadWords().catch(() => undefined),
      ]);
      const { serialSupported, choosePort, grantedPorts, watchPorts, openPort } = serial;
      return { serialSupported, choosePort, grantedPorts, watchPorts, openPort, upload, canUpload };
    }),
  };
}

/** Fetches the elements of a room, so that they can be drawn. */
export const views = {
  blockEditor: once(() => import('../block-editor/index.ts')),
  codeEditor: once(() => import('../code-editor/index.ts')),
  textArea: once(() => import('./editor/text-area.ts')),
  memory: once(() =>
    Promise.all([import('../code-editor/memory-view.ts'), import('./editor/memory-pane.ts')]),
  ),
  workbench: once(() => import('../workbench/index.ts')),
  monitor: once(() => Promise.all([import('../monitor/index.ts'), import('./editor/serial-pane.ts')])),
  conversion: once(() => import('./editor/conversion-dialog.ts')),
  kit: once(() => import('../kit-view/index.ts')),
  libraries: once(() =>
    Promise.all([import('./editor/libraries.ts'), import('./editor/project-libraries.ts')]),
  ),
};
