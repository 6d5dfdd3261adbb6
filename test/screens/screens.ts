/**
 * `npm run screens`: walks the built app in Chromium and keeps a picture of each screen, in both languages, both
 * looks and three sizes, under `test/screens/out/`; runs axe on each and ends with 1 when it finds a violation.
 * `npm run screens -- --only home --size 390 --language ru --theme dark` narrows it; `--url` takes a running server.
 */
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserContext, Page } from 'playwright';
import { build, preview } from 'vite';
import { violationsOn } from '../browser/accessibility.ts';
import { launchChromium } from '../browser/chromium.ts';
import { scenes } from './scenes.ts';

const { values: chosen } = parseArgs({
  options: {
    only: { type: 'string' },
    size: { type: 'string' },
    language: { type: 'string' },
    theme: { type: 'string' },
    url: { type: 'string' },
  },
});

const sizes = [
  { width: 390, height: 844 },
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
].filter(({ width }) => !chosen.size || String(width) === chosen.size);
const languages = ['ru', 'en'].filter((language) => !chosen.language || language === chosen.language);
const themes = (['light', 'dark'] as const).filter((theme) => !chosen.theme || theme === chosen.theme);

const out = join(import.meta.dirname, 'out');
mkdirSync(out, { recursive: true });

const server = chosen.url ? undefined : await serve();
const address = chosen.url ?? server?.resolvedUrls?.local[0] ?? '';
const browser = await launchChromium();

let violations = 0;
for (const language of languages) {
  for (const theme of themes) {
    for (const viewport of sizes) {
      const context = await browser.newContext({
        viewport,
        locale: language,
        colorScheme: theme,
        reducedMotion: 'reduce',
        hasTouch: viewport.width < 1000,
      });
      violations += await walk(context, `${language}-${theme}-${viewport.width}`);
      await context.close();
    }
  }
}
await browser.close();
await server?.close();
console.log(violations === 0 ? 'No violations.' : `${violations} violations.`);
process.exit(violations === 0 ? 0 : 1);

async function serve() {
  // Not `dist/`: someone may be serving that.
  const outDir = mkdtempSync(join(tmpdir(), 'kulibin-screens-'));
  await build({ logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  return preview({ build: { outDir }, preview: { port: 5197 } });
}

async function walk(context: BrowserContext, variant: string): Promise<number> {
  const page = await context.newPage();
  page.on('pageerror', (error) => console.log(`${variant}: ${error.message}`));
  let found = 0;
  for (const [name, arrive] of Object.entries(scenes)) {
    if (chosen.only && !chosen.only.split(',').includes(name)) continue;
    try {
      await arrive(page, address);
    } catch (error) {
      found += 1;
      console.log(
        `${variant} ${name}: did not arrive: ${error instanceof Error ? error.message.split('\n')[0] : error}`,
      );
    }
    await page.screenshot({ path: join(out, `${name}-${variant}.png`) });
    found += await inspect(page, `${variant} ${name}`);
  }
  return found;
}

async function inspect(page: Page, where: string): Promise<number> {
  const found = await violationsOn(page);
  for (const violation of found) console.log(`${where}: ${violation}`);
  return found.length;
}
