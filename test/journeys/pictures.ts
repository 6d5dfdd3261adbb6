import { join } from 'node:path';
import type { BrowserContext } from 'playwright';

/** Keeps what the pages of a failed journey showed, in `test/journeys/out/`. */
export async function keepPictures(context: BrowserContext, journey: string): Promise<void> {
  for (const [index, page] of context.pages().entries()) {
    const name = `${journey.replace(/\W+/g, '-')}-${index}.png`;
    await page.screenshot({ path: join(import.meta.dirname, 'out', name) });
  }
}
