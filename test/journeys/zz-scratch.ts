import { writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { launchChromium } from '../browser/chromium.ts';
import { dragFiles } from '../browser/dropping.ts';
import { serveApp } from '../browser/serve.ts';

writeFileSync(
  '/tmp/book.zip',
  zipSync({
    'Глава 1/Blink/Blink.ino': strToU8('void setup(){}\nvoid loop(){}'),
    'Глава 2/Fade/Fade.ino': strToU8('void setup(){}\nvoid loop(){}'),
    'Глава 2/Очень длинное имя программы про светофор и кнопку/x.ino': strToU8('void setup(){}'),
  }),
);
writeFileSync('/tmp/cat.png', 'x');
const served = await serveApp();
const browser = await launchChromium();
for (const [lang, theme, width] of [
  ['ru', 'light', 1024],
  ['en', 'dark', 1024],
  ['ru', 'dark', 390],
  ['en', 'light', 390],
] as const) {
  const context = await browser.newContext({
    viewport: { width, height: width === 390 ? 844 : 768 },
    locale: lang,
    colorScheme: theme,
    hasTouch: width === 390,
  });
  const page = await context.newPage();
  const shot = (n: string) => page.screenshot({ path: `/tmp/shots/${n}-${lang}-${theme}-${width}.png` });
  await page.goto(served.address);
  await page.locator('kulibin-home section.new').waitFor();
  await shot('home');
  let d = await dragFiles(page, ['/tmp/book.zip'], { x: 200, y: 300 });
  await page.locator('kulibin-drop-veil .veil strong').waitFor();
  await shot('veil-home');
  await d.drop();
  await page.locator('kulibin-opening li').first().waitFor();
  await shot('several');
  await page.keyboard.press('Escape');
  d = await dragFiles(page, ['/tmp/cat.png'], { x: 200, y: 300 });
  await d.drop();
  await page.locator('kulibin-opening [role=alert]').first().waitFor();
  await shot('failed');
  await page.keyboard.press('Escape');
  await page.locator('kulibin-home section.new button.kind').nth(2).click();
  await page.locator('kulibin-sketch-view .cm-content').waitFor();
  d = await dragFiles(page, ['/tmp/cat.png'], { x: 200, y: 300 });
  await page.locator('kulibin-drop-veil .veil strong').waitFor();
  await shot('veil-editor');
  await d.cancel();
  await page.mouse.move(5, 5);
  d = await dragFiles(page, ['/tmp/wt/files/test/corpus'], { x: 200, y: 300 });
  await d.drop();
  await page.locator('kulibin-opening :is([role=alert], li)').first().waitFor();
  await shot('corpus');
  await context.close();
}
await browser.close();
await served.close();
