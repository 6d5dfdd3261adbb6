import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium } from 'playwright';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Debian's Chromium, headless; `KULIBIN_CHROMIUM` names another. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: quiet });
}

/** The same with a profile in a folder, as a person has: what it keeps is there at the next start. */
export function openProfile(folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, {
    executablePath: chromiumPath(),
    args: quiet,
    locale: 'ru-RU',
  });
}

function chromiumPath(): string {
  const path = process.env.KULIBIN_CHROMIUM ?? places.find((place) => existsSync(place));
  if (!path) throw new Error('No Chromium: install Debian’s package chromium.');
  return path;
}
