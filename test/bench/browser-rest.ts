import type { BrowserContext } from 'playwright';

/** The browser is at rest when all its processes used less than this, s of CPU … */
const little = 0.012;
/** … in each of so many looks one after the other, … */
const looks = 4;
/** … so far apart, ms. */
const apart = 100;

/** Waits until a browser just started is done with itself: it goes on for seconds after its window is there. */
export async function browserRests(context: BrowserContext): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('the profile tells of no browser');
  const devtools = await browser.newBrowserCDPSession();
  const used = async () => {
    const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
  let before = await used();
  for (let quiet = 0; quiet < looks; ) {
    await new Promise((resolve) => setTimeout(resolve, apart));
    const now = await used();
    quiet = now - before < little ? quiet + 1 : 0;
    before = now;
  }
  await devtools.detach();
}
