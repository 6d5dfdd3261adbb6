import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { bundleEmulatedBoard } from '../boards/in-page-bundle.ts';
import { launchChromium } from '../browser/chromium.ts';
import { type Served, serveApp } from '../browser/serve.ts';
import { keepPictures } from './pictures.ts';

/** The app and a browser for a file of journeys. */
export interface Stage {
  readonly context: BrowserContext;
  readonly address: string;
  /** A computer that Kulibin was never opened on; close it at the end. */
  otherComputer(settings: BrowserContextOptions): Promise<BrowserContext>;
}

interface Wishes {
  /** An emulated Uno is plugged in. */
  readonly board?: boolean;
  /**
   * A computer that Kulibin is opened on for the first time, in each journey: its compiler is fetched and prepared,
   * which takes some seconds. Or one that knows it already, with a pupil who does not: nobody's projects or settings.
   */
  readonly computer?: 'new' | 'known';
}

/** A first compile on a machine that has other work may take longer than the half minute that is usual, ms. */
const patience = 60_000;

/** Sets the stage for a file's journeys. */
export function setStage({ board = false, computer = 'known' }: Wishes = {}): Stage {
  let served: Served;
  let browser: Browser;
  let context: BrowserContext | undefined;
  let boardScript: string | undefined;

  beforeAll(async () => {
    [served, browser, boardScript] = await Promise.all([
      serveApp(),
      launchChromium(),
      board ? bundleEmulatedBoard() : undefined,
    ]);
  });

  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  beforeEach(async () => {
    if (context !== undefined) return;
    context = await browser.newContext({ locale: 'ru-RU', viewport: { width: 1024, height: 768 } });
    context.setDefaultTimeout(patience);
    if (boardScript !== undefined) await context.addInitScript({ content: boardScript });
  });

  afterEach(async ({ task }) => {
    if (context === undefined) return;
    if (task.result?.state === 'fail') await keepPictures(context, task.name);
    if (computer === 'known') {
      await Promise.all(context.pages().map((page) => page.close()));
      await forgetPupil(context, served.address);
    } else {
      await context.close();
      context = undefined;
    }
  });

  return {
    get context() {
      if (context === undefined) throw new Error('the stage is set for a journey only');
      return context;
    },
    get address() {
      return served.address;
    },
    otherComputer: (settings) => browser.newContext(settings),
  };
}

/** Clears what a pupil leaves on a computer, and keeps what Kulibin itself keeps there. */
async function forgetPupil(context: BrowserContext, address: string): Promise<void> {
  await context.setOffline(false);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', {
    origin: new URL(address).origin,
    storageTypes: 'local_storage,indexeddb,file_systems',
  });
  await page.close();
}
