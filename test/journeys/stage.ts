import type { Browser, BrowserContext } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { bundleEmulatedBoard } from '../boards/in-page-bundle.ts';
import { launchChromium } from '../browser/chromium.ts';
import { type Served, serveApp } from '../browser/serve.ts';
import { keepPictures } from './pictures.ts';

/** The app and a browser for a file of journeys; each journey has a fresh profile, as a new pupil. */
export interface Stage {
  readonly context: BrowserContext;
  readonly address: string;
}

/** Sets the stage for a file's journeys; with `board`, an emulated Uno is plugged in. */
export function setStage({ board = false } = {}): Stage {
  let served: Served;
  let browser: Browser;
  let context: BrowserContext;
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
    context = await browser.newContext({ locale: 'ru-RU', viewport: { width: 1024, height: 768 } });
    if (boardScript !== undefined) await context.addInitScript({ content: boardScript });
  });

  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await keepPictures(context, task.name);
    await context.close();
  });

  return {
    get context() {
      return context;
    },
    get address() {
      return served.address;
    },
  };
}
