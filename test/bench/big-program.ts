import { launchChromium } from '../browser/chromium.ts';
import { serveApp } from '../browser/serve.ts';
import { dropsIntoProgramOf } from '../journeys/long-project.ts';
import { Pupil } from '../journeys/pupil.ts';
import { median } from './statistics.ts';

/** Median time in ms from letting a block go in a program of 500 to the sketch that has it. */
export async function measureBigProgram(): Promise<number> {
  const served = await serveApp();
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({ locale: 'ru-RU', viewport: { width: 1024, height: 768 } });
    return median(await dropsIntoProgramOf(500, await Pupil.opens(context, served.address)));
  } finally {
    await browser.close();
    await served.close();
  }
}
