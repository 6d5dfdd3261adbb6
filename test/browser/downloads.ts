import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';

/** What a page downloads: bytes, compressed as a plain static host sends them. */
export interface Downloads {
  /** Of all that was asked for until the first block stood in the page and could be dragged; waits for it. */
  untilFirstBlock(): Promise<number>;
  untilNow(): Promise<number>;
}

/** Watches a page that has not gone anywhere yet. */
export async function watchDownloads(page: Page): Promise<Downloads> {
  /** When each address was first asked for, ms since 1970. */
  const asked = new Map<string, number>();
  page.on('response', (response) => {
    const address = response.url();
    if (response.ok() && address.startsWith('http') && !asked.has(address))
      asked.set(address, response.request().timing().startTime);
  });
  // The page itself tells the moment: looked at from outside, the next downloads have begun by then.
  await page.addInitScript(() => {
    const firstBlock = new Promise<number>((resolve) => {
      const watch = new MutationObserver(() => {
        if (!document.querySelector('.blocklyBlockCanvas .blocklyDraggable')) return;
        watch.disconnect();
        resolve(performance.timeOrigin + performance.now());
      });
      watch.observe(document, { childList: true, subtree: true });
    });
    Object.assign(window, { firstBlock });
  });
  return {
    async untilFirstBlock() {
      const moment: number = await page.evaluate(() => Reflect.get(window, 'firstBlock'));
      return compressed([...asked].filter(([, at]) => at <= moment).map(([address]) => address));
    },
    untilNow: () => compressed([...asked.keys()]),
  };
}

/** The browser may have let go of what it got, so the host is asked again. */
async function compressed(addresses: readonly string[]): Promise<number> {
  const sizes = addresses.map(async (address) => {
    const response = await fetch(address);
    return compressedSize(address, Buffer.from(await response.arrayBuffer()));
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** Fonts, pictures and the toolchain are compressed already; a static host compresses the rest. */
function compressedSize(address: string, body: Buffer): number {
  return /\.(woff2|zst|png)$/.test(new URL(address).pathname) ? body.length : gzipSync(body).length;
}
