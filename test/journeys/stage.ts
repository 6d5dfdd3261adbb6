import type { Browser, BrowserContext } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { bundleEmulatedBoard } from '../boards/in-page-bundle.ts';
import { launchChromium } from '../browser/chromium.ts';
import { type Served, serveApp } from '../browser/serve.ts';
import { keepPictures } from './pictures.ts';

/** The app and a browser for a file of journeys. */
export interface Stage {
  readonly context: BrowserContext;
  readonly address: string;
}

interface Wishes {
  /** An emulated Uno is plugged in. */
  readonly board?: boolean;
  /**
   * Whose each journey is. A new pupil's: the compiler is fetched and prepared again, some seconds each time. One
   * pupil's who comes back, each time to a page just opened, where what was kept before does not matter.
   */
  readonly profile?: 'new' | 'one';
}

/** Sets the stage for a file's journeys. */
export function setStage({ board = false, profile = 'new' }: Wishes = {}): Stage {
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
    if (boardScript !== undefined) await context.addInitScript({ content: boardScript });
  });

  afterEach(async ({ task }) => {
    if (context === undefined) return;
    if (task.result?.state === 'fail') await keepPictures(context, task.name);
    if (profile === 'one') {
      await Promise.all(context.pages().map((page) => page.close()));
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
  };
}
