import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { launchChromium } from '../browser/chromium.ts';
import { serveApp } from '../browser/serve.ts';

/** Bytes over the network, compressed as a plain static host sends them. */
export interface FirstVisit {
  readonly untilFirstBlock: number;
  readonly untilFirstCompile: number;
}

/** What a first visit downloads before the first block can be dragged, and before the first firmware is there. */
export async function measureFirstVisit(): Promise<FirstVisit> {
  const served = await serveApp();
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ locale: 'ru-RU' });
    const asked = new Set<string>();
    page.on('response', (response) => {
      if (response.ok()) asked.add(response.url());
    });
    await page.goto(served.address);
    await page.locator('kulibin-home section.new button', { hasText: 'Блоки' }).click();
    await page.locator('.blocklyBlockCanvas .blocklyDraggable').first().waitFor();
    const untilFirstBlock = await compressed([...asked]);
    await firmwareReady(page);
    return { untilFirstBlock, untilFirstCompile: await compressed([...asked]) };
  } finally {
    await browser.close();
    await served.close();
  }
}

/**
 * Waits until the line of state says that firmware is there. Looked at in every frame: a locator would look twice a
 * second only.
 */
export async function firmwareReady(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const within = (root: Document | ShadowRoot, selector: string) =>
        root.querySelector(selector)?.shadowRoot;
      const app = within(document, 'kulibin-app');
      const editor = app && within(app, 'kulibin-editor');
      const line = editor && within(editor, 'kulibin-state-line');
      return line?.querySelector('.line.good') !== undefined && line.querySelector('.line.good') !== null;
    },
    undefined,
    { timeout: 30_000 },
  );
}

/** The browser may have let go of what it got, so the host is asked again. */
async function compressed(addresses: readonly string[]): Promise<number> {
  const sizes = addresses
    .filter((address) => address.startsWith('http'))
    .map(async (address) => {
      const response = await fetch(address);
      return compressedSize(address, Buffer.from(await response.arrayBuffer()));
    });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** Fonts and the toolchain are compressed already; a static host compresses the rest. */
function compressedSize(url: string, body: Buffer): number {
  return /\.(woff2|zst|png)$/.test(new URL(url).pathname) ? body.length : gzipSync(body, { level: 9 }).length;
}
