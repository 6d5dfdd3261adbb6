import type { Page } from 'playwright';

/** Files or folders of the disk, dragged over the page by the real browser. */
export interface DraggedFiles {
  drop(): Promise<void>;
  /** Escape is pressed. */
  cancel(): Promise<void>;
}

/** Takes files by their paths and brings them over a place of the page. */
export async function dragFiles(
  page: Page,
  paths: readonly string[],
  { x, y }: { readonly x: number; readonly y: number } = { x: 200, y: 300 },
): Promise<DraggedFiles> {
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  const send = (type: 'dragEnter' | 'dragOver' | 'drop' | 'dragCancel') =>
    devtools.send('Input.dispatchDragEvent', { type, x, y, data });
  await send('dragEnter');
  await send('dragOver');
  return {
    drop: async () => void (await send('drop')),
    cancel: async () => void (await send('dragCancel')),
  };
}
