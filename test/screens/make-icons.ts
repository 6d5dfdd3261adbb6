/** Draws the PNG icons in `public/icons/` from `kulibin.svg`: run it when the drawing changes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../browser/chromium.ts';

const folder = join(import.meta.dirname, '../../public/icons');
const drawing = readFileSync(join(folder, 'kulibin.svg'), 'utf8');

const icons = [
  { file: 'kulibin-192.png', size: 192, part: 1, ground: 'transparent' },
  { file: 'kulibin-512.png', size: 512, part: 1, ground: 'transparent' },
  { file: 'kulibin-180.png', size: 180, part: 0.84, ground: '#faf6ee' },
  // A mask may cut all but the middle 80 % (W3C Web App Manifest, "Icon masks and safe zone").
  { file: 'kulibin-maskable-512.png', size: 512, part: 0.66, ground: '#faf6ee' },
];

const browser = await launchChromium();
const page = await browser.newPage();
for (const { file, size, part, ground } of icons) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>html,body{margin:0;height:100%;background:${ground}}
    body{display:grid;place-items:center}svg{width:${part * 100}%}</style>${drawing}`);
  await page.screenshot({ path: join(folder, file), omitBackground: true });
}
await browser.close();
