import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright';
import { openProfile } from '../browser/chromium.ts';
import { serveApp } from '../browser/serve.ts';
import { firmwareReady } from './first-visit.ts';
import { median } from './statistics.ts';

const rounds = 5;

/** Median time in ms from opening a project to its first firmware, in a browser just started with all cached. */
export async function measureColdStart(): Promise<number> {
  const served = await serveApp();
  const profile = mkdtempSync(join(tmpdir(), 'kulibin-profile-'));
  try {
    const project = await firstVisit(profile, served.address);
    // The engine keeps machine code from the second use on.
    await inNewBrowser(profile, (context) => opened(context, project));
    const times: number[] = [];
    for (let round = 0; round < rounds; round++)
      times.push(await inNewBrowser(profile, (context) => opened(context, project)));
    return median(times);
  } finally {
    await served.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Makes a project with everything kept for later, and gives its address. */
function firstVisit(profile: string, address: string): Promise<string> {
  return inNewBrowser(profile, async (context) => {
    const page = await context.newPage();
    await page.goto(address);
    await page.locator('kulibin-home section.new button', { hasText: 'Блоки' }).click();
    await firmwareReady(page);
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    return page.url();
  });
}

async function opened(context: BrowserContext, project: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(project);
  await firmwareReady(page);
  return page.evaluate(() => performance.now());
}

async function inNewBrowser<Result>(
  profile: string,
  act: (context: BrowserContext) => Promise<Result>,
): Promise<Result> {
  const context = await openProfile(profile);
  try {
    return await act(context);
  } finally {
    await context.close();
  }
}
