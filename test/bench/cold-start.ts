import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright';
import { openProfile } from '../browser/chromium.ts';
import { serveApp } from '../browser/serve.ts';
import { Pupil } from '../journeys/pupil.ts';
import { browserRests } from './browser-rest.ts';
import { firmwareReady } from './first-visit.ts';
import { median } from './statistics.ts';

const rounds = 5;

/**
 * Median time in ms from opening a project to its first firmware, in a browser started anew, on a computer on which
 * Kulibin has been worked with before.
 */
export async function measureColdStart(): Promise<number> {
  const served = await serveApp();
  const profile = mkdtempSync(join(tmpdir(), 'kulibin-profile-'));
  try {
    const project = await firstVisit(profile, served.address);
    // The engine keeps the page's own machine code from the second use on.
    for (let day = 0; day < 2; day++) await lesson(profile, served.address, project);
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

/**
 * The project is looked at, and some lines are written: as in any lesson the compiler is used again and again, and the
 * engine keeps its machine code.
 */
async function lesson(profile: string, address: string, project: string): Promise<void> {
  await inNewBrowser(profile, async (context) => {
    await opened(context, project);
    const pupil = await Pupil.opens(context, address);
    await pupil.startsText();
    for (let line = 1; line <= 10 || machineCode(profile) < 1_000_000; line++) {
      if (line > 100) throw new Error('the engine does not keep machine code');
      const sketch = (end: string) =>
        `void setup() { Serial.begin(9600); }\nvoid loop() { Serial.println(millis() / ${line}.0)${end} delay(9); }\n`;
      await pupil.types(sketch(''));
      await pupil.hears('Не хватает точки с запятой');
      await pupil.types(sketch(';'));
      await pupil.hears('Готово к загрузке');
    }
  });
}

/** Bytes of WebAssembly's machine code that Chromium keeps in a profile: it writes them some seconds after they were made. */
function machineCode(profile: string): number {
  const folder = join(profile, 'Default/Code Cache/wasm');
  return readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}

async function opened(context: BrowserContext, project: string): Promise<number> {
  const page = await context.newPage();
  await browserRests(context);
  await page.goto(project);
  return firmwareReady(page);
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
