import type { Page } from 'playwright';
import { launchChromium } from '../browser/chromium.ts';
import { watchDownloads } from '../browser/downloads.ts';
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
    const downloads = await watchDownloads(page);
    await page.goto(served.address);
    await page.locator('kulibin-home section.new button', { hasText: 'Блоки' }).click();
    const untilFirstBlock = await downloads.untilFirstBlock();
    await firmwareReady(page);
    return { untilFirstBlock, untilFirstCompile: await downloads.untilNow() };
  } finally {
    await browser.close();
    await served.close();
  }
}

/**
 * Waits until the line of state says that firmware is there, and gives the moment: ms since the page began to open.
 * Looked at in every frame, and timed in the page: from outside it would be later by the way there and back.
 */
export async function firmwareReady(page: Page): Promise<number> {
  const moment = await page.waitForFunction(
    () => {
      const within = (root: Document | ShadowRoot, selector: string) =>
        root.querySelector(selector)?.shadowRoot;
      const app = within(document, 'kulibin-app');
      const editor = app && within(app, 'kulibin-editor');
      const line = editor && within(editor, 'kulibin-state-line');
      return line?.querySelector('.line.good') ? performance.now() : false;
    },
    undefined,
    { timeout: 30_000 },
  );
  return Number(await moment.jsonValue());
}
